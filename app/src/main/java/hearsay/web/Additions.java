package hearsay.web;

import hearsay.Added;
import hearsay.Addresses;
import hearsay.Incoming;
import hearsay.KeptLedger;
import hearsay.fetch.Address;
import hearsay.fetch.Fetcher;
import hearsay.read.NoInputException;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import hearsay.store.Access;
import hearsay.store.LedgerException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts what visitors bring into the ledger, beside the pages, by one engine whose models stay loaded: uploads one after another,
 * and beside them addresses one after another, so that a host that takes its time keeps nobody's files waiting.
 */
final class Additions implements AutoCloseable {
    private static final int REMEMBERED = 500;

    private final Limits limits;
    private final Desk desk;
    private final Fetcher fetcher;
    private final Runnable afterwards;
    private final Recent<Addition> known = new Recent<>(REMEMBERED);
    private final Line files = new Line("hearsay-adding");
    private final Line asking = new Line("hearsay-asking");

    /** @param afterwards is run when something has been added */
    Additions(Limits limits, Desk desk, Fetcher fetcher, Runnable afterwards) {
        this.limits = limits;
        this.desk = desk;
        this.fetcher = fetcher;
        this.afterwards = afterwards;
    }

    /** Works on one after another; how many wait is limited. */
    private static final class Line {
        private final AtomicInteger waiting = new AtomicInteger();
        private final ExecutorService worker;

        Line(String name) {
            worker = Executors.newSingleThreadExecutor(work -> {
                Thread thread = new Thread(null, work, name, 16L << 20);
                thread.setDaemon(true);
                return thread;
            });
        }
    }

    /** Brings documents into a ledger, and closes what they came from. */
    private interface Bringing extends AutoCloseable {
        void into(KeptLedger kept, Consumer<Added> done) throws InterruptedException;

        @Override
        default void close() {}
    }

    Optional<Addition> find(String id) {
        return known.get(id);
    }

    /** Takes in an upload, which is closed when it has been read. */
    Addition begin(Upload upload) {
        return begin(upload, upload.toRead());
    }

    /** The same for an upload of so many documents, which need not be as many files. */
    Addition begin(Upload upload, int documents) {
        if (upload.names().isEmpty()) {
            upload.close();
            throw Problem.unusable(
                    "No file was chosen. Choose files, drop them on the page, paste a text, or give an address.");
        }
        return begin(files, new Addition(Secret.random(), documents), new Bringing() {
            @Override
            public void into(KeptLedger kept, Consumer<Added> done) {
                kept.add(
                        Incoming.ofFiles(new Reader(ReadOptions.DEFAULT)
                                .read(List.of(upload.folder().toString()))),
                        done);
            }

            @Override
            public void close() {
                upload.close();
            }
        });
    }

    /** Takes in what is at some addresses. */
    Addition begin(List<Address> addresses) {
        Addition addition = new Addition(Secret.random(), addresses.size());
        Addresses read = new Addresses(fetcher, new Reader(ReadOptions.DEFAULT));
        return begin(asking, addition, (kept, done) -> {
            for (Address address : addresses) {
                addition.asks(address.host());
                kept.add(read.read(address.text()).iterator(), done);
            }
        });
    }

    private Addition begin(Line line, Addition addition, Bringing bringing) {
        if (line.waiting.incrementAndGet() > limits.waiting()) {
            line.waiting.decrementAndGet();
            bringing.close();
            throw Problem.tooOften("Other additions are waiting already. Nothing was added; try again in a minute.");
        }
        known.put(addition.id(), addition);
        line.worker.execute(() -> {
            try {
                work(addition, bringing);
            } finally {
                line.waiting.decrementAndGet();
            }
        });
        return addition;
    }

    private void work(Addition addition, Bringing bringing) {
        try (bringing;
                KeptLedger kept = desk.connections().open(Access.WRITE)) {
            addition.is(Addition.Step.READING);
            String[] first = new String[1];
            bringing.into(kept, added -> {
                addition.tell(added);
                if (first[0] == null) {
                    first[0] = document(added);
                }
            });
            addition.is(Addition.Step.LINKING);
            addition.done(address(Optional.ofNullable(first[0])));
            afterwards.run();
        } catch (InterruptedException e) {
            addition.failed("the server was stopped");
            Thread.currentThread().interrupt();
        } catch (LedgerException | NoInputException | IllegalStateException e) {
            addition.failed(String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable String document(Added added) {
        return switch (added) {
            case Added.New fresh -> fresh.document().id();
            case Added.There there -> there.document().id();
            case Added.NotRead failed -> null;
        };
    }

    /** Where the story of what was added is told; it is worked out here, so that the page is there at once. */
    private String address(Optional<String> document) {
        if (!desk.isOfManyStories()) {
            desk.fresh(Optional.empty());
            return "/";
        }
        return document.map(id -> "/stories/" + desk.freshOf(id).story().orElse(id))
                .orElse("/stories");
    }

    @Override
    public void close() {
        files.worker.shutdownNow();
        asking.worker.shutdownNow();
    }
}
