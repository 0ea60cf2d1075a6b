package hearsay.read.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes from the top and the foot of a PDF's pages what is there again on others, and page numbers.
 *
 * <p>Example: "Annual review 2031 | 14".
 */
final class RunningHeads {
    private static final int EDGE = 3;
    private static final int PAGES_TO_COMPARE = 3;
    private static final int LONGEST = 120;
    private static final int LONGEST_NUMBER = 20;

    private RunningHeads() {}

    static List<List<PdfLine>> without(List<List<PdfLine>> pages) {
        Map<String, Set<Integer>> seen = new HashMap<>();
        for (List<PdfLine> page : pages) {
            for (PdfLine line : edges(page)) {
                seen.computeIfAbsent(key(line), k -> new HashSet<>()).add(line.page());
            }
        }
        int enough = pages.size() < PAGES_TO_COMPARE ? 2 : Math.max(2, pages.size() / 3);
        List<List<PdfLine>> kept = new ArrayList<>();
        for (List<PdfLine> page : pages) {
            Set<PdfLine> out = new HashSet<>();
            for (PdfLine line : edges(page)) {
                if (isPageNumber(line) || seen.getOrDefault(key(line), Set.of()).size() >= enough) {
                    out.add(line);
                }
            }
            kept.add(page.stream().filter(line -> !out.contains(line)).toList());
        }
        return kept;
    }

    /** The first and the last lines of a page. */
    private static List<PdfLine> edges(List<PdfLine> page) {
        List<PdfLine> sorted = page.stream().sorted(PdfColumns.downThePage()).toList();
        if (sorted.size() <= 2 * EDGE) {
            return sorted.size() < 2 ? sorted : List.of(sorted.getFirst(), sorted.getLast());
        }
        List<PdfLine> edges = new ArrayList<>(sorted.subList(0, EDGE));
        edges.addAll(sorted.subList(sorted.size() - EDGE, sorted.size()));
        return edges;
    }

    /** Its words, with numbers that count up made alike, and how high on the page it stands. */
    private static String key(PdfLine line) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < Math.min(LONGEST, line.text().length()); i++) {
            char c = line.text().charAt(i);
            char shown = Character.isDigit(c) ? '#' : c;
            if (shown != '#' || words.isEmpty() || words.charAt(words.length() - 1) != '#') {
                words.append(shown);
            }
        }
        return words + "@" + Math.round(line.base() / 10);
    }

    /** "14", "- 14 -", "Page 3 of 9". */
    private static boolean isPageNumber(PdfLine line) {
        String words = line.text().toLowerCase(java.util.Locale.ROOT);
        String rest = words.replace("page", "").replace("of", "");
        return words.length() <= LONGEST_NUMBER
                && words.chars().anyMatch(Character::isDigit)
                && rest.chars().allMatch(c -> Character.isDigit(c) || " -–—|/.".indexOf(c) >= 0);
    }
}
