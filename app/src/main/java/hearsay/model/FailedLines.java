package hearsay.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lines of one file that are no articles, told to people: the first few one by one, the rest as a number. A file of another kind can
 * have thousands, and each is wrong in the same way.
 *
 * <p>Example: "wire.jsonl:4: ...", "wire.jsonl:9: ...", "wire.jsonl:12: ...", "383 more lines of wire.jsonl: no articles either".
 */
public final class FailedLines {
    /** How many of one file are told one by one. */
    public static final int TOLD = 3;

    private static final String REASON = "bad-line";

    private FailedLines() {}

    /** The file whose line it is; empty for whatever is no line of a file. */
    public static Optional<String> file(FailedDocument document) {
        String name = document.name();
        int colon = name.lastIndexOf(':');
        boolean numbered = colon > 0
                && colon + 1 < name.length()
                && name.chars().skip(colon + 1L).allMatch(Character::isDigit);
        return document.reason().equals(REASON) && numbered ? Optional.of(name.substring(0, colon)) : Optional.empty();
    }

    /** What stands for the lines that are not told one by one. */
    public static FailedDocument more(String file, int count) {
        String lines = count == 1 ? "one more line of " : count + " more lines of ";
        return new FailedDocument(lines + file, REASON, count == 1 ? "no article either" : "no articles either");
    }

    /** All that failed, in the order given, with the lines of a file together where its first one stands. */
    public static List<FailedDocument> summed(List<FailedDocument> failed) {
        Map<String, List<FailedDocument>> byFile = new LinkedHashMap<>();
        for (FailedDocument document : failed) {
            byFile.computeIfAbsent(file(document).orElse(document.name()), name -> new ArrayList<>())
                    .add(document);
        }
        List<FailedDocument> told = new ArrayList<>();
        byFile.forEach((file, all) -> {
            all.sort(Comparator.comparingInt(
                            (FailedDocument document) -> document.name().length())
                    .thenComparing(FailedDocument::name));
            told.addAll(all.subList(0, Math.min(TOLD, all.size())));
            if (all.size() > TOLD) {
                told.add(more(file, all.size() - TOLD));
            }
        });
        return told;
    }
}
