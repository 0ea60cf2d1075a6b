package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.Holder;
import java.util.Map;
import java.util.Optional;

/**
 * The holders of a story under one name each, and whom they speak for.
 *
 * @param names from kind and name as found to the one name
 * @param speakers from a name to the government it speaks for
 */
record Holders(Map<String, String> names, Map<String, String> speakers) {
    Holders {
        names = Map.copyOf(names);
        speakers = Map.copyOf(speakers);
    }

    /** The same claim with its holder under the name of the whole story. */
    Claim renamed(Claim claim) {
        Holder holder = claim.holder();
        String name = names.getOrDefault(HolderLinker.key(holder), holder.name());
        return holder.isNarrator() || name.equals(holder.name()) ? claim : claim.withHolder(holder.named(name));
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
