package hearsay.extract.reported;

import hearsay.model.Claim;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The sentences of {@code stance-sentences.tsv}, written for this project, each with a claim marked in it. */
final class MarkedSentences {
    private static final double ENOUGH = 0.4;

    private MarkedSentences() {}

    /**
     * One text with its claim.
     *
     * @param stance that of the claim
     * @param narrated whether the outlet puts it forward
     * @param text without marks
     * @param claim its characters
     */
    record Marked(Stance stance, boolean narrated, String text, Span claim) {
        /** Whether a claim that was found is the one marked. */
        boolean is(Claim found) {
            return found.holder().isNarrator() == narrated
                    && Math.max(overlap(found.content()), overlap(found.spans())) >= ENOUGH;
        }

        private double overlap(List<Span> spans) {
            int both = Span.overlap(spans, List.of(claim));
            int all = spans.stream().mapToInt(Span::length).sum() + claim.length();
            return 2.0 * both / all;
        }
    }

    static List<Marked> load() {
        List<Marked> marked = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(
                MarkedSentences.class.getResourceAsStream("stance-sentences.tsv"), "stance-sentences.tsv")) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("stance\t")) {
                    marked.add(of(line.split("\t")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return marked;
    }

    private static Marked of(String[] fields) {
        String open = fields[2].replace("»", "");
        int start = open.indexOf('«');
        int end = fields[2].replace("«", "").indexOf('»');
        return new Marked(
                Stance.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                fields[1].equals("narrator"),
                open.replace("«", ""),
                new Span(start, end));
    }
}
