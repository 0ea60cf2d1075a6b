package hearsay.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Collects a page of Markdown: headings, paragraphs, items, with citations in the style asked for. */
final class MarkdownPage {
    private final StringBuilder out = new StringBuilder();
    private final FootnoteStyle footnotes;

    MarkdownPage(FootnoteStyle footnotes) {
        this.footnotes = footnotes;
    }

    /** A heading; {@code text} is plain and escaped here. */
    void heading(int level, String text) {
        gap();
        out.repeat("#", level).append(' ').append(MarkdownText.escape(text)).append("\n\n");
    }

    /** A paragraph of escaped text. */
    void paragraph(String text) {
        gap();
        out.append(MarkdownText.wrap(text, "", "")).append('\n');
    }

    /** An item of a list of escaped text. */
    void item(String text) {
        out.append(MarkdownText.wrap(text, "- ", "  "));
    }

    void table(MarkdownTable table) {
        gap();
        out.append(table.print()).append('\n');
    }

    /** A line that starts a citation's entry, and its text. */
    void entry(int number, String text) {
        boolean notes = footnotes == FootnoteStyle.FOOTNOTES;
        String mark = notes ? "[^" + number + "]: " : "[" + number + "] ";
        out.append(MarkdownText.wrap(text, mark, notes ? "    " : "")).append('\n');
    }

    /** References to citations: {@code [1] [2] (corrected)}. */
    String cites(List<Cite> cites) {
        String open = footnotes == FootnoteStyle.FOOTNOTES ? "[^" : "[";
        return cites.stream()
                .map(cite -> open + cite.number() + "]" + (cite.corrected() ? "\u00a0(corrected)" : ""))
                .collect(Collectors.joining(" "));
    }

    /** That a line rests on something corrected, where it does. */
    static String corrected(Optional<String> words) {
        return words.map(under -> " *(" + MarkdownText.escape(under) + ")*").orElse("");
    }

    /** A holder's words with date and citations. */
    String wording(Wording wording, boolean verb) {
        String role = wording.role()
                .map(r -> ", " + MarkdownText.escape(r) + (verb ? "," : ""))
                .orElse("");
        return "**" + MarkdownText.escape(wording.holder()) + "**" + role + (verb ? " " + wording.verb() : "") + ": "
                + MarkdownText.said(wording.quotes()) + " (" + MarkdownText.date(wording.dateWords()) + ") "
                + cites(wording.citations());
    }

    private void gap() {
        int end = out.length();
        if (end >= 2 && !out.substring(end - 2).equals("\n\n")) {
            out.append('\n');
        }
    }

    @Override
    public String toString() {
        return out.toString().stripTrailing() + "\n";
    }
}
