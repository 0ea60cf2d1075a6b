package hearsay;

import hearsay.link.Stemmer;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms by which claims are found: words without ending and accent, numbers without separators, so that a search for
 * "drone strikes" finds "the drone strike", and "12000" finds "12,000".
 */
final class Terms {
    private static final int LONGEST = 60;

    private Terms() {}

    /** Of a claim: its words and the name of its holder. */
    static List<String> of(Claim claim, Document document) {
        List<String> terms = new ArrayList<>(of(claim.holder().name()));
        for (Span span : claim.spans()) {
            terms.addAll(of(span.of(document.text())));
        }
        for (Span span : claim.content()) {
            terms.addAll(of(span.of(document.text())));
        }
        return terms;
    }

    static List<String> of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        List<String> terms = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            int next = i + Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (!isInside(plain, i, c)) {
                end(word, terms);
            }
            i = next;
        }
        end(word, terms);
        return terms;
    }

    /** Accents, which NFKD has taken apart, and the comma of "12,000". */
    private static boolean isInside(String text, int i, int c) {
        boolean accent = Character.getType(c) == Character.NON_SPACING_MARK;
        boolean separator = c == ','
                && i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
        return accent || separator;
    }

    private static void end(StringBuilder word, List<String> terms) {
        if (!word.isEmpty()) {
            String stem = Stemmer.stem(word.toString());
            terms.add(stem.substring(0, Math.min(LONGEST, stem.length())));
            word.setLength(0);
        }
    }
}
