/** The command line: thin commands that wire the stages and print. */
@NullMarked
package hearsay.cli;

import org.jspecify.annotations.NullMarked;
