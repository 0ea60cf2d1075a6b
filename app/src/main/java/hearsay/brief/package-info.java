/**
 * The brief: one page for a reader with one minute, and the appendix that lets every line of it be defended.
 *
 * <p>{@link hearsay.brief.Brief} holds what a brief says, computed once from a ledger; {@link hearsay.brief.HtmlBrief} and
 * {@link hearsay.brief.MarkdownBrief} only print it:
 *
 * <pre>{@code
 * Brief brief = Brief.of(ledger, BriefOptions.titled("The Orwen flood"));
 * HtmlBrief.render(brief, writer);
 * }</pre>
 *
 * <p>Two rules hold for everything here. A quotation is made by {@link hearsay.brief.Quote#of} and by nothing else, so that
 * it is its document's text at its span, to the character. And a statement that is printed carries the numbers of the
 * citations under it.
 */
@NullMarked
package hearsay.brief;

import org.jspecify.annotations.NullMarked;
