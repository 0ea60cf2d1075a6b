package hearsay.extract.holder;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.Token.Entity;
import hearsay.model.Holder;
import java.util.List;
import java.util.Optional;

/** Gives a source the name of somebody in the cast. */
final class Naming {
    private final NameWords words;
    private final Cast cast;

    Naming(NameWords words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    /** Who is named by the head itself, or beside it: "the mayor, Ana Ruiz". */
    Optional<Actor> named(Token head, Sentence sentence) {
        Optional<Actor> own = cast.at(head);
        if (own.isPresent()) {
            return swallows(own.get(), head, sentence) ? cast.person(head.text()) : own;
        }
        return head.entity() == Entity.NONE ? beside(head, sentence) : Optional.empty();
    }

    /** "Ruiz Urges Vila" of a headline, taken for one name with its verb. */
    private boolean swallows(Actor actor, Token head, Sentence sentence) {
        int next = head.index() + 1;
        return next < sentence.size()
                && (sentence.token(next).isVerb()
                        || head.head() == next && head.relation().startsWith("nsubj"))
                && cast.at(sentence.token(next)).filter(actor::equals).isPresent();
    }

    private Optional<Actor> beside(Token head, Sentence sentence) {
        List<Token> below = sentence.subtree(head);
        for (Token token : below) {
            if (token.index() <= head.index() || !isPersons(token)) {
                continue;
            }
            String before = sentence.token(token.index() - 1).text();
            boolean next = token.index() == head.index() + 1;
            boolean apposed = before.equals(",")
                    && sentence.child(head, "acl:relcl")
                            .filter(clause -> sentence.dominates(clause, token))
                            .isEmpty();
            if (next || apposed || isBodysOffice(head, token, sentence)) {
                return cast.at(token).filter(actor -> actor.kind() == Holder.Kind.PERSON);
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    private boolean isPersons(Token token) {
        return token.entity() == Entity.PERSON
                || cast.at(token)
                        .filter(actor -> actor.kind() == Holder.Kind.PERSON)
                        .isPresent();
    }

    /** "The envoy to the Harbour Board Ana Ruiz": the name stands right behind that of the body that the office is at. */
    private boolean isBodysOffice(Token head, Token name, Sentence sentence) {
        Token before = sentence.token(name.index() - 1);
        boolean body = before.entity() == Entity.ORGANIZATION || before.entity() == Entity.LOCATION;
        boolean phrase = sentence.tokens().subList(head.index() + 1, name.index()).stream()
                .allMatch(token -> token.isNoun()
                        || token.tag().equals("DT")
                        || token.tag().equals("IN")
                        || token.tag().equals("TO")
                        || token.tag().startsWith("JJ"));
        return body && phrase && words.isPerson(head.lemma());
    }

    boolean isDefinite(Token head, Sentence sentence) {
        return sentence.child(head, "det")
                        .filter(the -> OwnWords.DEFINITE.contains(the.lower()))
                        .isPresent()
                && sentence.children(head).stream()
                        .noneMatch(child -> child.relation().startsWith("nmod"));
    }
}
