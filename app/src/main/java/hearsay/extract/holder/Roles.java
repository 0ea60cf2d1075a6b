package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a document says a person is, beside the name: "Ana Ruiz, <u>the mayor of Vila</u>, said" or "<u>spokeswoman</u> Ana
 * Ruiz".
 */
final class Roles {
    private static final int LONGEST = 160;

    private static final Set<String> PREPOSITIONS = Set.of("for", "of", "in", "at", "on", "to", "by", "from", "with");

    private Roles() {}

    static Optional<String> of(NameWords words, AnnotatedDocument document, Mention mention) {
        Sentence sentence = mention.sentence();
        Token head = head(sentence, mention.tokens());
        return after(words, sentence, head)
                .or(() -> around(words, sentence, mention, head))
                .or(() -> before(words, sentence, mention))
                .map(span -> span.of(document.text()))
                .map(String::strip)
                .filter(role -> role.length() <= LONGEST && !PREPOSITIONS.contains(role.split(" ", 2)[0]));
    }

    private static Token head(Sentence sentence, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> tokens.stream().noneMatch(other -> other.index() == token.head()))
                .findFirst()
                .orElse(tokens.getLast());
    }

    private static Optional<Span> after(NameWords words, Sentence sentence, Token head) {
        return sentence.child(head, "appos")
                .filter(token -> !token.isProper() || words.sort(token.text()).isPresent())
                .filter(token -> sentence.child(token, "case").isEmpty())
                .map(sentence::reach)
                .filter(span -> span.start() > head.end());
    }

    /** "The mayor of Vila, Ana Ruiz, said". */
    private static Optional<Span> around(NameWords words, Sentence sentence, Mention mention, Token head) {
        return sentence.head(head)
                .filter(noun -> head.relation().equals("appos")
                        && words.sort(noun.lemma()).isPresent())
                .map(noun -> new Span(
                        sentence.reach(noun).start(),
                        Math.max(noun.end(), Math.min(sentence.reach(noun).end(), mention.start()))))
                .map(span -> span.end() > mention.start() - 2
                                && sentence.at(mention.start() - 2)
                                        .filter(t -> t.text().equals(","))
                                        .isPresent()
                        ? new Span(span.start(), mention.start() - 2)
                        : span);
    }

    /** The nouns and titles just before the name. */
    private static Optional<Span> before(NameWords words, Sentence sentence, Mention mention) {
        int first = mention.tokens().getFirst().index();
        int at = first;
        while (at > 0) {
            if (isPartOfTitle(words, sentence.token(at - 1))) {
                at--;
            } else if (at > 1 && isOffice(words, sentence, at - 2)) {
                at -= 2;
            } else {
                break;
            }
        }
        boolean telling = false;
        for (int i = at; i < first; i++) {
            Token token = sentence.token(i);
            telling |= words.sort(token.lemma().toLowerCase(Locale.ROOT)).isPresent()
                    || words.isTitle(token.text()) && words.gender(token.text()) == Gender.UNKNOWN;
        }
        return telling
                ? Optional.of(sentence.token(at)
                        .span()
                        .cover(sentence.token(first - 1).span()))
                : Optional.empty();
    }

    /** "Secretary of" before "State Ana Ruiz". */
    private static boolean isOffice(NameWords words, Sentence sentence, int i) {
        Token noun = sentence.token(i);
        boolean person = words.isTitle(noun.text())
                || words.sort(noun.lemma().toLowerCase(Locale.ROOT))
                        .filter(sort -> sort == NameWords.Sort.PERSON)
                        .isPresent();
        return person && sentence.token(i + 1).lower().equals("of");
    }

    private static boolean isPartOfTitle(NameWords words, Token token) {
        return words.isTitle(token.text())
                || token.isNoun() && !token.entity().equals(Token.Entity.PERSON)
                || token.tag().equals("JJ")
                || token.tag().equals("POS");
    }
}
