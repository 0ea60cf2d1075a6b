package hearsay.web;

import hearsay.brief.LedgerLines;
import hearsay.brief.Line;
import hearsay.brief.MatterEntry;
import hearsay.model.Matter;
import hearsay.model.PartialDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Which matters are shown, in which order. Empty conditions ask for nothing.
 *
 * @param status agreed, contested, single-origin or open; the formats' {@code corroborated} is agreed
 * @param type count, fact, commitment or forecast
 * @param words all of which stand in the question, or in the words or the name of a holder of one claim
 * @param sort by importance, else by what it names
 */
record MatterFilter(String status, String type, String words, String sort) {
    static final List<String> STATUSES = List.of("agreed", "contested", "single-origin", "open");
    static final List<String> TYPES =
            Arrays.stream(Matter.Type.values()).map(Given::label).toList();
    static final List<String> ORDERS = List.of("newest", "most-claims", "most-origins", "question");

    static MatterFilter of(Asked asked) {
        String status = asked.word("status").equals("corroborated") ? "agreed" : asked.oneOf("status", STATUSES);
        return new MatterFilter(status, asked.oneOf("type", TYPES), asked.word("words"), asked.oneOf("sort", ORDERS));
    }

    List<MatterEntry> of(LedgerLines lines) {
        return lines.matters().stream()
                .filter(entry -> status.isEmpty() || entry.statusWord().equals(status))
                .filter(entry ->
                        type.isEmpty() || Given.label(entry.matter().type()).equals(type))
                .filter(entry -> words.isEmpty() || has(entry, lines))
                .sorted(order(lines))
                .toList();
    }

    private boolean has(MatterEntry entry, LedgerLines lines) {
        return Words.areIn(words, entry.matter().question())
                || lines.of(entry).stream().anyMatch(line -> Words.areIn(words, text(line)));
    }

    private static String text(Line line) {
        StringBuilder text = new StringBuilder(line.wording().holder());
        line.wording().quotes().forEach(quote -> text.append(' ').append(quote.words()));
        return text.toString();
    }

    private Comparator<MatterEntry> order(LedgerLines lines) {
        return switch (sort) {
            case "newest" ->
                Comparator.comparing((MatterEntry entry) -> newest(lines.of(entry)), Comparator.reverseOrder());
            case "most-claims" ->
                Comparator.comparingInt(entry -> -entry.matter().claims().size());
            case "most-origins" ->
                Comparator.comparingInt(entry -> -entry.matter().origins().size());
            case "question" -> Comparator.comparing(entry -> entry.matter().question());
            default ->
                Comparator.<MatterEntry>comparingInt(entry -> -entry.documents())
                        .thenComparingInt(entry -> -entry.matter().origins().size())
                        .thenComparingInt(entry -> -entry.matter().claims().size());
        };
    }

    private static String newest(List<Line> lines) {
        return lines.stream()
                .map(line -> line.wording().date().map(PartialDate::toString).orElse(""))
                .max(Comparator.naturalOrder())
                .orElse("");
    }
}
