package hearsay.format;

import hearsay.model.Span;

/**
 * Offsets in UTF-16 code units to offsets in Unicode code points, as the W3C Web Annotation model counts.
 *
 * <p>Example: in "😀 no" the span of "no" is [3,5) in code units and [2,4) in code points.
 */
final class CodePoints {
    private final int[] pairsBefore;

    CodePoints(String text) {
        int pairs = (int)
                text.chars().filter(c -> Character.isLowSurrogate((char) c)).count();
        pairsBefore = pairs == 0 ? new int[0] : new int[text.length() + 1];
        if (pairs > 0) {
            for (int i = 0; i < text.length(); i++) {
                boolean second = i > 0
                        && Character.isLowSurrogate(text.charAt(i))
                        && Character.isHighSurrogate(text.charAt(i - 1));
                pairsBefore[i + 1] = pairsBefore[i] + (second ? 1 : 0);
            }
        }
    }

    int at(int offset) {
        return pairsBefore.length == 0 ? offset : offset - pairsBefore[offset];
    }

    int[] of(Span span) {
        return new int[] {at(span.start()), at(span.end())};
    }
}
