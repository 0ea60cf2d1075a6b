package hearsay.web;

import hearsay.Added;
import hearsay.Incoming;
import hearsay.KeptLedger;
import hearsay.read.ReadOptions;
import hearsay.read.Reader;
import hearsay.store.Access;
import hearsay.store.LedgerException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Puts uploads into the ledger one after another, beside the pages, by one engine whose models stay loaded. */
final class Additions implements AutoCloseable {
    private static final int REMEMBERED = 500;

    private final WebOptions options;
    private final Desk desk;
    private final Recent<Addition> known = new Recent<>(REMEMBERED);
    private final AtomicInteger waiting = new AtomicInteger();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(null, work, "hearsay-adding", 16L << 20);
        thread.setDaemon(true);
        return thread;
    });

    Additions(WebOptions options, Desk desk) {
        this.options = options;
        this.desk = desk;
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
            throw Problem.unusable("No file was chosen. Choose files, drop them on the page, or paste a text.");
        }
        if (waiting.incrementAndGet() > options.limits().waiting()) {
            waiting.decrementAndGet();
            upload.close();
            throw Problem.tooOften("Other uploads are waiting already. Nothing was added; try again in a minute.");
        }
        Addition addition = new Addition(Secret.random(), documents);
        known.put(addition.id(), addition);
        worker.execute(() -> work(addition, upload));
        return addition;
    }

    private void work(Addition addition, Upload upload) {
        try (upload;
                KeptLedger kept = KeptLedger.open(options.ledger(), Access.WRITE, desk.engine(), desk.clock())) {
            addition.is(Addition.Step.READING);
            Iterator<Incoming> incoming = Incoming.ofFiles(
                    new Reader(ReadOptions.DEFAULT).read(List.of(upload.folder().toString())));
            String[] first = new String[1];
            kept.add(incoming, added -> {
                addition.tell(added);
                if (first[0] == null) {
                    first[0] = document(added);
                }
            });
            addition.is(Addition.Step.LINKING);
            addition.done(address(Optional.ofNullable(first[0])));
        } catch (LedgerException | hearsay.read.NoInputException | IllegalStateException e) {
            addition.failed(String.valueOf(e.getMessage()));
        } finally {
            waiting.decrementAndGet();
        }
    }

    private static @org.jspecify.annotations.Nullable String document(Added added) {
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
        return document.map(
                        id -> "/stories/" + desk.fresh(Optional.of(id)).story().orElse(id))
                .orElse("/stories");
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
