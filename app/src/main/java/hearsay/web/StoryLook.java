package hearsay.web;

import hearsay.brief.Brief;

/** The story's page: its brief, and since when it tells of changes. */
record StoryLook(Brief brief, String sinceWords, String eyebrow) {}
