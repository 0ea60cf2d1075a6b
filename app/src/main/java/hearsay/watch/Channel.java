package hearsay.watch;

import java.util.Optional;

/** Port: a way by which changes reach people or programs. */
public interface Channel {
    /** What it is known by after a restart, such as {@code webhook https://desk.example/hook}. */
    String key();

    /**
     * Delivers a batch. One that failed is delivered again later, and all after it wait; one whose success was not noted down
     * before a crash is delivered twice, under one id.
     *
     * @return why it failed, in a sentence without a full stop; empty where it is delivered
     */
    Optional<String> deliver(Batch batch) throws InterruptedException;
}
