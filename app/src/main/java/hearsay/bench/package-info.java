/**
 * Measures the program on the machine it runs on: what each stage costs, how long a start takes, how linking and searching grow.
 * {@link hearsay.bench.Benchmark} is the entry; what can be compared between machines is a ratio to a {@code Yardstick} measured
 * in the same run.
 */
@NullMarked
package hearsay.bench;

import org.jspecify.annotations.NullMarked;
