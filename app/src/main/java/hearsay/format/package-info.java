/** The formats that leave the program (JSON Lines); the one place where offsets become Unicode code points. */
@NullMarked
package hearsay.format;

import org.jspecify.annotations.NullMarked;
