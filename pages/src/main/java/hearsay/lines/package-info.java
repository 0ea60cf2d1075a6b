/**
 * What single lines of an article are: who wrote it, when, what is no prose at all; and which language its text is in.
 *
 * <p>For whoever has the text of an article already: {@link hearsay.lines.Line} is a line with its words,
 * {@link hearsay.lines.Bylines}, {@link hearsay.lines.CalendarDates}, {@link hearsay.lines.Credits} and
 * {@link hearsay.lines.FurnitureLines} tell what it is, {@link hearsay.lines.Language} the language.
 */
@NullMarked
package hearsay.lines;

import org.jspecify.annotations.NullMarked;
