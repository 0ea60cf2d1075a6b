package hearsay.store;

import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Supplier;

/**
 * Port: keeps what was read and what people said about it. Every method that adds does so in one transaction: it is wholly
 * in when the method returns, and wholly out where it throws or the process dies.
 *
 * <p>Only facts are kept. What is remembered beside them ({@link #remember}) saves work and is never trusted where what it was
 * made of has changed. All that is handed out was compared with the digest taken when it was written.
 *
 * <p>For use by one thread at a time; several processes may hold one ledger. Every method throws {@link LedgerException}.
 *
 * <p>Example: {@code store.add(run, document, claims, clock.instant())} is true the first time and false ever after.
 */
public interface LedgerStore extends AutoCloseable {
    /** Whether the ledger holds many stories, each to be linked by itself. */
    boolean isOfManyStories();

    /** Another text whenever a fact has been added, by whatever process; the same one otherwise. */
    String revision();

    /** Whether it can be added to. */
    boolean isWritable();

    /** Begins a run of a version of the program, and gives its number. */
    int begin(String engine, Instant started);

    /** Whether the document is in the ledger. */
    boolean holds(String document);

    /** The ids of all documents, in their order. */
    SortedSet<String> ids();

    /** Whether a document of this name is in the ledger. */
    boolean holdsName(String name);

    /** Whether a document with exactly this text is in the ledger. */
    boolean holdsText(String sha256);

    /**
     * Adds a document with the claims found in it.
     *
     * @param page what an address gave, where it was read from one
     * @return false where it was there already; nothing has changed then
     */
    boolean add(int run, Document document, List<IndexedClaim> claims, Instant added, Optional<KeptPage> page);

    /** Adds a document that was not read from an address. */
    default boolean add(int run, Document document, List<IndexedClaim> claims, Instant added) {
        return add(run, document, claims, added, Optional.empty());
    }

    /** The page that a document was read from, to the byte; empty where it came from no address. */
    Optional<KeptPage> page(String document);

    /** What a watcher has noted down. */
    Notes notes();

    /** Adds the record of a document that could not be read; false where it was there already. */
    boolean add(int run, FailedDocument failed, Instant added);

    /** Adds another reading of a document that is in the ledger; the reading of the latest run is the current one. */
    void reread(int run, String document, List<IndexedClaim> claims);

    /** How often documents that were in the ledger have been read again. */
    long rereadings();

    /** Adds an entry, and gives it with its number. */
    Correction enter(String by, Instant entered, String reason, Change change);

    /** All documents, by id. */
    List<KeptDocument> documents();

    /** The documents of these ids, by id; those that are not in the ledger are left out. */
    List<KeptDocument> documents(Collection<String> ids);

    /** All documents that could not be read, by name. */
    List<KeptFailure> failures();

    /** The current claims of all documents, by document and place. */
    List<Claim> claims();

    /** The current claims of some documents, by document and place. */
    List<Claim> claims(Collection<String> documents);

    /** All entries, in the order made. */
    List<Correction> corrections();

    /**
     * Where the current claims are that a query looks for, the newest first.
     *
     * @param only the documents to look in; empty for all
     * @param without documents to leave out
     * @param most how many at the most, 1 or more
     */
    List<Place> search(SearchQuery query, Collection<String> only, Collection<String> without, int most);

    /** Runs reads so that all see the ledger as of one moment. */
    <T> T atOnce(Supplier<T> reads);

    /** What is wrong with the ledger, a sentence each; empty where all is as it was written. */
    List<String> check();

    /** Copies the ledger as it stands at one moment to a new file. */
    void backup(Path file);

    /** The remembered vectors of texts, by text. */
    Map<String, float[]> vectors(String encoder, Collection<String> texts);

    /** Remembers vectors where that is possible just now. */
    void rememberVectors(String encoder, Map<String, float[]> vectors);

    /**
     * What was remembered last under a name, where it was made of the same.
     *
     * @param madeOf a digest of all that it follows from
     * @param documents those of the ledger, which are not remembered with it
     */
    Optional<Ledger> remembered(String name, String madeOf, Collection<Document> documents);

    /** Remembers a linked ledger where that is possible just now. */
    void remember(String name, String madeOf, Ledger ledger);

    /** The stories that were remembered last under a name, as ids of documents, where they were made of the same. */
    Optional<List<List<String>>> rememberedStories(String name, String madeOf);

    /** Remembers stories where that is possible just now. */
    void rememberStories(String name, String madeOf, List<List<String>> stories);

    /** What was remembered last under a name, where it was made of the same. */
    Optional<byte[]> rememberedBytes(String name, String madeOf);

    /** Remembers bytes where that is possible just now. */
    void rememberBytes(String name, String madeOf, byte[] bytes);

    @Override
    void close();
}
