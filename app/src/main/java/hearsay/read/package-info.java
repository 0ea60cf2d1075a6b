/** Files, folders, pages and streams to documents; what cannot be read becomes a visible record with a reason. */
@NullMarked
package hearsay.read;

import org.jspecify.annotations.NullMarked;
