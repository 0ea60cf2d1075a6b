package hearsay.web;

import hearsay.Added;
import java.util.ArrayList;
import java.util.List;

/** An upload, or addresses, on the way into the ledger, and how far it has come. Safe for use by several threads. */
final class Addition {
    private final String id;
    private final int total;
    private final List<Done> done = new ArrayList<>();
    private Step step = Step.WAITING;
    private String address = "/";
    private String fault = "";
    private String host = "";

    /** How far an addition is. */
    enum Step {
        WAITING,
        READING,
        LINKING,
        DONE,
        FAILED
    }

    /**
     * What has become of one document.
     *
     * @param what "added", "there already" or "not read"
     */
    record Done(String what, String name, String detail) {}

    /**
     * An addition at one moment.
     *
     * @param host that is being asked; empty for files
     */
    record State(Step step, int total, List<Done> done, String host, String address, String fault) {
        boolean isOver() {
            return step == Step.DONE || step == Step.FAILED;
        }

        boolean hasFailed() {
            return step == Step.FAILED
                    || done.stream().anyMatch(one -> one.what().equals("not read"));
        }

        String words() {
            return switch (step) {
                case WAITING -> "Waiting for what others are adding.";
                case READING ->
                    (host.isEmpty() ? "Reading: " : "Asking " + host + ": ") + done.size() + " of " + total + " done.";
                case LINKING -> "All read. Working out who agrees with whom.";
                case DONE -> hasFailed() ? "Done, with documents that could not be read." : "Done.";
                case FAILED -> "Stopped: " + fault + ". What is listed below is in the ledger.";
            };
        }
    }

    Addition(String id, int total) {
        this.id = id;
        this.total = total;
    }

    String id() {
        return id;
    }

    synchronized void is(Step now) {
        step = now;
    }

    /** What an address leads to is being asked for. */
    synchronized void asks(String ofHost) {
        host = ofHost;
    }

    synchronized void tell(Added added) {
        done.add(
                switch (added) {
                    case Added.New fresh -> new Done("added", fresh.document().name(), fresh.claims() + " claims");
                    case Added.There there ->
                        new Done("there already", there.document().name(), "");
                    case Added.NotRead failed ->
                        new Done(
                                "not read",
                                failed.document().name(),
                                failed.document().detail());
                });
    }

    synchronized void done(String story) {
        address = story;
        step = Step.DONE;
    }

    synchronized void failed(String why) {
        fault = why;
        step = Step.FAILED;
    }

    synchronized State state() {
        return new State(step, Math.max(total, done.size()), List.copyOf(done), host, address, fault);
    }
}
