package hearsay.ledger;

import hearsay.model.Claim;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people have said of how claims and documents belong together, for whoever links a story to heed.
 *
 * <p>Example: after the ruling {@code Together("a-1-9", "b-4-12")} the two claims are of one matter.
 *
 * @param inOrder the rulings, each over what the ones before it left
 * @param names from a claim's id to the name of its holder, which stays as it is whatever other names the story has
 */
public record Rulings(List<Ruling> inOrder, Map<String, String> names) {
    /** Nobody has said anything. */
    public static final Rulings NONE = new Rulings(List.of(), Map.of());

    public Rulings {
        inOrder = List.copyOf(inOrder);
        names = Map.copyOf(names);
    }

    /** One ruling; claims and documents are named by their ids. */
    public sealed interface Ruling {}

    /** The matters of the two claims are one. */
    public record Together(String claim, String other) implements Ruling {}

    /** The claim is of the matter that {@code with} is of, or else of one of its own. */
    public record Moved(String claim, Optional<String> with) implements Ruling {}

    /**
     * The document adds no origin to another.
     *
     * @param why one sentence
     */
    public record EchoOf(String document, String of, String why) implements Ruling {}

    /** The document speaks for itself. */
    public record NoEcho(String document) implements Ruling {}

    /** The claim with its holder under the name that was ruled. */
    public Claim named(Claim claim) {
        String name = names.get(claim.id());
        return name == null
                        || claim.holder().isNarrator()
                        || claim.holder().name().equals(name)
                ? claim
                : claim.withHolder(claim.holder().named(name, claim.holder().kind()));
    }
}
