package hearsay.link;

import hearsay.model.Matter.Status;

/** A status with the sentence that says why. */
record Verdict(Status status, String why) {}
