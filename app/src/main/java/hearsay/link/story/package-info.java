/**
 * Groups a pile of documents into stories: reports of one event ({@link hearsay.link.story.StoryGrouper}).
 */
@NullMarked
package hearsay.link.story;

import org.jspecify.annotations.NullMarked;
