package hearsay;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.read.Failed;
import hearsay.read.Read;
import hearsay.read.ReadResult;
import hearsay.store.IndexedClaim;
import hearsay.store.KeptPage;
import hearsay.store.LedgerStore;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Adds documents to a store, several worked on at once, each in the ledger before it is told of. */
final class Adding {
    private final LedgerStore store;
    private final Hearsay hearsay;
    private final InstantSource clock;
    private OptionalInt run = OptionalInt.empty();

    Adding(LedgerStore store, Hearsay hearsay, InstantSource clock) {
        this.store = store;
        this.hearsay = hearsay;
        this.clock = clock;
    }

    /** A result, whether its document is in the ledger already, and where it came from. */
    private record Item(ReadResult result, boolean known, Optional<KeptPage> page) {}

    private record Worked(Item item, List<Claim> claims) {}

    void add(Iterator<Incoming> results, Consumer<Added> done) {
        Iterator<Item> items = new Iterator<>() {
            @Override
            public boolean hasNext() {
                return results.hasNext();
            }

            @Override
            public Item next() {
                return item(results.next());
            }
        };
        OrderedWork.run(hearsay.threads(), items, this::work, worked -> done.accept(keep(worked)));
    }

    /** Adds a document with claims that are made. */
    boolean add(Document document, List<Claim> claims) {
        return !store.holds(document.id()) && store.add(run(), document, indexed(document, claims), now());
    }

    /** Adds what was found elsewhere, as a reading by the version of the program that found it. */
    void take(RunFolder folder, Consumer<Added> done) throws IOException {
        Map<String, Integer> runs = new HashMap<>();
        folder.facts(fact -> {
            String engine = Optional.ofNullable(fact.engine()).orElseGet(EngineVersion::reading);
            int by = runs.computeIfAbsent(engine, version -> store.begin(version, now()));
            done.accept(take(fact, by));
        });
    }

    private Added take(Fact fact, int by) {
        if (!fact.isRead()) {
            store.add(by, fact.failed(), now());
            return new Added.NotRead(fact.failed());
        }
        Document document = fact.document();
        List<Claim> claims = fact.found();
        return store.add(by, document, indexed(document, claims), now())
                ? new Added.New(document, claims.size())
                : new Added.There(document);
    }

    private Item item(Incoming incoming) {
        return switch (incoming.result()) {
            case Read read
            when !isStorable(read.document()) ->
                new Item(new Failed(unstorable(read.document()), Optional.empty()), false, Optional.empty());
            case Read read -> new Item(read, store.holds(read.document().id()), incoming.page());
            case Failed failed -> new Item(failed, false, Optional.empty());
        };
    }

    private Worked work(Item item) {
        if (!(item.result() instanceof Read read) || item.known()) {
            return new Worked(item, List.of());
        }
        Hearsay.Worked worked = hearsay.claimsOf(read);
        return new Worked(new Item(worked.result(), false, item.page()), worked.claims());
    }

    private Added keep(Worked worked) {
        return switch (worked.item().result()) {
            case Read read -> keep(read.document(), worked);
            case Failed failed -> {
                store.add(run(), failed.document(), now());
                yield new Added.NotRead(failed.document());
            }
        };
    }

    private Added keep(Document document, Worked worked) {
        boolean added = !worked.item().known()
                && store.add(
                        run(),
                        document,
                        indexed(document, worked.claims()),
                        now(),
                        worked.item().page());
        return added ? new Added.New(document, worked.claims().size()) : new Added.There(document);
    }

    void reread(List<Document> documents, Consumer<Document> done) {
        OrderedWork.run(
                hearsay.threads(),
                documents.iterator(),
                document -> new Reread(document, hearsay.claims(document)),
                again -> {
                    store.reread(run(), again.document().id(), indexed(again.document(), again.claims()));
                    done.accept(again.document());
                });
    }

    private record Reread(Document document, List<Claim> claims) {}

    static List<IndexedClaim> indexed(Document document, List<Claim> claims) {
        return claims.stream()
                .map(claim -> new IndexedClaim(claim, Terms.of(claim, document)))
                .toList();
    }

    /** The run of this work, begun when there is something to add. */
    private int run() {
        if (run.isEmpty()) {
            run = OptionalInt.of(store.begin(EngineVersion.reading(), now()));
        }
        return run.getAsInt();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** No database of the two keeps NUL and halves of surrogate pairs to the character. */
    private static boolean isStorable(Document document) {
        return Stream.of(
                        Stream.of(document.name(), document.text()),
                        document.outlet().stream(),
                        document.title().stream(),
                        document.url().stream(),
                        document.byline().stream())
                .flatMap(texts -> texts)
                .noneMatch(text -> text.codePoints().anyMatch(Adding::isUnstorable));
    }

    private static boolean isUnstorable(int c) {
        return c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static FailedDocument unstorable(Document document) {
        StringBuilder name = new StringBuilder();
        document.name().codePoints().map(c -> isUnstorable(c) ? 0xfffd : c).forEach(name::appendCodePoint);
        return new FailedDocument(
                name.toString(), "characters", "holds NUL or half of a surrogate pair, which no ledger can keep");
    }
}
