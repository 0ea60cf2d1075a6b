package hearsay;

import hearsay.annotate.AnnotatedDocument;
import hearsay.extract.Findings;
import hearsay.extract.Part;
import hearsay.ledger.Ledger;
import hearsay.link.ClaimEncoder;
import hearsay.link.Linker;
import hearsay.link.story.StoryGrouper;
import hearsay.link.story.StoryLinker;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.StoryEntry;
import hearsay.read.Failed;
import hearsay.read.Read;
import hearsay.read.ReadOptions;
import hearsay.read.ReadResult;
import hearsay.read.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads documents about a story, or several, and gives their ledger. The one class to begin with.
 *
 * <p>Safe for use by several threads. The language models (about 250 MB) are loaded with the first document, once for all
 * instances.
 *
 * <p>Example: {@code Hearsay.open().read(Path.of("articles")).matters()} are the questions that the articles answer.
 */
public final class Hearsay {
    private static final Engine ENGINE = new Engine();

    private final int threads;

    private Hearsay(int threads) {
        this.threads = threads;
    }

    /**
     * Begins to load, on other threads, what the claims of documents need; for whoever will have documents in a moment and has
     * something else to do until then. What cannot be loaded is told of when it is needed.
     */
    public static void prepare() {
        new ClaimEncoder().prepare();
        Thread.ofPlatform()
                .daemon()
                .name("hearsay-models")
                .uncaughtExceptionHandler((thread, fault) -> {})
                .start(ENGINE::load);
    }

    /** An engine that uses the machine's processors, four at the most. */
    public static Hearsay open() {
        return withThreads(Math.min(4, Runtime.getRuntime().availableProcessors()));
    }

    /** An engine that works on so many documents at once, 1 or more. */
    public static Hearsay withThreads(int threads) {
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be 1 or more, not " + threads);
        }
        return new Hearsay(threads);
    }

    /**
     * The ledger of files and folders.
     *
     * @throws hearsay.read.NoInputException where an input is missing or holds nothing to read
     */
    public Ledger read(Path... inputs) {
        Reader reader = new Reader(ReadOptions.DEFAULT.withoutDuplicates());
        return ledger(reader.read(Arrays.stream(inputs).map(Path::toString).toList()), result -> {});
    }

    /**
     * The ledger of what a reader gives.
     *
     * @param done is told of each result when it is worked through, in the order read
     */
    public Ledger ledger(Iterator<ReadResult> results, Consumer<ReadResult> done) {
        List<Document> documents = new ArrayList<>();
        List<FailedDocument> failed = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        ClaimEncoder meanings = new ClaimEncoder();
        meanings.prepare();
        OrderedWork.run(threads, results, this::claimsOf, worked -> {
            switch (worked.result()) {
                case Read read -> documents.add(read.document());
                case Failed failure -> failed.add(failure.document());
            }
            claims.addAll(worked.claims());
            done.accept(worked.result());
        });
        return new StoryLinker(new Linker(meanings)).link(documents, failed, claims);
    }

    /**
     * What is found in each document, in the order read, each handed on as soon as it is done.
     *
     * @param parts the parts wanted; no other is computed
     */
    public void extract(Iterator<ReadResult> results, Set<Part> parts, Consumer<Extracted> sink) {
        OrderedWork.run(
                threads,
                results,
                result -> switch (result) {
                    case Read read -> new Extracted.Found(findings(read.document(), parts));
                    case Failed failure -> new Extracted.NotRead(failure.document(), failure.read());
                },
                sink);
    }

    /**
     * Which of the documents report one event; nothing else is computed, and no model is loaded.
     *
     * @param done is told of each result when it is read
     * @return a line for each result, in the order read
     */
    public static List<StoryEntry> stories(Iterator<ReadResult> results, Consumer<ReadResult> done) {
        List<ReadResult> read = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        results.forEachRemaining(result -> {
            read.add(result);
            if (result instanceof Read document) {
                documents.add(document.document());
            }
            done.accept(result);
        });
        Iterator<Integer> stories = new StoryGrouper().group(documents).iterator();
        return read.stream()
                .map(result -> switch (result) {
                    case Read document ->
                        new StoryEntry(document.document().name(), Optional.of("s" + stories.next()), Optional.empty());
                    case Failed failed ->
                        new StoryEntry(failed.document().name(), Optional.empty(), Optional.of(failed.document()));
                })
                .toList();
    }

    /** What is found in one document. */
    public Findings findings(Document document, Set<Part> parts) {
        boolean words = parts.stream().anyMatch(part -> part != Part.TEXT);
        AnnotatedDocument annotated = words || parts.contains(Part.TEXT)
                ? ENGINE.annotator().annotate(document)
                : new AnnotatedDocument(document, List.of());
        return ENGINE.extractor().extract(annotated, parts);
    }

    /** The claims of one document. */
    public List<Claim> claims(Document document) {
        return ENGINE.assembler()
                .assemble(ENGINE.extractor().extract(ENGINE.annotator().annotate(document)));
    }

    /** How many documents are worked on at once. */
    int threads() {
        return threads;
    }

    /** A result that was read, with its claims; a failure where there are none to be had. */
    Worked claimsOf(ReadResult result) {
        return switch (result) {
            case Read read -> claimsOf(read);
            case Failed failure -> new Worked(failure, List.of());
        };
    }

    /** Where the program itself fails at a document, that is told of it, and all others go on. */
    private Worked claimsOf(Read read) {
        try {
            return new Worked(read, claims(read.document()));
        } catch (RuntimeException e) {
            return new Worked(
                    new Failed(FailedDocument.fault(read.document(), e), Optional.of(read.document())), List.of());
        }
    }

    /** What was read, and what was found in it. */
    record Worked(ReadResult result, List<Claim> claims) {}

    /** What came of one document. */
    public sealed interface Extracted {
        /** It was read. */
        record Found(Findings findings) implements Extracted {}

        /**
         * It gives no document to work on.
         *
         * @param read what could be read of it all the same
         */
        record NotRead(FailedDocument document, Optional<Document> read) implements Extracted {}
    }
}
