package hearsay.brief;

import hearsay.model.Matter;
import hearsay.model.Matter.Status;
import java.util.List;

/**
 * The matters of one status, the most important first.
 *
 * @param status their status
 * @param shown those that the first page has room for
 * @param folded the others
 */
public record MatterGroup(Status status, List<MatterEntry> shown, List<MatterEntry> folded) {
    private static final int SHOWN = 3;
    private static final int SHOWN_WHERE_CONTESTED = 4;
    private static final List<Status> ORDER =
            List.of(Status.CORROBORATED, Status.CONTESTED, Status.SINGLE_ORIGIN, Status.OPEN);

    public MatterGroup {
        shown = List.copyOf(shown);
        folded = List.copyOf(folded);
    }

    public int size() {
        return shown.size() + folded.size();
    }

    /** The status as a heading. */
    public String label() {
        return label(status);
    }

    /** The status as one word for formats: {@code single-origin}. */
    public String word() {
        return word(status);
    }

    /** What a group's status means, in a sentence. */
    public String meaning() {
        return switch (status) {
            case CORROBORATED -> "Two or more independent origins say the same.";
            case CONTESTED -> "The origins cannot all be right for the same moment and scope.";
            case SINGLE_ORIGIN -> "Each answer has one origin, however many outlets repeat it.";
            case OPEN -> "The record neither settles nor disputes it.";
        };
    }

    static String label(Status status) {
        return switch (status) {
            case CORROBORATED -> "Agreed";
            case CONTESTED -> "Contested";
            case SINGLE_ORIGIN -> "Single origin";
            case OPEN -> "Open";
        };
    }

    static String word(Status status) {
        return switch (status) {
            case CORROBORATED -> "agreed";
            case CONTESTED -> "contested";
            case SINGLE_ORIGIN -> "single-origin";
            case OPEN -> "open";
        };
    }

    static List<MatterGroup> all(LedgerIndex index, Citations citations) {
        return ORDER.stream()
                .map(status -> of(index, citations, status))
                .filter(group -> group.size() > 0)
                .toList();
    }

    private static MatterGroup of(LedgerIndex index, Citations citations, Status status) {
        List<Matter> matters = index.ledger().matters().stream()
                .filter(matter -> matter.status() == status)
                .sorted(MatterEntry.byImportance(index))
                .toList();
        int limit = status == Status.OPEN ? 0 : status == Status.CONTESTED ? SHOWN_WHERE_CONTESTED : SHOWN;
        List<MatterEntry> entries = matters.stream()
                .map(matter -> MatterEntry.of(index, citations, matter))
                .toList();
        int split = Math.min(limit, entries.size());
        return new MatterGroup(status, entries.subList(0, split), entries.subList(split, entries.size()));
    }
}
