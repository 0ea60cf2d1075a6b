package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Condition;
import hearsay.model.Holder;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a holder says they will do from what they say will come about.
 *
 * <p>Example: "We will rebuild the bridge" and "The ministry vowed to rebuild the bridge" are pledges; "The river will rise" is
 * none.
 */
final class Pledges {
    private static final Set<String> FIRM = Set.of("will", "would", "'ll", "’ll", "shall", "wo", "'d", "’d");
    private static final Set<String> PROMISING = Set.of(
            "vow", "promise", "pledge", "threaten", "swear", "undertake", "commit", "guarantee", "offer", "agree");
    private static final Set<String> NO_DEED = Set.of(
            "be", "have", "see", "hear", "know", "think", "say", "like", "love", "need", "want", "seem", "appear",
            "mean", "believe", "feel", "take", "become", "lose", "suffer", "face", "get", "benefit", "win", "die",
            "argue", "hope", "mark", "bring", "prove", "prefer", "run", "try");

    private static final Set<String> WEIGHED = Set.of("may", "might", "could");
    private static final Set<String> WEIGHING = Set.of(
            "consider",
            "review",
            "reconsider",
            "respond",
            "retaliate",
            "impose",
            "send",
            "supply",
            "take",
            "lift",
            "suspend",
            "withdraw",
            "deploy",
            "act");

    private final OwnSide side = new OwnSide();

    /** Whether the holder binds itself to a deed. */
    boolean isPledge(Piece piece, List<Token> cue, Holder holder) {
        if (holder.isNarrator()) {
            return false;
        }
        boolean promised = cue.stream().anyMatch(t -> PROMISING.contains(t.lemma()));
        Token head = piece.head();
        return promised && isPromised(piece, head)
                || isOwnDeed(piece.sentence(), head, holder)
                || piece.sentence().children(head).stream()
                        .filter(c -> c.relation().equals("conj") || c.relation().equals("ccomp"))
                        .filter(piece.tokens()::contains)
                        .anyMatch(c -> isOwnDeed(piece.sentence(), c, holder));
    }

    /** "to rebuild the wall", "that there will be elections". */
    private static boolean isPromised(Piece piece, Token head) {
        boolean infinitive = piece.sentence()
                .child(head, "mark")
                .filter(m -> m.lower().equals("to"))
                .isPresent();
        return infinitive && isDeed(piece.sentence(), head) || hasAuxiliary(piece.sentence(), head, FIRM);
    }

    private boolean isOwnDeed(Sentence sentence, Token verb, Holder holder) {
        boolean done = sentence.children(verb).stream()
                .anyMatch(c -> c.relation().startsWith("aux") && c.lemma().equals("have"));
        boolean firm = hasAuxiliary(sentence, verb, FIRM);
        boolean weighed = hasAuxiliary(sentence, verb, WEIGHED) && WEIGHING.contains(verb.lemma());
        return !done
                && (firm || weighed)
                && isDeed(sentence, verb)
                && subject(sentence, verb)
                        .filter(s -> side.contains(sentence, s, holder))
                        .isPresent();
    }

    /** Its own or, for "and would use fire", that of the verb before. */
    private static Optional<Token> subject(Sentence sentence, Token verb) {
        return sentence.child(verb, "nsubj")
                .or(() -> verb.relation().equals("conj")
                        ? sentence.head(verb).flatMap(before -> sentence.child(before, "nsubj"))
                        : Optional.empty());
    }

    private static boolean isDeed(Sentence sentence, Token verb) {
        return verb.isVerb()
                && !NO_DEED.contains(verb.lemma())
                && sentence.child(verb, "cop", "aux:pass").isEmpty();
    }

    private static boolean hasAuxiliary(Sentence sentence, Token verb, Set<String> words) {
        return sentence.children(verb).stream()
                .anyMatch(c ->
                        (c.relation().startsWith("aux") || c.relation().equals("cop")) && words.contains(c.lower()));
    }

    /** Whether what would follow is said to follow, not that it could. */
    static boolean isFirm(Condition condition, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> condition.action().contains(t.span()))
                .noneMatch(t -> WEIGHED.contains(t.lower()));
    }
}
