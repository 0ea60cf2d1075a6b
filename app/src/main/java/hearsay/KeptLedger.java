package hearsay;

import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.ledger.Corrections;
import hearsay.ledger.Marks;
import hearsay.link.ClaimEncoder;
import hearsay.link.Meanings;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.store.Access;
import hearsay.store.KeptDocument;
import hearsay.store.KeptPage;
import hearsay.store.LedgerStore;
import hearsay.store.Notes;
import hearsay.store.SearchQuery;
import hearsay.store.sql.SqlLedgers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A ledger that lasts: documents are added as they come in, people correct it, and it is told as it stands or as it stood. For
 * whoever works on a story for longer than an afternoon.
 *
 * <p>One thread at a time; other processes may hold the same ledger. Every method throws
 * {@link hearsay.store.LedgerException} where the ledger cannot be used.
 *
 * <p>Example: {@code KeptLedger.open("desk.hearsay", Access.READ, Hearsay.open(), InstantSource.system()).view(Optional.empty(),
 * Optional.empty()).ledger()}.
 */
public final class KeptLedger implements AutoCloseable {
    private final LedgerStore store;
    private final Hearsay hearsay;
    private final InstantSource clock;
    private final LedgerReading reading;
    private final LedgerSearch search;
    private final Meanings meanings;

    KeptLedger(LedgerStore store, Hearsay hearsay, Meanings meanings, InstantSource clock) {
        this.store = store;
        this.hearsay = hearsay;
        this.clock = clock;
        this.reading = new LedgerReading(store, meanings);
        this.search = new LedgerSearch(store);
        this.meanings = meanings;
    }

    /**
     * Opens a ledger.
     *
     * @param location a file, or the URL of a PostgreSQL database
     * @param clock tells when a document was added and a correction made
     */
    public static KeptLedger open(String location, Access access, Hearsay hearsay, InstantSource clock) {
        return new KeptLedger(SqlLedgers.open(location, access), hearsay, new ClaimEncoder(), clock);
    }

    /** Whether it holds many stories, each linked by itself. */
    public boolean isOfManyStories() {
        return store.isOfManyStories();
    }

    /**
     * Adds documents, each in a transaction of its own; nothing is computed for one that is there already.
     *
     * @param done is told of each in the order given, when it is in the ledger
     */
    public void add(Iterator<Incoming> results, Consumer<Added> done) {
        new Adding(store, hearsay, clock).add(results, done);
    }

    /** Whether a document of this name, such as an address, is in the ledger. */
    public boolean holdsName(String name) {
        return store.holdsName(name);
    }

    /** Whether a document with exactly this text is in the ledger. */
    public boolean holdsText(String sha256) {
        return store.holdsText(sha256);
    }

    /** The bytes that a document was read from, where an address gave them. */
    public Optional<KeptPage> page(String document) {
        return store.page(document);
    }

    /** What a watcher of the ledger has noted down. */
    public Notes notes() {
        return store.notes();
    }

    /**
     * The stories that hold documents beside some, each without and with those others.
     *
     * @param known the ids of the documents that are in both
     */
    public List<LedgerStep> stepsSince(Set<String> known) {
        return reading.stepsSince(known);
    }

    /**
     * Adds a document whose claims were found elsewhere, by the same version of the program.
     *
     * @return false where it was there already; nothing has changed then
     */
    public boolean add(Document document, List<Claim> claims) {
        return new Adding(store, hearsay, clock).add(document, claims);
    }

    /**
     * Adds what a run on Spark found, each document in a transaction of its own; nothing is looked for again.
     *
     * @param done is told of each document and failure when it is in the ledger
     * @throws IOException where the folder cannot be read
     */
    public void add(RunFolder folder, Consumer<Added> done) throws IOException {
        new Adding(store, hearsay, clock).take(folder, done);
    }

    /**
     * Reads documents again that another version of the program has read. Earlier readings are kept; the corrections find
     * their claims by the words.
     *
     * @param all whether to read every document again
     * @param done is told of each document when its new reading is in the ledger
     */
    public void reread(boolean all, Consumer<Document> done) {
        new Adding(store, hearsay, clock).reread(all ? documents() : outdated(), done);
    }

    /** The documents whose current reading is by another version of the program. */
    public List<Document> outdated() {
        String engine = EngineVersion.reading();
        return store.documents().stream()
                .filter(kept -> !kept.engine().equals(engine))
                .map(KeptDocument::document)
                .toList();
    }

