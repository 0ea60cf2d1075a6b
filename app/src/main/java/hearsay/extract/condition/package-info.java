/**
 * Triggers and what somebody would do then ({@link hearsay.extract.condition.ConditionFinder}): clauses with "if" and its
 * like, what would force somebody, what will be answered, what will not be tolerated, red lines.
 */
@NullMarked
package hearsay.extract.condition;

import org.jspecify.annotations.NullMarked;
