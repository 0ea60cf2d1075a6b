package hearsay.brief;

import java.io.IOException;
import java.util.stream.Collectors;

/**
 * Prints a brief as Markdown that reads well in a terminal of 80 columns: no markup of HTML, lines wrapped, tables aligned.
 *
 * <p>The documents' whole texts are left to the page of {@link HtmlBrief}; every citation names its document and the place
 * of its words in it.
 */
public final class MarkdownBrief {
    private final Brief brief;
    private final MarkdownPage page;

    private MarkdownBrief(Brief brief) {
        this.brief = brief;
        this.page = new MarkdownPage(brief.options().footnotes());
    }

    /** Writes the Markdown to {@code out}. */
    public static void render(Brief brief, Appendable out) throws IOException {
        MarkdownBrief markdown = new MarkdownBrief(brief);
        markdown.top();
        markdown.groups();
        MarkdownFigures.print(brief, markdown.page);
        new MarkdownSections(brief, markdown.page).print();
        new MarkdownRecord(brief, markdown.page).print();
        out.append(markdown.page.toString());
    }

    private void top() {
        page.heading(1, brief.options().title());
        brief.question().ifPresent(question -> page.paragraph("Main question: " + MarkdownText.escape(question)));
        page.paragraph("Cut-off " + brief.cutOffWords() + " · " + brief.extent());
        page.heading(2, "Bottom line");
        brief.bottomLine().forEach(sentence -> page.paragraph(sentence(sentence)));
    }

    private String sentence(Sentence sentence) {
        return sentence.parts().stream().map(this::part).collect(Collectors.joining());
    }

    private String part(Sentence.Part part) {
        return switch (part) {
            case Sentence.Words words -> spaced(words.text());
            case Sentence.Said said -> "“" + MarkdownText.escape(said.quote().words()) + "”";
            case Sentence.Cited cited -> page.cites(cited.numbers());
        };
    }

    /** Escapes and keeps the spaces at the ends, which part words from quotations. */
    private static String spaced(String text) {
        String before = text.startsWith(" ") ? " " : "";
        String after = text.endsWith(" ") && !text.isBlank() ? " " : "";
        return before + MarkdownText.escape(text) + after;
    }

    private void groups() {
        page.heading(2, "What is agreed, what is contested");
        for (MatterGroup group : brief.groups()) {
            page.heading(3, group.label() + " (" + group.size() + ")");
            page.paragraph(group.meaning());
            group.shown().forEach(this::matter);
            for (MatterEntry entry : group.folded()) {
                page.item(MarkdownText.escape(entry.matter().question()) + figure(entry) + " "
                        + MarkdownText.escape(entry.matter().why()) + " " + page.cites(entry.keyCitations())
                        + MarkdownPage.corrected(entry.corrected()));
            }
        }
    }

    private void matter(MatterEntry entry) {
        page.heading(4, entry.matter().question());
        page.paragraph((figure(entry) + " " + MarkdownText.escape(entry.matter().why())).strip() + " "
                + page.cites(entry.keyCitations()) + MarkdownPage.corrected(entry.corrected()));
        entry.key().forEach(wording -> page.item(page.wording(wording, true)));
        if (!entry.others().isEmpty()) {
            page.item("Also " + page.cites(entry.others()));
        }
    }

    private static String figure(MatterEntry entry) {
        return entry.figure().map(words -> " **" + words + ".**").orElse("");
    }
}
