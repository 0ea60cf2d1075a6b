package hearsay.brief;

import hearsay.model.Echo;
import java.util.List;

/**
 * A document that adds no origin, and why.
 *
 * @param source the echo
 * @param of what it echoes
 * @param why one sentence
 * @param kind how close it stays
 * @param percentShared how much of it stands in the other too, 0 to 100
 */
public record EchoEntry(Source source, Source of, String why, Echo.Kind kind, int percentShared) {
    /** What kind of echo it is, in words. */
    public String kindWords() {
        return switch (kind) {
            case COPY -> "copy";
            case REWRITE -> "rewritten";
            case REPEAT -> "credits the other for all it says";
        };
    }

    static List<EchoEntry> all(LedgerIndex index) {
        return index.ledger().echoes().stream()
                .map(echo -> new EchoEntry(
                        index.source(echo.document()), index.source(echo.of()), echo.why(), echo.kind(), (int)
                                Math.round(echo.share() * 100)))
                .toList();
    }
}
