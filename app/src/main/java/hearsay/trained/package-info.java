/** What was trained or built beforehand and is read from files beside the program: models and native libraries. */
@NullMarked
package hearsay.trained;

import org.jspecify.annotations.NullMarked;
