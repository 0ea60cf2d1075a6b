package hearsay.brief;

import java.util.stream.Collectors;

/** Prints what a brief rests on: gaps, echoes, sources, what was not read, citations. */
final class MarkdownRecord {
    private final Brief brief;
    private final MarkdownPage page;

    MarkdownRecord(Brief brief, MarkdownPage page) {
        this.brief = brief;
        this.page = page;
    }

    void print() {
        gaps();
        corrections();
        echoes();
        sources();
        citations();
    }

    private void gaps() {
        if (brief.gaps().isEmpty()) {
            return;
        }
        page.heading(2, "Gaps");
        for (Gap gap : brief.gaps()) {
            String items = gap.items().stream().map(MarkdownText::escape).collect(Collectors.joining("; "));
            String text = MarkdownText.escape(gap.text()) + (items.isEmpty() ? "." : ": " + items);
            page.item((text + " " + page.cites(gap.citations())).strip());
        }
    }

    private void corrections() {
        if (brief.corrections().isEmpty()) {
            return;
        }
        page.heading(2, "Corrections");
        for (CorrectionEntry entry : brief.corrections()) {
            String where =
                    entry.where().map(source -> ", document " + source.number()).orElse("");
            String refused =
                    entry.notApplied().map(why -> " Not applied: " + why + ".").orElse("");
            page.item(("Entry " + entry.number() + ", " + MarkdownText.escape(entry.by()) + ", "
                            + MarkdownText.date(entry.date()) + where + ": " + MarkdownText.escape(entry.what())
                            + ", because “" + MarkdownText.escape(entry.reason()) + "”." + refused + " "
                            + page.cites(entry.citations()))
                    .strip());
        }
    }

    private void echoes() {
        if (!brief.echoes().isEmpty()) {
            page.heading(2, "Echoes");
            for (EchoEntry echo : brief.echoes()) {
                page.item(name(echo.source()) + " echoes " + name(echo.of()) + ": " + echo.kindWords() + ", "
                        + echo.percentShared() + " % of its words shared. " + MarkdownText.escape(echo.why()));
            }
        }
        if (!brief.drifts().isEmpty()) {
            page.heading(2, "Lost on the way");
            for (DriftEntry drift : brief.drifts()) {
                page.item(NumberWords.capital(drift.lost()) + " lost: " + page.wording(drift.fuller(), true)
                        + " became, in " + MarkdownText.escape(drift.relayed().outlet()) + ", "
                        + MarkdownText.said(drift.relayed().quotes()) + " "
                        + page.cites(drift.relayed().citations()));
            }
        }
    }

    private void sources() {
        page.heading(2, "Sources");
        for (Source source : brief.sources()) {
            String byline = source.byline().isEmpty() ? "" : ", by " + MarkdownText.escape(source.byline());
            String genre = source.genre().isEmpty() ? "" : ", " + source.genre();
            String echo = source.echoOf().map(n -> ", echo of document " + n).orElse("");
            page.item("Document " + source.number() + ": " + MarkdownText.escape(source.outlet()) + ", *"
                    + MarkdownText.escape(source.title()) + "*" + byline + ", " + MarkdownText.date(source.dateWords())
                    + genre + ", "
                    + NumberWords.count(source.claims(), "claim") + echo
                    + (source.corrections().isEmpty() ? "" : "; " + MarkdownText.escape(source.corrected())));
        }
        if (!brief.notRead().isEmpty()) {
            page.heading(2, "Not read");
            brief.notReadInShort()
                    .forEach(failed ->
                            page.item(MarkdownText.escape(failed.name()) + ": " + MarkdownText.escape(failed.detail())
                                    + " (" + MarkdownText.escape(failed.reason()) + ")"));
        }
    }

    private void citations() {
        page.heading(2, "Citations");
        for (Citation citation : brief.citations()) {
            String places = citation.quotes().stream()
                    .map(q -> q.span().start() + "–" + q.span().end())
                    .collect(Collectors.joining(", "));
            page.entry(
                    citation.number(),
                    MarkdownText.said(citation.quotes()) + " — " + MarkdownText.escape(citation.holder()) + " "
                            + MarkdownText.escape(citation.descriptor()) + ". "
                            + MarkdownText.escape(citation.source().outlet()) + ", "
                            + MarkdownText.date(citation.source().dateWords()) + ", document "
                            + citation.source().number() + ", characters " + places + "."
                            + (citation.corrections().isEmpty()
                                    ? ""
                                    : " " + MarkdownText.escape(NumberWords.capital(citation.corrected())) + "."));
        }
    }

    private static String name(Source source) {
        return MarkdownText.escape(source.outlet()) + " (" + MarkdownText.date(source.dateWords()) + ", document "
                + source.number() + ")";
    }
}
