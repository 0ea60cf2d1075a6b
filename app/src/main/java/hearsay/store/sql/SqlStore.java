package hearsay.store.sql;

import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.store.IndexedClaim;
import hearsay.store.KeptDocument;
import hearsay.store.KeptFailure;
import hearsay.store.KeptPage;
import hearsay.store.LedgerStore;
import hearsay.store.Notes;
import hearsay.store.Place;
import hearsay.store.SearchQuery;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;

/** A ledger in a database that speaks SQL. */
final class SqlStore implements LedgerStore {
    private final Sql sql;
    private final Tally tally;
    private final Documents documents;
    private final Readings readings;
    private final Entries entries;
    private final Memory memory;
    private final Notes notes;
    /** Empty for an older ledger that is only read. */
    private final Optional<Pages> pages;

    /**
     * @param sql a connection to tables that {@link Schema} has prepared; closed with this store
     * @param version of the tables
     */
    SqlStore(Sql sql, int version) {
        this.sql = sql;
        tally = new Tally(sql);
        documents = new Documents(sql, tally);
        readings = new Readings(sql, tally);
        entries = new Entries(sql, tally);
        memory = new Memory(sql);
        notes = new SqlNotes(sql);
        pages = version < Schema.WITH_PAGES ? Optional.empty() : Optional.of(new Pages(sql, tally));
    }

    @Override
    public boolean isOfManyStories() {
        String stories = sql.one("select value from ledger where name = 'stories'", row -> row.getString(1))
                .orElse("");
        return switch (stories) {
            case "one" -> false;
            case "many" -> true;
            default -> throw sql.damaged("it does not say whether it is of one story or of many");
        };
    }

    @Override
    public String revision() {
        return sql.reading(tally::revision);
    }

    @Override
    public boolean isWritable() {
        return sql.dialect().isWritable();
    }

    @Override
    public int begin(String engine, Instant started) {
        return sql.writing(() -> documents.begin(engine, started));
    }

    @Override
    public boolean holds(String document) {
        return documents.holds(document);
    }

    @Override
    public SortedSet<String> ids() {
        return documents.ids();
    }

    @Override
    public boolean holdsName(String name) {
        return documents.holdsName(name);
    }

    @Override
    public boolean holdsText(String sha256) {
        return documents.holdsText(sha256);
    }

    @Override
    public boolean add(int run, Document document, List<IndexedClaim> claims, Instant added, Optional<KeptPage> page) {
        return sql.writing(() -> {
            if (documents.holds(document.id())) {
                return false;
            }
            documents.add(run, document, added);
            readings.add(run, document.id(), document.reference(), claims);
            page.ifPresent(kept -> pages.orElseThrow().add(run, document.id(), kept));
            return true;
        });
    }

    @Override
    public Optional<KeptPage> page(String document) {
        return sql.reading(() -> pages.flatMap(kept -> kept.of(document)));
    }

    @Override
    public Notes notes() {
        return notes;
    }

    @Override
    public boolean add(int run, FailedDocument failed, Instant added) {
        return sql.writing(() -> documents.add(run, failed, added));
    }

    @Override
    public void reread(int run, String document, List<IndexedClaim> claims) {
        sql.writing(() -> {
            Optional<Document> read = documents.some(List.of(document), Map.of()).stream()
                    .map(KeptDocument::document)
                    .findFirst();
            readings.add(
                    run,
                    read.orElseThrow(() -> new IllegalArgumentException("no document " + document))
                            .id(),
                    read.flatMap(Document::reference),
                    claims);
            return true;
        });
    }

    @Override
    public long rereadings() {
        return sql.reading(() -> tally.entries(Tally.Part.READING) - tally.entries(Tally.Part.DOCUMENT));
    }

    @Override
    public Correction enter(String by, Instant entered, String reason, Change change) {
        return sql.writing(() -> entries.enter(by, entered, reason, change));
    }

    @Override
    public List<KeptDocument> documents() {
        return sql.reading(() -> documents.all(readings.currentRuns()));
    }

    @Override
    public List<KeptDocument> documents(Collection<String> ids) {
        return sql.reading(() -> documents.some(ids, readings.currentRuns(ids)));
    }

    @Override
    public List<KeptFailure> failures() {
        return sql.reading(documents::failures);
    }

    @Override
    public List<Claim> claims() {
        return sql.reading(readings::all);
    }

    @Override
    public List<Claim> claims(Collection<String> ids) {
        return sql.reading(() -> readings.some(ids));
    }

    @Override
    public List<Correction> corrections() {
        return sql.reading(entries::all);
    }

    @Override
    public List<Place> search(SearchQuery query, Collection<String> only, Collection<String> without, int most) {
        return sql.reading(() -> new Search(sql).find(query, only, without, most));
    }

    @Override
    public <T> T atOnce(Supplier<T> reads) {
        return sql.reading(reads);
    }

    @Override
    public List<String> check() {
        return Check.of(sql, documents, readings, entries, pages);
    }

    @Override
    public void backup(Path file) {
        Backup.to(file, sql);
    }

    @Override
    public Map<String, float[]> vectors(String encoder, Collection<String> texts) {
        return sql.reading(() -> memory.vectors(encoder, texts));
    }

    @Override
    public void rememberVectors(String encoder, Map<String, float[]> vectors) {
        memory.rememberVectors(encoder, vectors);
    }

    @Override
    public Optional<Ledger> remembered(String name, String madeOf, Collection<Document> of) {
        return sql.reading(() -> memory.ledger(name, madeOf, of));
    }

    @Override
    public void remember(String name, String madeOf, Ledger ledger) {
        memory.remember(name, madeOf, ledger);
    }

    @Override
    public Optional<List<List<String>>> rememberedStories(String name, String madeOf) {
        return sql.reading(() -> memory.stories(name, madeOf));
    }

    @Override
    public void rememberStories(String name, String madeOf, List<List<String>> stories) {
        memory.rememberStories(name, madeOf, stories);
    }

    @Override
    public Optional<byte[]> rememberedBytes(String name, String madeOf) {
        return sql.reading(() -> memory.bytes(name, madeOf));
    }

    @Override
    public void rememberBytes(String name, String madeOf, byte[] bytes) {
        memory.rememberBytes(name, madeOf, bytes);
    }

    @Override
    public void close() {
        sql.close();
    }
}
