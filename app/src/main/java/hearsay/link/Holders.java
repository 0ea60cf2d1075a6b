package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.Holder;
import java.util.Map;
import java.util.Optional;

/**
 * The holders of a story under one name and of one kind each, and whom they speak for.
 *
 * @param names from kind and name as found to the one name
 * @param kinds of each of those names
 * @param speakers from a name to the government it speaks for
 */
record Holders(Map<String, String> names, Map<String, Holder.Kind> kinds, Map<String, String> speakers) {
    Holders {
        names = Map.copyOf(names);
        kinds = Map.copyOf(kinds);
        speakers = Map.copyOf(speakers);
    }

    /** The same claim with its holder under the name, and of the kind, of the whole story. */
    Claim renamed(Claim claim) {
        Holder holder = claim.holder();
        if (holder.isNarrator()) {
            return claim;
        }
        String name = names.getOrDefault(HolderLinker.key(holder), holder.name());
        Holder one = holder.named(name, kinds.getOrDefault(name, holder.kind()));
        return one.equals(holder) ? claim : claim.withHolder(one);
    }

    /** The government that a holder speaks for without being it, as a ministry or a spokesperson does. */
    Optional<String> speaksFor(String name) {
        return Optional.ofNullable(speakers.get(name));
    }

    /** The party that a holder belongs to: the government it speaks for, else itself. Two of one party are not independent. */
    String party(String name) {
        return speaksFor(name).orElse(name);
    }
}
