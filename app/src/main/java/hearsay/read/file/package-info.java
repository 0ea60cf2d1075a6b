/**
 * Files to the articles that they hold: what kind a file is of by its content, how it is opened, and what may be too much.
 *
 * <p>{@link hearsay.read.file.Unpacked} is the way in: it hands out a file's {@link hearsay.read.file.Piece}s one at a time,
 * those of the files within it too. Each {@code Format} is a class of its own; none is loaded, nor the library behind it,
 * before a file of that kind comes. All bytes are taken for hostile: {@link hearsay.read.file.Limits} holds what is allowed.
 * What is in docs/reading.md for people is decided here.
 */
@NullMarked
package hearsay.read.file;

import org.jspecify.annotations.NullMarked;
