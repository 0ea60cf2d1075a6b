/**
 * Watches feeds and sitemaps, adds what is new to a ledger once, and tells what changed in it. {@link hearsay.watch.Watcher} is
 * the one class to begin with.
 */
@NullMarked
package hearsay.watch;

import org.jspecify.annotations.NullMarked;
