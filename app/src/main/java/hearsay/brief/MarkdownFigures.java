package hearsay.brief;

/** Prints the counts as tables of Markdown, with the reconciled figure under each. */
final class MarkdownFigures {
    private MarkdownFigures() {}

    static void print(Brief brief, MarkdownPage page) {
        if (brief.figures().isEmpty()) {
            return;
        }
        page.heading(2, "The figures");
        for (Figure figure : brief.figures()) {
            page.heading(3, figure.matter().question() + " (" + figure.statusWord() + ")");
            page.table(table(figure, page));
            String reconciled = figure.reconciled()
                    .map(words -> "**Reconciled: " + words + ".**")
                    .orElse("No reconciled figure.");
            page.paragraph(reconciled
                    + figure.how().map(h -> " " + MarkdownText.escape(h)).orElse("") + " "
                    + page.cites(figure.citations())
                    + MarkdownPage.corrected(figure.corrected()));
        }
    }

    private static MarkdownTable table(Figure figure, MarkdownPage page) {
        MarkdownTable table = new MarkdownTable("Date", "Origin", "Wording", "Low", "Best", "High", "Bound", "Cited");
        for (FigureRow row : figure.rows()) {
            table.row(
                    row.dateWords(),
                    MarkdownText.escape(row.origin()),
                    MarkdownText.said(row.wording()),
                    row.lowWords(),
                    row.bestWords(),
                    row.highWords(),
                    row.boundWords(),
                    page.cites(row.citations()));
        }
        return table;
    }
}
