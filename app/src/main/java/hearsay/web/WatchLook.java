package hearsay.web;

import hearsay.watch.Batch;
import hearsay.watch.WatchList;
import java.time.Instant;
import java.util.List;

/** The page of what is watched. */
record WatchLook(List<Watching.Feed> feeds, List<Watching.Notice> notices, List<Batch> told) {
    /** "2031-03-09 12:30 UTC". */
    static String time(Instant at) {
        return at.toString().substring(0, 16).replace('T', ' ') + " UTC";
    }

    /** How a feed has fared, in words. */
    static String words(WatchList.Fared fared) {
        if (fared.due().isEmpty()) {
            return "not asked yet";
        }
        String next = "asked again at " + time(fared.due().get());
        if (fared.failures() == 0) {
            return next;
        }
        return (fared.failures() == 1
                        ? "could not be read last time, "
                        : "could not be read " + fared.failures() + " times in a row, ")
                + next;
    }
}
