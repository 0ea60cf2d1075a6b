package hearsay.extract.holder;

import hearsay.model.Holder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The sources without a name, for the words that come back to them: "a senior official … the official".
 *
 * <p>Lives within one call.
 */
final class Memory {
    private static final String UNNAMED = "unnamed ";

    private final Map<String, Holder> byNoun = new HashMap<>();

    /** The remembered holder where the head comes back to it, or else {@code own}. */
    Holder recall(Head head, boolean definite, Holder own) {
        Holder named = byNoun.get(noun(head));
        return definite && named != null && words(named).containsAll(words(own))
                ? new Holder(named.name(), named.kind(), named.role(), own.span())
                : own;
    }

    /** "The foreign ministry" does not come back to a defence ministry. */
    private static List<String> words(Holder holder) {
        String name = holder.name().toLowerCase(Locale.ROOT);
        return List.of((name.startsWith(UNNAMED) ? name.substring(UNNAMED.length()) : name).split(" "));
    }

    private static String noun(Head head) {
        return head.token().lemma().toLowerCase(Locale.ROOT);
    }

    void keep(Head head, Holder holder) {
        boolean telling = holder.name().contains(" ")
                && !head.token().isPronoun()
                && !head.token().tag().startsWith("W");
        if (telling) {
            byNoun.put(noun(head), holder);
        }
    }
}
