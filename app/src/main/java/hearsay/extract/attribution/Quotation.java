package hearsay.extract.attribution;

import hearsay.model.Span;

/**
 * One stretch of text between quotation marks.
 *
 * <p>Example: in "“We saw nothing,” he said." the span is that of "“We saw nothing,”".
 *
 * @param span from the opening mark to the closing mark, both included where the text has them; within one line
 * @param speech whether it reads as somebody's words; otherwise it is a nickname, a title of a work or a scare quote
 * @param closed whether its closing mark is there
 * @param continues whether it goes on with the quotation of the paragraph before, which was left open
 */
public record Quotation(Span span, boolean speech, boolean closed, boolean continues) {}
