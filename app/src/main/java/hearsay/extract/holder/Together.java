package hearsay.extract.holder;

import hearsay.annotate.Token;
import hearsay.annotate.Token.Entity;
import hearsay.model.Holder;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds all who speak together in one source, each by itself.
 *
 * <p>Example: "Ana Ruiz and Bo Marsh", "Norland, Kestria and Halmora", "the mayor and the union". "Doctors and activists" are
 * one group without a name.
 */
final class Together {
    private static final Set<String> JOINING = Set.of("and", "both", ",", "&");

    private final NameWords words;
    private final Cast cast;
    private final OwnWords ownWords;

    Together(NameWords words, Cast cast, OwnWords ownWords) {
        this.words = words;
        this.cast = cast;
        this.ownWords = ownWords;
    }

    /**
     * Each of them in text order; empty where one speaks.
     *
     * @param span the words that stand for them
     */
    List<Holder> of(Head head, Optional<Span> span) {
        List<Token> source = head.sentence().tokens().stream()
                .filter(token -> head.source().contains(token.span()))
                .toList();
        if (source.stream().noneMatch(token -> token.tag().equals("CC"))) {
            return List.of();
        }
        List<Token> members = members(head, source);
        List<Actor> actors = members.stream()
                .flatMap(token -> cast.at(token).stream())
                .distinct()
                .toList();
        List<Holder> parties = actors.size() == members.size() ? List.of() : parties(head, source, members, span);
        if (!parties.isEmpty()) {
            return parties;
        }
        return actors.size() > 1
                ? actors.stream().map(actor -> holder(actor, span)).toList()
                : List.of();
    }

    /** The names, where there is nothing but names, or else the nouns that the parse joins. */
    private List<Token> members(Head head, List<Token> source) {
        boolean onlyNames = source.stream()
                .allMatch(token ->
                        cast.at(token).isPresent() || words.isTitle(token.text()) || JOINING.contains(token.lower()));
        return onlyNames
                ? source.stream().filter(token -> cast.at(token).isPresent()).toList()
                : source.stream()
                        .filter(token -> token.index() == head.token().index()
                                || token.head() == head.token().index()
                                        && token.relation().equals("conj"))
                        .toList();
    }

    /** Each stretch between the joining words, if each is for one party that is named or of which there is only one. */
    private List<Holder> parties(Head head, List<Token> source, List<Token> members, Optional<Span> span) {
        List<List<Token>> stretches = stretches(source);
        List<Holder> parties = new ArrayList<>();
        for (List<Token> stretch : stretches) {
            Optional<Token> member = members.stream()
                    .filter(stretch::contains)
                    .filter(token -> isOne(token, stretch))
                    .findFirst();
            member.map(token -> cast.at(token)
                            .map(actor -> holder(actor, span))
                            .orElseGet(() -> ownWords.of(new Head(token, head.sentence(), cover(stretch)), span)))
                    .ifPresent(parties::add);
        }
        boolean all = parties.size() == stretches.size() && parties.size() == members.size() && parties.size() > 1;
        return all ? parties : List.of();
    }

    private static List<List<Token>> stretches(List<Token> source) {
        List<List<Token>> stretches = new ArrayList<>();
        List<Token> stretch = new ArrayList<>();
        for (Token token : source) {
            if (!JOINING.contains(token.lower())) {
                stretch.add(token);
            } else if (!stretch.isEmpty()) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
        }
        if (!stretch.isEmpty()) {
            stretches.add(stretch);
        }
        return stretches;
    }

    /** A name in the singular, or "the" and a noun for a person or a body. */
    private boolean isOne(Token token, List<Token> stretch) {
        boolean plural = token.tag().equals("NNS") || token.tag().equals("NNPS");
        boolean definite = OwnWords.DEFINITE.contains(stretch.getFirst().lower());
        boolean named = token.isProper()
                || token.entity() == Entity.LOCATION
                || cast.at(token).isPresent();
        return !plural && (named || definite && words.isParty(token.lemma()));
    }

    private static Span cover(List<Token> stretch) {
        return stretch.getFirst().span().cover(stretch.getLast().span());
    }

    private static Holder holder(Actor actor, Optional<Span> span) {
        return new Holder(actor.name(), actor.kind(), actor.role(), span);
    }
}
