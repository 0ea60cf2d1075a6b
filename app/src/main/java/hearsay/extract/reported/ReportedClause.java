package hearsay.extract.reported;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A clause that reports how a party stands or what it counts.
 *
 * @param head the noun or pronoun of the party
 * @param source its words
 * @param cue the words of the stance or of the counting
 * @param content what these are about; the cue itself where the clause names nothing
 */
record ReportedClause(Token head, Span source, Span cue, Span content) {
    private static final int FARTHEST = 4;
    private static final Set<String> STOPS = Set.of(".", "!", "?");
    private static final Set<String> NOBODY = Set.of("this", "these", "those", "there", "what");
    private static final Set<String> GROUNDS = Set.of(
            "evidence",
            "proof",
            "basis",
            "reason",
            "ground",
            "fact",
            "data",
            "information",
            "document",
            "record",
            "paper");
    private static final Set<String> GIVERS =
            Set.of("issue", "make", "give", "repeat", "offer", "reiterate", "maintain");

    boolean isPronoun() {
        return head.tag().startsWith("PRP");
    }

    /** "denied the report", "was sceptical of the count": a verb or an adjective with a subject; not "evidence to back it". */
    static Optional<ReportedClause> ofVerb(Sentence sentence, Phrases.Found<Stance> at) {
        Token anchor = anchor(sentence, at);
        boolean predicate = anchor.isVerb() || sentence.child(anchor, "cop").isPresent();
        if (!predicate || isOfGrounds(sentence, anchor) || isConfirmed(sentence, anchor, at.to())) {
            return Optional.empty();
        }
        boolean suffers = sentence.child(anchor, "aux:pass")
                .filter(aux -> aux.index() >= at.from() && aux.index() < at.to())
                .isPresent();
        Optional<Token> holder = suffers
                ? sentence.child(anchor, "nsubj:pass", "nsubj").filter(ReportedClause::isSomebody)
                : holder(sentence, anchor);
        return holder.flatMap(head -> make(sentence, head, anchor, at));
    }

    /** "Two deaths confirmed: port shut", a headline: the deaths confirm nothing. */
    private static boolean isConfirmed(Sentence sentence, Token verb, int next) {
        boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
        boolean headline = !STOPS.contains(sentence.token(sentence.size() - 1).text());
        return past
                && headline
                && next < sentence.size()
                && sentence.token(next).text().equals(":");
    }

    /** "no evidence to back it up": what the evidence would do, not what anybody does. */
    private static boolean isOfGrounds(Sentence sentence, Token verb) {
        int to = verb.index() - 1;
        return to > 0
                && sentence.token(to).lower().equals("to")
                && GROUNDS.contains(sentence.token(to - 1).lemma());
    }

    /** "raised its toll to 164": a verb with a subject. */
    static Optional<ReportedClause> ofVerb(Sentence sentence, Token verb) {
        return ofVerb(
                sentence, new Phrases.Found<>(verb.index(), verb.index() + 1, Stance.ASSERTS, List.of(verb.lemma())));
    }

    /** "the ministry's denial", "a denial by the ministry", "the ministry issued a denial". */
    static Optional<ReportedClause> ofNoun(Sentence sentence, Phrases.Found<Stance> at) {
        Token noun = sentence.token(at.to() - 1);
        if (!noun.isNoun()) {
            return Optional.empty();
        }
        Optional<Token> owner = sentence.child(noun, "nmod:poss")
                .or(() -> sentence.children(noun).stream()
                        .filter(child -> hasCase(sentence, child, Set.of("by", "from")))
                        .findFirst())
                .or(() -> sentence.head(noun)
                        .filter(verb -> verb.isVerb() && GIVERS.contains(verb.lemma()))
                        .flatMap(verb -> holder(sentence, verb)));
        return owner.filter(ReportedClause::isSomebody).map(head -> {
            Span cue = new Span(sentence.token(at.from()).start(), noun.end());
            return new ReportedClause(head, ClauseSpans.phrase(sentence, head), cue, cue);
        });
    }

