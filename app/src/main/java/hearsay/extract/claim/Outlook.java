package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells modal verbs that look ahead from those of ability, politeness and judgement.
 *
 * <p>Example: "The river could rise" looks ahead; "she could hear the river", "the loss could be put down to the river" and
 * "it would be wrong" do not.
 */
final class Outlook {
    private static final OutlookWords WORDS = OutlookWords.load();
    private static final Set<String> ALONG = Set.of("conj", "ccomp", "xcomp", "parataxis", "root");

    private static final Set<String> NONE =
            Set.of("not", "n't", "n’t", "never", "nothing", "nobody", "hardly", "barely");
    private static final int NEAR = 6;

    private Outlook() {}

    /** Whether a modal verb of a claim says what is to come. */
    static boolean isAhead(Piece piece, Token modal) {
        Sentence sentence = piece.sentence();
        Token verb = sentence.head(modal).orElse(modal);
        boolean noun = !modal.tag().equals("MD")
                && !modal.lower().startsWith("'")
                && !modal.lower().startsWith("’");
        if (noun
                || isPerfect(piece.tokens(), piece.tokens().indexOf(modal) + 1)
                || IdleModals.isOne(sentence, modal, verb)) {
            return false;
        }
        return switch (modal.lower()) {
            case "could" -> isAlong(piece, verb) && !isAbility(sentence, verb) && !isThing(sentence, verb);
            case "would", "'d", "’d" -> isAlong(piece, verb) && !isJudgement(sentence, verb);
            case "may", "might" -> !isGoingOn(sentence, verb) && !isState(sentence, verb) && !isWhatWas(piece, verb);
            default -> !isToBeSeen(sentence, verb);
        };
    }

    /** "would have opened", "unlikely that they had been sent": not ahead. */
    static boolean isPerfect(List<Token> tokens, int after) {
        for (int i = after; i < Math.min(tokens.size(), after + 3); i++) {
            boolean have = tokens.get(i).lemma().equals("have");
            if (have && i + 1 < tokens.size() && tokens.get(i + 1).tag().equals("VBN")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb is the claim's own or stands beside it; in a clause inside of it "could" mostly tells an ability. */
    private static boolean isAlong(Piece piece, Token verb) {
        Sentence sentence = piece.sentence();
        for (Token at = verb; at.index() != piece.head().index() && at.head() >= 0; at = sentence.token(at.head())) {
            if (!ALONG.contains(at.relation())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAbility(Sentence sentence, Token verb) {
        boolean passive = sentence.child(verb, "aux:pass").isPresent();
        boolean negated = sentence.children(verb).stream().anyMatch(c -> NONE.contains(c.lower()));
        boolean personal =
                sentence.child(verb, "nsubj").filter(Token::isPronoun).isPresent();
        return negated
                || passive && WORDS.is(OutlookWords.Kind.READING, verb)
                || personal && WORDS.is(OutlookWords.Kind.PERCEIVING, verb);
    }

    private static boolean isJudgement(Sentence sentence, Token verb) {
        return sentence.child(verb, "cop").isPresent() && !isOutcome(sentence, verb)
                || WORDS.is(OutlookWords.Kind.WISHING, verb)
                || WORDS.is(OutlookWords.Kind.AMOUNTING, verb) && isRecord(sentence, verb);
    }

    /** "That would be a disaster": what would come of it. */
    private static boolean isOutcome(Sentence sentence, Token verb) {
        return WORDS.is(OutlookWords.Kind.OUTCOME, verb) && !isRecord(sentence, verb);
    }

    /** "the worst flood since", "the first to". */
    private static boolean isRecord(Sentence sentence, Token verb) {
        return sentence.subtree(verb).stream()
                .anyMatch(t -> t.tag().equals("JJS")
                        || t.tag().equals("RBS")
                        || t.lower().equals("first"));
    }

    /** "They are to meet on Saturday". */
    static boolean isScheduled(Piece piece, Token verb) {
        Sentence sentence = piece.sentence();
        Optional<Token> to = sentence.child(verb, "mark").filter(m -> m.tag().equals("TO"));
        Optional<Token> before = to.filter(t -> t.index() > 1).map(t -> sentence.token(t.index() - 1));
        Optional<Token> subject = to.filter(t -> t.index() > 1).map(t -> sentence.token(t.index() - 2));
        return verb.tag().equals("VB")
                && before.filter(b -> b.lower().equals("is") || b.lower().equals("are"))
                        .isPresent()
                && subject.filter(s -> s.tag().equals("NNS") || s.isProper() || s.isPronoun())
                        .isPresent()
                && piece.tokens().contains(verb);
    }

    /** "whether the gates would open", "will they open?": asked, not foretold. */
    static boolean isQuestion(Piece piece) {
        Token first = piece.tokens().stream()
                .filter(t -> Character.isLetter(t.text().codePointAt(0)))
                .findFirst()
                .orElse(piece.head());
        return first.tag().startsWith("W")
                || first.lower().equals("whether")
                || piece.tokens().stream().anyMatch(t -> t.text().equals("?"));
    }

    /** "may be a reason", "may seem small", "may see a way out": what is, not what will be. */
    private static boolean isState(Sentence sentence, Token verb) {
        return isThing(sentence, verb) || WORDS.is(OutlookWords.Kind.MINDING, verb);
    }

    /** "could be part of a plot": what a thing is. */
    private static boolean isThing(Sentence sentence, Token verb) {
        boolean there = sentence.tokens().stream()
                .anyMatch(t -> t.tag().equals("EX") && t.index() < verb.index() && t.index() >= verb.index() - NEAR);
        return verb.isNoun()
                && !there
                && sentence.child(verb, "cop").isPresent()
                && sentence.child(verb, "case").isEmpty();
    }

    /** "sought a deal that might end the siege": told of the past. */
    private static boolean isWhatWas(Piece piece, Token verb) {
        return verb.relation().equals("acl:relcl") && piece.head().tag().equals("VBD");
    }

    /** "we will see". */
    private static boolean isToBeSeen(Sentence sentence, Token verb) {
        return verb.lemma().equals("see")
                && sentence.child(verb, "nsubj")
                        .filter(s -> s.lower().equals("we"))
                        .isPresent();
    }

    private static boolean isGoingOn(Sentence sentence, Token verb) {
        return verb.tag().equals("VBG")
                && sentence.children(verb).stream()
                        .anyMatch(c -> c.relation().equals("aux") && c.lemma().equals("be"));
    }
}
