package hearsay.web;

import hearsay.brief.EchoEntry;
import hearsay.brief.Line;
import hearsay.brief.MarkedText;
import hearsay.brief.Source;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The page of a document: its text with the claims marked, and their lines. */
record DocumentLook(Source source, MarkedText text, List<Line> lines, Optional<EchoEntry> echo) {
    static DocumentLook of(Snapshot snapshot, Source source) {
        String id = source.document().id();
        return new DocumentLook(
                source,
                snapshot.lines().brief().texts().get(source.number() - 1),
                snapshot.lines().ofDocument(id),
                snapshot.lines().brief().echoes().stream()
                        .filter(echo -> echo.source().document().id().equals(id))
                        .findFirst());
    }

    /** The ids of the claims that lie over a piece of the text, for the script that shows which line is whose. */
    String claims(Page page, MarkedText.Segment segment) {
        return segment.cited().stream().map(n -> page.cited(n).claim().id()).collect(Collectors.joining(" "));
    }
}
