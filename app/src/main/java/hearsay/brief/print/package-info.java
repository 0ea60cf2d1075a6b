/** The brief for paper and for word processors, made from the page that {@code HtmlBrief} prints. */
@NullMarked
package hearsay.brief.print;

import org.jspecify.annotations.NullMarked;
