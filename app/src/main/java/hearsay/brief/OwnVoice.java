package hearsay.brief;

import hearsay.ledger.Ledger;
import hearsay.model.Document;
import hearsay.model.Matter;
import hearsay.model.Matter.Estimate;
import hearsay.model.Matter.SeriesPoint;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What readers call an outlet that speaks for itself; a ledger calls it by its outlet or document, "narrator Bay Courier".
 *
 * <p>Example: "Bay Courier (own voice)", or, where the outlet is not known, "“Ferry sinks off Calder” (own voice)".
 */
final class OwnVoice {
    private static final String VOICE = "narrator ";
    private static final String SPOKEN = " (own voice)";
    private static final int TITLE_WORDS = 8;

    private OwnVoice() {}

    /** The name of a document's own voice. */
    static String of(Document document) {
        return outlet(document) + SPOKEN;
    }

    /** What readers know the outlet of a document by. */
    static String outlet(Document document) {
        return document.outlet().orElseGet(() -> titled(document));
    }

    /** The name of an origin that a ledger lists, whoever it is. */
    static String of(String origin) {
        return origin.startsWith(VOICE) ? origin.substring(VOICE.length()) + SPOKEN : origin;
    }

    private static String titled(Document document) {
        return document.title()
                .map(title -> List.of(title.strip().split("\\s+")))
                .map(words -> "“" + String.join(" ", words.subList(0, Math.min(TITLE_WORDS, words.size())))
                        + (words.size() > TITLE_WORDS ? " …”" : "”"))
                .orElse(document.name());
    }

    /** The same matters with the sentences about them, and the origins of their figures, as readers call them. */
    static List<Matter> matters(Ledger ledger) {
        // the longest name first, so that no name is taken for the beginning of another
        Map<String, String> names = new TreeMap<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (Document document : ledger.documents()) {
            String called = of(document);
            names.put(VOICE + document.name(), called);
            names.put(VOICE + document.outlet().orElse(document.name()), called);
        }
        return ledger.matters().stream().map(matter -> readable(matter, names)).toList();
    }

    private static Matter readable(Matter matter, Map<String, String> names) {
        return new Matter(
                matter.id(),
                matter.question(),
                matter.type(),
                matter.measure(),
                matter.estimate()
                        .map(e -> new Estimate(e.low(), e.best(), e.high(), e.asOf(), sentence(e.how(), names))),
                matter.status(),
                sentence(matter.why(), names),
                matter.basis(),
                matter.origins(),
                matter.series().stream()
                        .map(p -> new SeriesPoint(
                                p.claim(), sentence(p.origin(), names), p.asOf(), p.low(), p.best(), p.high()))
                        .toList(),
                matter.claims());
    }

    private static String sentence(String words, Map<String, String> names) {
        String read = words;
        if (words.contains(VOICE)) {
            for (Map.Entry<String, String> name : names.entrySet()) {
                read = read.replace(name.getKey(), name.getValue());
            }
        }
        return read;
    }
}
