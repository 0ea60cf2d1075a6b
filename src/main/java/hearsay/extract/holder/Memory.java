package hearsay.extract.holder;

import hearsay.model.Holder;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The sources without a name, for the words that come back to it: "a senior official … the official … he".
 *
 * <p>Lives within one call.
 */
final class Memory {
    private static final int FARTHEST_PARAGRAPHS = 4;
    private static final Set<String> PERSONS = Set.of("he", "she");
    private static final Set<String> MANY = Set.of("they");
    private static final Set<String> THINGS = Set.of("it");

    private final Map<String, Holder> byNoun = new HashMap<>();
    private @Nullable Holder last;
    private String tag = "";
    private int paragraph = -1;

    /** The remembered holder where the head comes back to it, or else {@code own}. */
    Optional<Holder> recall(Head head, boolean definite, Optional<Holder> own) {
        Holder named = definite ? byNoun.get(noun(head)) : null;
        boolean far = last == null || head.sentence().paragraph() - paragraph > FARTHEST_PARAGRAPHS;
        Holder remembered = named != null ? named : !far && fits(head.token().lower()) ? last : null;
        if (remembered == null) {
            return own;
        }
        return own.map(holder -> new Holder(remembered.name(), remembered.kind(), remembered.role(), holder.span()));
    }

    private static String noun(Head head) {
        return head.token().lemma().toLowerCase(Locale.ROOT);
    }

    private boolean fits(String pronoun) {
        if (PERSONS.contains(pronoun)) {
            return last != null
                    && !tag.equals("NNS")
                    && last.kind() != Holder.Kind.ORGANIZATION
                    && last.kind() != Holder.Kind.COUNTRY;
        }
        if (MANY.contains(pronoun)) {
            return tag.equals("NNS") || tag.equals("NNPS");
        }
        return THINGS.contains(pronoun) && (tag.equals("NN") || tag.equals("NNP"));
    }

    Consumer<Head> keep(Optional<Holder> holder) {
        return head -> holder.filter(found ->
                        !head.token().isPronoun() && !head.token().tag().startsWith("W"))
                .ifPresent(found -> {
                    last = found;
                    if (found.name().contains(" ")) {
                        byNoun.put(noun(head), found);
                    }
                    tag = head.token().tag();
                    paragraph = head.sentence().paragraph();
                });
    }
}