    /** The last full verb of a phrase, or else its last adjective: "have" of "have no immediate comment". */
    private static Token anchor(Sentence sentence, Phrases.Found<Stance> at) {
        List<Token> phrase = sentence.tokens().subList(at.from(), at.to());
        return phrase.reversed().stream()
                .filter(t -> t.isVerb()
                        && !t.relation().startsWith("aux")
                        && !t.relation().equals("cop"))
                .findFirst()
                .or(() -> phrase.reversed().stream()
                        .filter(t -> t.tag().startsWith("JJ"))
                        .findFirst())
                .orElse(phrase.getFirst());
    }

    private static Optional<Token> holder(Sentence sentence, Token verb) {
        boolean passive = sentence.child(verb, "aux:pass", "nsubj:pass").isPresent();
        if (passive) {
            return sentence.children(verb).stream()
                    .filter(child -> hasCase(sentence, child, Set.of("by")))
                    .findFirst()
                    .filter(ReportedClause::isSomebody);
        }
        Token at = verb;
        for (int step = 0; step < FARTHEST; step++) {
            Optional<Token> subject = sentence.child(at, "nsubj");
            if (subject.isPresent()) {
                return subject.filter(ReportedClause::isSomebody);
            }
            Optional<Token> above = sentence.head(at);
            boolean climbs = Set.of("conj", "xcomp", "advcl").contains(at.relation())
                    || at.relation().equals("dep") && at.tag().equals("VBG");
            if (above.isPresent() && at.relation().startsWith("acl") && at.tag().equals("VBG")) {
                return above.filter(ReportedClause::isSomebody);
            }
            if (above.isEmpty()
                    || !climbs
                    || at.tag().equals("VBN") && !at.relation().equals("conj")) {
                return Optional.empty();
            }
            at = above.get();
        }
        return Optional.empty();
    }

    private static boolean hasCase(Sentence sentence, Token child, Set<String> words) {
        return sentence.child(child, "case")
                .filter(c -> words.contains(c.lower()))
                .isPresent();
    }

    private static boolean isSomebody(Token token) {
        return (token.isNoun() || token.tag().startsWith("PRP") || token.tag().startsWith("W"))
                && !NOBODY.contains(token.lower());
    }

    /**
     * "slammed the governor's claim", "backed the figures": a verb for or against, with a word for something said as its
     * object.
     */
    static Optional<ReportedClause> ofObject(
            Sentence sentence, Phrases.Found<Stance> at, Predicate<Token> isStatement) {
        Token anchor = anchor(sentence, at);
        if (isOfGrounds(sentence, anchor)) {
            return Optional.empty();
        }
        boolean said = sentence.child(anchor, "obj", "dobj", "nsubj:pass")
                        .filter(isStatement)
                        .isPresent()
                || sentence.children(anchor).stream()
                        .anyMatch(child -> child.relation().startsWith("obl")
                                && child.index() > anchor.index()
                                && isStatement.test(child));
        return said ? ofVerb(sentence, at) : Optional.empty();
    }

    private static Optional<ReportedClause> make(
            Sentence sentence, Token head, Token anchor, Phrases.Found<Stance> at) {
        Span cue = new Span(
                sentence.token(at.from()).start(), sentence.token(at.to() - 1).end());
        Span source = ClauseSpans.phrase(sentence, head);
        if (source.overlaps(cue)) {
            return Optional.empty();
        }
        Optional<Token> passive =
                sentence.child(anchor, "nsubj:pass").filter(subject -> subject.index() != head.index());
        Span content = passive.isPresent()
                ? ClauseSpans.phrase(sentence, passive.get())
                : ClauseSpans.content(sentence, anchor, at, cue);
        return Optional.of(new ReportedClause(head, source, cue, content));
    }
}
