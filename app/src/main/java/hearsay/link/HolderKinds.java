package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.Holder;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives each holder of a story the kind that its claims have most often.
 *
 * <p>Example: whom three articles call a person and one takes for an organization is a person in all four. A source once
 * named is not unnamed.
 */
final class HolderKinds {
    private HolderKinds() {}

    static Map<String, Holder.Kind> of(Iterable<Claim> claims, Map<String, String> names) {
        Map<String, Map<Holder.Kind, Integer>> seen = new HashMap<>();
        for (Claim claim : claims) {
            String name = names.get(HolderLinker.key(claim.holder()));
            if (name != null) {
                seen.computeIfAbsent(name, n -> new EnumMap<>(Holder.Kind.class))
                        .merge(claim.holder().kind(), 1, Integer::sum);
            }
        }
        Map<String, Holder.Kind> kinds = new HashMap<>();
        seen.forEach((name, counts) -> counts.entrySet().stream()
                .max(Comparator.comparing((Map.Entry<Holder.Kind, Integer> e) -> e.getKey() != Holder.Kind.UNNAMED)
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(Map.Entry::getKey, Comparator.reverseOrder()))
                .ifPresent(most -> kinds.put(name, most.getKey())));
        return kinds;
    }
}
