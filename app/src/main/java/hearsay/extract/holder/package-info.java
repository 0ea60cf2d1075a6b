/**
 * Sources to holders: every source of a document resolved within it to its fullest name, kind and role.
 *
 * <p>Begin at {@link hearsay.extract.holder.HolderResolver}. {@code Mentions} are the places where names stand, {@code Cast}
 * is who is named, {@code Actor} one of them. {@code Speakers} goes through the sources in text order: {@code Heads} finds
 * the noun or pronoun, {@code Anaphora} whom "he", "they" and "it" come back to among the {@code Candidates} of the
 * sentences before, {@code Bearers} who "the minister" is, {@code Works} whose "the report" is. What cannot be resolved
 * stays as it is written.
 */
@NullMarked
package hearsay.extract.holder;

import org.jspecify.annotations.NullMarked;
