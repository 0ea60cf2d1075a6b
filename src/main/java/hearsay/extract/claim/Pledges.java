package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Holder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells what a holder says they will do from what they say will come about.
 *
 * <p>Example: "We will rebuild the bridge" and "The ministry vowed to rebuild the bridge" are pledges; "The river will rise" is
 * none.
 */
final class Pledges {
    private static final Set<String> MODALS = Set.of("will", "would", "'ll", "’ll", "shall", "wo", "'d", "’d");
    private static final Set<String> SELF = Set.of("i", "we", "he", "she", "they", "it");
    private static final Set<String> PROMISING = Set.of(
            "vow", "promise", "pledge", "threaten", "swear", "undertake", "commit", "guarantee", "offer", "agree");
    private static final Set<String> NO_DEED = Set.of(
            "be", "have", "see", "hear", "know", "think", "say", "like", "love", "need", "want", "seem", "appear",
            "mean", "believe", "feel", "take", "become", "lose", "suffer", "face", "get", "benefit", "win", "die",
            "argue", "hope");

    private Pledges() {}

    /** Whether the holder binds itself to a deed. */
    static boolean isPledge(Piece piece, List<Token> cue, Holder holder) {
        if (holder.isNarrator()) {
            return false;
        }
        Sentence sentence = piece.sentence();
        Token deed = piece.head();
        boolean deeds = deed.isVerb()
                && !NO_DEED.contains(deed.lemma())
                && sentence.child(deed, "cop", "aux:pass").isEmpty();
        if (!deeds) {
            return false;
        }
        boolean promised = cue.stream().anyMatch(t -> PROMISING.contains(t.lemma()));
        boolean infinitive =
                sentence.child(deed, "mark").filter(m -> m.lower().equals("to")).isPresent();
        if (promised && infinitive) {
            return true;
        }
        Optional<Token> subject = sentence.child(deed, "nsubj");
        boolean ahead = sentence.children(deed).stream()
                .anyMatch(c -> c.relation().startsWith("aux") && MODALS.contains(c.lower()));
        boolean done = sentence.children(deed).stream()
                .anyMatch(c -> c.relation().startsWith("aux") && c.lemma().equals("have"));
        return ahead
                && !done
                && subject.filter(s -> isSelf(sentence, s, holder)).isPresent();
    }

    private static boolean isSelf(Sentence sentence, Token subject, Holder holder) {
        String word = subject.lower();
        String known = " " + (holder.name() + " " + holder.role().orElse("")).toLowerCase(Locale.ROOT) + " ";
        boolean theirs = sentence.child(subject, "nmod:poss")
                .filter(o -> o.tag().startsWith("PRP"))
                .isPresent();
        return SELF.contains(word) || theirs || subject.isProper() && known.contains(" " + word + " ");
    }
}
