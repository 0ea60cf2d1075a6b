/**
 * The same extraction and the same linking as a job of Apache Spark: {@link hearsay.spark.SparkJob} is the program, {@link
 * hearsay.spark.LedgerJob} the steps.
 */
@NullMarked
package hearsay.spark;

import org.jspecify.annotations.NullMarked;
