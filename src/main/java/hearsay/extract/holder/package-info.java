/**
 * Sources to holders: every source of a document resolved within it to its fullest name, kind and role.
 *
 * <p>Begin at {@link hearsay.extract.holder.HolderResolver}. {@code Cast} is who is named in the document, {@code Actor}
 * one of them; pronouns and roles ("he", "the ministry") are looked up in it by place. What cannot be resolved stays as it
 * is written.
 */
@NullMarked
package hearsay.extract.holder;

import org.jspecify.annotations.NullMarked;
