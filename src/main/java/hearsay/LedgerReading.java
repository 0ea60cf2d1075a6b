package hearsay;

import hearsay.ledger.Correction;
import hearsay.ledger.Corrections;
import hearsay.ledger.Ledger;
import hearsay.link.Linker;
import hearsay.link.Meanings;
import hearsay.link.story.StoryGrouper;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.read.Copies;
import hearsay.store.KeptDocument;
import hearsay.store.LedgerException;
import hearsay.store.LedgerStore;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * From the facts of a ledger to what follows from them: a pure function of documents, claims and entries, so that the order in
 * which they came, and in how many runs, leaves no trace.
 */
final class LedgerReading {
    private final LedgerStore store;
    private final Meanings meanings;

    LedgerReading(LedgerStore store, Meanings meanings) {
        this.store = store;
        this.meanings = meanings == Meanings.NONE ? meanings : new RememberedMeanings(meanings, store);
    }

    /**
     * The facts of one story as they stood.
     *
     * @param documents with their dates corrected, copies of one text among them
     * @param failed those that could not be read
     * @param outdated the ids of documents that another version has read
     */
    private record Facts(
            List<Document> documents,
            List<FailedDocument> failed,
            List<Claim> claims,
            Corrections corrections,
            Set<String> outdated) {}

    LedgerView view(Optional<LocalDate> asOf, Optional<String> story) {
        Facts facts = store.atOnce(() -> facts(asOf, story));
        Copies copies = Copies.among(facts.documents());
        Corrections.Corrected corrected = facts.corrections().apply(copies.read(), facts.claims());
        List<FailedDocument> failed =
                Stream.concat(facts.failed().stream(), copies.left().stream()).toList();
        String name = asOf.map(day -> "as of " + day).orElse("now")
                + story.map(id -> " of " + id).orElse("");
        Ledger ledger = linked(name, corrected.documents(), failed, corrected.claims());
        int outdated = (int) ledger.documents().stream()
                .filter(d -> facts.outdated().contains(d.id()))
                .count();
        return new LedgerView(ledger, corrected.marks(), outdated);
    }

    /** The stories of a ledger of many, the latest first. */
    List<Story> stories(Optional<LocalDate> asOf) {
        return store.atOnce(() -> stories(documents(asOf, store.documents(), corrections(asOf))));
    }

    private Facts facts(Optional<LocalDate> asOf, Optional<String> story) {
        Corrections corrections = corrections(asOf);
        List<KeptDocument> kept = store.documents();
        List<Document> documents = documents(asOf, kept, corrections);
        Set<String> outdated = outdated(kept);
        if (!store.isOfManyStories()) {
            List<Claim> claims = claims(documents, store.claims());
            return new Facts(documents, failed(asOf, documents), claims, corrections, outdated);
        }
        String wanted = story.orElseThrow(() -> new LedgerException(
                LedgerException.Kind.MISSING,
                "the ledger is of many stories; name one by --story ('hearsay stories' lists them)"));
        List<Document> own = stories(documents).stream()
                .filter(candidate -> candidate.holds(wanted))
                .findFirst()
                .orElseThrow(() -> new LedgerException(
                        LedgerException.Kind.MISSING,
                        "no document '" + wanted + "' is in the ledger"
                                + asOf.map(day -> " as of " + day).orElse("")))
                .documents();
        List<String> ids = own.stream().map(Document::id).toList();
        return new Facts(own, List.of(), store.claims(ids), corrections, outdated);
    }

    private static Set<String> outdated(List<KeptDocument> kept) {
        String engine = EngineVersion.reading();
        return kept.stream()
                .filter(one -> !one.engine().equals(engine))
                .map(one -> one.document().id())
                .collect(Collectors.toSet());
    }

    private Corrections corrections(Optional<LocalDate> asOf) {
        List<Correction> entries = store.corrections().stream()
                .filter(entry -> isBy(asOf, entry.entered()))
                .toList();
        return new Corrections(entries);
    }

    /** Those published up to the day; of one without a date it is known only when it was added. */
    private static List<Document> documents(
            Optional<LocalDate> asOf, List<KeptDocument> kept, Corrections corrections) {
        List<Document> dated =
                corrections.dated(kept.stream().map(KeptDocument::document).toList());
        List<Document> documents = new ArrayList<>();
        for (int i = 0; i < dated.size(); i++) {
            Instant added = kept.get(i).added();
            boolean known = dated.get(i)
                    .reference()
                    .map(date -> asOf.isEmpty() || !date.lastDay().isAfter(asOf.get()))
                    .orElseGet(() -> isBy(asOf, added));
            if (known) {
                documents.add(dated.get(i));
            }
        }
        return documents;
    }

    private static boolean isBy(Optional<LocalDate> day, Instant time) {
        return day.isEmpty() || !LocalDate.ofInstant(time, ZoneOffset.UTC).isAfter(day.get());
    }

    /** A document that was read in the end has not failed. */
    private List<FailedDocument> failed(Optional<LocalDate> asOf, List<Document> documents) {
        Set<String> read = new HashSet<>();
        documents.forEach(document -> read.add(document.name()));
        return store.failures().stream()
                .filter(kept ->
                        isBy(asOf, kept.added()) && !read.contains(kept.failed().name()))
                .map(kept -> kept.failed())
                .toList();
    }

    private static List<Claim> claims(List<Document> documents, List<Claim> all) {
        Set<String> ids = new HashSet<>();
        documents.forEach(document -> ids.add(document.id()));
        return all.stream().filter(claim -> ids.contains(claim.document())).toList();
    }

    private static List<Story> stories(List<Document> documents) {
        Map<Integer, List<Document>> groups = new TreeMap<>();
        List<Integer> numbers = new StoryGrouper().group(documents);
        for (int i = 0; i < documents.size(); i++) {
            groups.computeIfAbsent(numbers.get(i), number -> new ArrayList<>()).add(documents.get(i));
        }
        return groups.values().stream().map(Story::new).toList();
    }

    private Ledger linked(String name, List<Document> documents, List<FailedDocument> failed, List<Claim> claims) {
        Set<String> ids = new HashSet<>();
        documents.forEach(document -> ids.add(document.id()));
        List<Claim> own =
                claims.stream().filter(claim -> ids.contains(claim.document())).toList();
        String madeOf = digest(documents, failed, own);
        return store.remembered(name, madeOf, documents).orElseGet(() -> {
            Ledger ledger = new Linker(meanings).link(documents, failed, own);
            store.remember(name, madeOf, ledger);
            return ledger;
        });
    }

    private static String digest(List<Document> documents, List<FailedDocument> failed, List<Claim> claims) {
        String all = EngineVersion.linking() + documents + failed + claims;
        return java.util.HexFormat.of().formatHex(sha256(all.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return java.security.MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
