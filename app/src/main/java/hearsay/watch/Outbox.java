package hearsay.watch;

import hearsay.store.Notes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Batches and to whom they are still to be delivered: noted down before the first try, and struck out when they have arrived, so
 * that nothing is missed whatever happens between.
 */
final class Outbox {
    private static final String BATCH = "watch-batch";
    private static final String WAITING = "watch-outbox";
    private static final int KEPT = 200;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration GIVEN_UP = Duration.ofDays(3);

    private final Notes notes;
    private final List<Channel> channels;
    private final Consumer<String> notices;

    Outbox(Notes notes, List<Channel> channels, Consumer<String> notices) {
        this.notes = notes;
        this.channels = List.copyOf(channels);
        this.notices = notices;
    }

    /** How far a delivery is. */
    record Waiting(String batch, int tries, Instant due) {}

    /** Notes a batch down for every channel; within the transaction that says that its changes are told. */
    void put(Batch batch) {
        String name = name(batch);
        notes.put(BATCH, name, Json.of(batch));
        for (Channel channel : channels) {
            notes.put(WAITING, channel.key() + " " + name, Json.of(new Waiting(name, 0, batch.at())));
        }
        prune();
    }

    /** By time, so that all are in order. */
    private static String name(Batch batch) {
        return batch.at() + " " + batch.id();
    }

    private void prune() {
        List<String> names = new ArrayList<>(notes.all(BATCH).keySet());
        List<String> waiting = notes.all(WAITING).values().stream()
                .flatMap(text -> Json.read(text, Waiting.class).stream())
                .map(Waiting::batch)
                .toList();
        names.subList(0, Math.max(0, names.size() - KEPT)).stream()
                .filter(name -> !waiting.contains(name))
                .forEach(name -> notes.remove(BATCH, name));
    }

    /** The newest batches, the oldest of them first. */
    List<Batch> all() {
        return notes.all(BATCH).values().stream()
                .flatMap(text -> Json.read(text, Batch.class).stream())
                .toList();
    }

    /** Delivers what is due, channel by channel and in order. */
    void deliver(Instant now) throws InterruptedException {
        for (Channel channel : channels) {
            for (Map.Entry<String, Waiting> entry : waiting(channel).entrySet()) {
                if (entry.getValue().due().isAfter(now) || !deliver(channel, entry.getKey(), entry.getValue(), now)) {
                    break;
                }
            }
        }
    }

    private Map<String, Waiting> waiting(Channel channel) {
        Map<String, Waiting> waiting = new java.util.LinkedHashMap<>();
        notes.all(WAITING).tailMap(channel.key() + " ").forEach((name, text) -> {
            if (name.startsWith(channel.key() + " ")) {
                Json.read(text, Waiting.class).ifPresent(entry -> waiting.put(name, entry));
            }
        });
        return waiting;
    }

    /** Whether the next of the channel may be tried. */
    private boolean deliver(Channel channel, String name, Waiting waiting, Instant now) throws InterruptedException {
        Optional<Batch> batch = notes.get(BATCH, waiting.batch()).flatMap(text -> Json.read(text, Batch.class));
        Optional<String> failure = batch.isEmpty() ? Optional.empty() : channel.deliver(batch.get());
        if (failure.isEmpty()) {
            notes.remove(WAITING, name);
            return true;
        }
        if (batch.get().at().plus(GIVEN_UP).isBefore(now)) {
            notices.accept(channel.key() + ": given up after " + (waiting.tries() + 1) + " tries: " + failure.get());
            notes.remove(WAITING, name);
            return true;
        }
        Instant due = now.plus(wait(waiting.tries()));
        notices.accept(channel.key() + ": not delivered, tried again at " + due + ": " + failure.get());
        notes.put(WAITING, name, Json.of(new Waiting(waiting.batch(), waiting.tries() + 1, due)));
        return false;
    }

    private static Duration wait(int tries) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(tries, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** When something is to be tried next. */
    Optional<Instant> due() {
        // of each channel its first, behind which the others wait
        return channels.stream()
                .flatMap(channel -> waiting(channel).values().stream().limit(1))
                .map(Waiting::due)
                .min(Instant::compareTo);
    }
}
