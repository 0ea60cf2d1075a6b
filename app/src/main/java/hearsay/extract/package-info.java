/** Annotated documents to findings: pure functions, each finding with its spans and the rule or model that found it. */
@NullMarked
package hearsay.extract;

import org.jspecify.annotations.NullMarked;
