package hearsay.link;

import hearsay.lexicon.Table;
import hearsay.model.Matter.Measure;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What kind of thing a number counts, by the words in and beside it.
 *
 * <p>Example: "43 soldiers were killed" counts deaths, "43 soldiers were sent" counts troops.
 */
final class Measures {
    private static final int BESIDE = 6;
    private static final int BEFORE = 6;
    private static final int WEAKEST = 9;
    private static final Set<String> JOINING = Set.of("and", "but", "while", "or");
    private static final Set<String> TOLLS = Set.of("toll", "tolls", "deaths", "fatalities", "injuries", "arrests");

    private final Map<String, Entry> entries = new HashMap<>();

    Measures() {
        for (Table.Row row :
                Table.load("measures.tsv", "word", "measure", "rank").rows()) {
            entries.put(row.get("word"), new Entry(row.one("measure", Measure.class), (int) row.number("rank")));
        }
    }

    private record Entry(Measure measure, int rank) {}

    Kind kind(Quantity quantity, Statement statement) {
        return Kind.of(quantity, of(quantity, statement.document().text()));
    }

    /** @param text the text of the document that the quantity stands in */
    Measure of(Quantity quantity, String text) {
        Entry own = quantity.unitClass().equals(Optional.of(Quantity.UnitClass.MONEY))
                ? new Entry(Measure.MONEY, 0)
                : new Entry(Measure.OTHER, WEAKEST);
        own = best(
                own,
                Words.of(quantity.unit().orElse("") + " " + quantity.counted().orElse("")));
        boolean person = quantity.unitClass().equals(Optional.of(Quantity.UnitClass.PERSON));
        if (person && (own.measure == Measure.OTHER || own.measure == Measure.TROOPS)) {
            return befell(own, quantity.span(), text);
        }
        boolean bare = quantity.unitClass().isEmpty() && quantity.unit().isEmpty();
        return bare ? best(own, tolls(before(quantity.span(), text))).measure : own.measure;
    }

    /** By the words after the number up to what is joined to it, else those before it, else those of what is joined. */
    private Measure befell(Entry own, Span span, String text) {
        List<String> after = after(span, text);
        Entry near = best(own, clause(after));
        if (near != own) {
            return near.measure;
        }
        Entry before = best(own, before(span, text));
        return (before == own ? best(own, after) : before).measure;
    }

    private static List<String> clause(List<String> words) {
        return words.stream()
                .takeWhile(word -> !JOINING.contains(Words.plain(word)))
                .toList();
    }

    /** The words that name a count, for a number with no noun of its own: "the death toll stood at 638". */
    private static List<String> tolls(List<String> words) {
        return words.stream().filter(word -> TOLLS.contains(Words.plain(word))).toList();
    }

    private Entry best(Entry best, List<String> words) {
        Entry found = best;
        for (String word : words) {
            Entry entry = entries.get(Words.plain(word));
            if (entry != null && entry.rank < found.rank) {
                found = entry;
            }
        }
        return found;
    }

    /** The words after the number, up to the end of the clause or the next number: "112 people were killed". */
    private static List<String> after(Span span, String text) {
        int end = span.end();
        while (end < text.length() && end < span.end() + 60 && !ends(text.charAt(end))) {
            end++;
        }
        List<String> after = Words.of(text.substring(span.end(), end));
        return after.subList(0, Math.min(BESIDE, after.size()));
    }

    /** The few words before the number, the nearest first, back to the start of the clause or the number before: "killed 112 people". */
    private static List<String> before(Span span, String text) {
        int start = span.start();
        while (start > 0 && start > span.start() - 60 && !ends(text.charAt(start - 1))) {
            start--;
        }
        List<String> before = Words.of(text.substring(start, span.start())).reversed();
        List<String> clause = clause(before);
        return clause.subList(0, Math.min(BEFORE, clause.size()));
    }

    private static boolean ends(char c) {
        return ".;,\n“”\"".indexOf(c) >= 0 || Character.isDigit(c);
    }
}
