/**
 * Numbers in running text: tokens cut into pieces ({@link hearsay.extract.number.Pieces}) and read as numerals
 * ({@link hearsay.extract.number.NumberReader}). Knows nothing of what is counted, so that dates and quantities share it.
 */
@NullMarked
package hearsay.extract.number;

import org.jspecify.annotations.NullMarked;
