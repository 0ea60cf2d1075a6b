/**
 * Language knowledge as data: word lists in tab-separated files beside the program, with a loader that rejects a bad line
 * with file and line number at start-up. See {@link hearsay.lexicon.Table} for the format.
 */
@NullMarked
package hearsay.lexicon;

import org.jspecify.annotations.NullMarked;
