/**
 * Across documents: holders under one name, claims grouped into matters, and what follows from the groups.
 *
 * <p>{@link hearsay.link.Linker} is the way in. It orders documents by date and name and claims by place, so that nothing
 * after it can depend on the order in which they came; each later step is a pure function of what stands before it:
 *
 * <ol>
 *   <li>{@link hearsay.link.HolderLinker} gives every holder one name;
 *   <li>{@link hearsay.link.MatterGrouper} puts claims on one question together;
 *   <li>{@link hearsay.link.Origins} finds who ultimately stands behind each claim;
 *   <li>{@link hearsay.link.MatterWriter} turns a group into a matter: question, series, estimate, status;
 *   <li>echoes, changes of position, drifts, triggers met and flows are read off the result.
 * </ol>
 */
@NullMarked
package hearsay.link;

import org.jspecify.annotations.NullMarked;