    /** The ids of all documents. */
    public Set<String> documentIds() {
        return store.ids();
    }

    /** All documents as they were read, by id. */
    public List<Document> documents() {
        return store.documents().stream().map(KeptDocument::document).toList();
    }

    /** The claim of this id as it was read. */
    public Optional<Claim> claim(String id) {
        // ids begin with that of the document, so that one document is enough where that still holds
        List<Claim> likely = store.claims(List.of(id.split("-", 2)[0]));
        return Stream.concat(likely.stream(), likely.isEmpty() ? store.claims().stream() : Stream.empty())
                .filter(claim -> claim.id().equals(id))
                .findFirst();
    }

    /** The documents of this id, or else of this name. */
    public List<Document> find(String idOrName) {
        List<KeptDocument> byId = store.documents(List.of(idOrName));
        List<Document> found = byId.isEmpty()
                ? documents()
                : byId.stream().map(KeptDocument::document).toList();
        return found.stream()
                .filter(document ->
                        document.id().equals(idOrName) || document.name().equals(idOrName))
                .toList();
    }

    /**
     * The ledger of one story.
     *
     * @param asOf the last day whose documents and corrections count; empty for all
     * @param story the id or name of a document of the story; only for a ledger of many
     */
    public LedgerView view(Optional<LocalDate> asOf, Optional<String> story) {
        return reading.view(asOf, story);
    }

    /** A ledger of one story as it was at a moment: with what had been added and corrected by then. */
    public LedgerView heldAt(Instant moment) {
        return reading.heldAt(moment);
    }

    /** Its stories one by one, each as a list that was made earlier has it. */
    public ListedStories listed() {
        return new ListedStories(reading);
    }

    /** How often documents that were in the ledger have been read again. */
    public long rereadings() {
        return store.rereadings();
    }

    /** Another text whenever something has been added to the ledger, by whatever process; the same one otherwise. */
    public String revision() {
        return store.revision();
    }

    /** The stories of the ledger. */
    public List<KeptStory> stories(Optional<LocalDate> asOf) {
        return reading.stories(asOf);
    }

    /** The documents that could not be read, and have not been read since. */
    public List<FailedDocument> failed(Optional<LocalDate> asOf) {
        return reading.failed(asOf);
    }

    /**
     * Claims with all the words, the newest first.
     *
     * @param words in any form and case; may be empty
     * @param query the conditions; its terms are replaced by the words
     * @param most how many at the most
     */
    public List<Hit> search(String words, SearchQuery query, int most) {
        return search.find(query.withTerms(Terms.of(words)), most);
    }

    /** A search by meaning in the ledger of one story. */
    public MeaningSearch byMeaning(LedgerView view) {
        Meanings remembered = meanings == Meanings.NONE ? meanings : new RememberedMeanings(meanings, store);
        return new MeaningSearch(view, remembered, meanings);
    }

    /**
     * Enters a correction.
     *
     * @throws IllegalArgumentException where it undoes what is not there, or is undone already
     */
    public Correction correct(String by, String reason, Change change) {
        if (change instanceof Change.Undo undo) {
            List<Correction> entries = corrections();
            if (entries.stream().noneMatch(entry -> entry.id() == undo.entry())) {
                throw new IllegalArgumentException("there is no entry " + undo.entry() + " in the ledger");
            }
            if (new Corrections(entries).isUndone(undo.entry())) {
                throw new IllegalArgumentException("entry " + undo.entry() + " is undone already");
            }
        }
        return store.enter(by, clock.instant().truncatedTo(ChronoUnit.SECONDS), reason, change);
    }

    /** All corrections, in the order made. */
    public List<Correction> corrections() {
        return store.corrections();
    }

    /** Which claims and documents the entries change, and which entries find nothing to change. */
    public Marks marks() {
        return store.atOnce(() -> {
            Corrections corrections = new Corrections(store.corrections());
            Set<String> ids = corrections.documents();
            List<Document> documents =
                    store.documents(ids).stream().map(KeptDocument::document).toList();
            return corrections.apply(documents, store.claims(ids)).marks();
        });
    }

    /** What is wrong with the ledger, a sentence each; empty where all is as it was written. */
    public List<String> check() {
        return store.check();
    }

    /** Copies the ledger, as it stands at one moment, to a new file. */
    public void backup(Path file) {
        store.backup(file);
    }

    @Override
    public void close() {
        store.close();
    }
}
