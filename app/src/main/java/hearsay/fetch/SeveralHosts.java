package hearsay.fetch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Asks for many addresses: several hosts at once, each for one thing at a time, and hands on what came in the order asked for, not
 * that of arrival. Nothing is asked for far ahead of what was handed on, so that little is held in memory.
 *
 * <p>Example: of twenty feeds one whose host is silent for a minute holds up those after it by that minute, and no longer.
 */
public final class SeveralHosts {
    /** How many hosts are asked at once. */
    private static final int HOSTS = 8;
    /** How many answers may wait until it is their turn. */
    private static final int AHEAD = 12;

    private final Fetcher fetcher;

    public SeveralHosts(Fetcher fetcher) {
        this.fetcher = fetcher;
    }

    /**
     * One thing to ask for.
     *
     * @param known the version that the caller has
     */
    public record Request(Address address, Fetched.Version known) {}

    /** Takes what came, one after another, in the caller's own thread. */
    public interface Taker {
        /**
         * Takes one answer.
         *
         * @param place of the request among those asked for
         * @return whether to go on
         */
        boolean take(int place, Fetched fetched) throws InterruptedException;
    }

    /** Asks for all, until the taker has had enough. */
    public void ask(List<Request> requests, Taker taker) throws InterruptedException {
        if (requests.isEmpty()) {
            return;
        }
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(HOSTS, requests.size()),
                Thread.ofPlatform().name("hearsay-asking-", 0).daemon().factory());
        try {
            new Round(requests, workers).run(taker);
        } finally {
            workers.shutdownNow();
        }
    }

    /** What a request came to; the throwable where there is no answer. */
    private record Came(int place, Optional<Fetched> fetched, Optional<Throwable> fault) {}

    /** One call of {@link #ask}; only its workers leave the caller's thread, and they share nothing but the queue. */
    private final class Round {
        private final List<Request> requests;
        private final ExecutorService workers;
        private final BlockingQueue<Came> arrived = new LinkedBlockingQueue<>();
        private final Map<Integer, Came> waiting = new HashMap<>();
        private final Set<String> busy = new HashSet<>();
        private final Deque<Integer> open = new ArrayDeque<>();

        private Round(List<Request> requests, ExecutorService workers) {
            this.requests = List.copyOf(requests);
            this.workers = workers;
            for (int place = 0; place < requests.size(); place++) {
                open.add(place);
            }
        }

        private void run(Taker taker) throws InterruptedException {
            for (int next = 0; next < requests.size(); next++) {
                while (!waiting.containsKey(next)) {
                    start(next + AHEAD);
                    Came came = arrived.take();
                    busy.remove(host(came.place()));
                    waiting.put(came.place(), came);
                }
                Came came = waiting.remove(next);
                throwFault(came);
                start(next + 1 + AHEAD);
                if (!taker.take(next, came.fetched().orElseThrow())) {
                    return;
                }
            }
        }

        /** Starts what may be started: of hosts that are free, in order, not beyond a place. */
        private void start(int end) {
            List<Integer> left = new ArrayList<>();
            while (!open.isEmpty() && open.getFirst() < end && busy.size() < HOSTS) {
                int place = open.removeFirst();
                if (busy.add(host(place))) {
                    workers.execute(() -> arrived.add(asked(place)));
                } else {
                    left.add(place);
                }
            }
            left.reversed().forEach(open::addFirst);
        }

        private Came asked(int place) {
            Request request = requests.get(place);
            try {
                return new Came(
                        place, Optional.of(fetcher.fetch(request.address(), request.known())), Optional.empty());
            } catch (InterruptedException | RuntimeException | Error e) {
                return new Came(place, Optional.empty(), Optional.of(e));
            }
        }

        private static void throwFault(Came came) throws InterruptedException {
            switch (came.fault().orElse(null)) {
                case null -> {}
                case InterruptedException e -> throw e;
                case Error e -> throw e;
                case Throwable e -> throw new IllegalStateException(e.getMessage(), e);
            }
        }

        private String host(int place) {
            Address address = requests.get(place).address();
            return address.host() + ":" + address.port();
        }
    }
}
