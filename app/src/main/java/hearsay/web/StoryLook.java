package hearsay.web;

import hearsay.brief.Brief;

/**
 * The story's page.
 *
 * @param sinceWords since when it tells of changes
 * @param unchanged whether it was the same then
 */
record StoryLook(Brief brief, String sinceWords, boolean unchanged, String eyebrow) {}
