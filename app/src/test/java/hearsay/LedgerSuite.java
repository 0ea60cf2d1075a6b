package hearsay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hearsay.bench.Reports;
import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.PartialDate;
import hearsay.model.Stance;
import hearsay.store.Access;
import hearsay.store.KeptPage;
import hearsay.store.LedgerException;
import hearsay.store.Notes;
import hearsay.store.SearchQuery;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every ledger that lasts must do, whatever keeps it. */
abstract class LedgerSuite {
    @TempDir
    Path folder;

    /** A place where no ledger is yet. */
    abstract String place();

    private static final Document NEWS = Written.document(
            "alma.txt",
            "2031-03-05",
            "The harbour office said that 12 people died on the ferry. The mayor denied that the ferry was overloaded.");

    private static Claim died() {
        return Written.count(NEWS, "harbour office", "12 people died on the ferry", "12");
    }

    private static Claim denied() {
        return Written.claim(NEWS, "mayor", Stance.DENIES, "the ferry was overloaded");
    }

    @Test
    void keepsDocumentsAndClaimsToTheCharacter() {
        Reports.Report report = new Reports(1).next(1).getFirst();
        String place = place();
        try (LedgerBench bench = new LedgerBench(place, Access.CREATE)) {
            bench.add(report);
        }
        try (LedgerBench bench = new LedgerBench(place, Access.READ)) {
            assertThat(bench.ledger.documents()).containsExactly(report.document());
            assertThat(bench.store.claims()).containsExactlyElementsOf(report.claims());
            assertThat(bench.ledger.check()).isEmpty();
        }
    }

    @Test
    void addingADocumentTwiceChangesNothing() {
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            assertThat(bench.add(NEWS, List.of(died(), denied()))).isTrue();
            String before = bench.export();
            assertThat(bench.add(NEWS, List.of(died()))).isFalse();
            assertThat(bench.export()).isEqualTo(before);
        }
    }

    @Test
    void keepsTheCopyWhoseNameComesFirstWhateverCameFirst() {
        Document later = Written.document("later.txt", "2031-03-06", NEWS.text());
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            bench.add(later, List.of());
            bench.add(NEWS, List.of(died()));
            Ledger ledger = bench.view().ledger();
            assertThat(ledger.documents()).containsExactly(NEWS);
            assertThat(ledger.failed())
                    .containsExactly(
                            new FailedDocument("later.txt", "duplicate", "the same text as alma.txt, which is read"));
        }
    }

    @Test
    void recordsADocumentThatFailedUntilItIsRead() {
        FailedDocument failed = new FailedDocument("alma.txt", "empty", "the file is empty");
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            int run = bench.store.begin("x", bench.instant());
            assertThat(bench.store.add(run, failed, bench.instant())).isTrue();
            assertThat(bench.store.add(run, failed, bench.instant())).isFalse();
            assertThat(bench.view().ledger().failed()).containsExactly(failed);
            bench.add(NEWS, List.of(died()));
            assertThat(bench.view().ledger().failed()).isEmpty();
        }
    }

    @Test
    void tellsTheRecordAsItStood() {
        Document undated = Written.document("undated.txt", "unknown", "The mayor said that the pier was closed.");
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            bench.day("2031-03-09");
            bench.add(NEWS, List.of(died()));
            bench.add(undated, List.of());
            assertThat(bench.asOf("2031-03-04").ledger().documents()).isEmpty();
            assertThat(bench.asOf("2031-03-05").ledger().documents()).containsExactly(NEWS);
            assertThat(bench.asOf("2031-03-08").ledger().documents()).containsExactly(NEWS);
            assertThat(bench.asOf("2031-03-09").ledger().documents()).containsExactly(NEWS, undated);
        }
    }

    @Test
    void linksEachStoryOfManyByItself() {
        Document fire = Written.document(
                "fire.txt", "2031-03-05", "Mill fire in Brenmoor. The Brenmoor mill fire killed two, Ada Finch said.");
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE_FOR_MANY_STORIES)) {
            bench.add(NEWS, List.of(died()));
            bench.add(fire, List.of(Written.claim(fire, "Ada Finch", Stance.ASSERTS, "mill fire killed two")));
            assertThat(bench.ledger.stories(Optional.empty())).hasSize(2);
            assertThat(bench.ledger.stories(Optional.empty())).as("remembered").hasSize(2);
            LedgerView view = bench.ledger.view(Optional.empty(), Optional.of("fire"));
            assertThat(view.ledger().documents()).containsExactly(fire);
            assertThat(view.ledger().claims()).hasSize(1);
            assertThat(bench.ledger.view(Optional.empty(), Optional.of("fire.txt")))
                    .isEqualTo(view);
            assertThatThrownBy(bench::view).isInstanceOf(LedgerException.class).hasMessageContaining("--story");
            assertThatThrownBy(() -> bench.ledger.view(Optional.empty(), Optional.of("nothing")))
                    .hasMessageContaining("no document 'nothing'");
        }
    }

    @Test
    void copiesALedgerToAFileThatIsOneToo() {
        Path copy = folder.resolve("copy.hearsay");
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            new Reports(3).next(5).forEach(bench::add);
            bench.ledger.correct(
                    "Mara Lind",
                    "checked",
                    new hearsay.ledger.Change.PublishedOn(
                            bench.ledger.documents().getFirst().id(),
                            PartialDate.parse("2031-03-01").orElseThrow()));
            bench.ledger.backup(copy);
            try (LedgerBench other = new LedgerBench(copy.toString(), Access.WRITE)) {
                assertThat(other.ledger.check()).isEmpty();
                assertThat(other.export()).isEqualTo(bench.export());
                assertThat(other.ledger.search("people", SearchQuery.ALL, 99))
                        .isEqualTo(bench.ledger.search("people", SearchQuery.ALL, 99));
                assertThat(other.add(NEWS, List.of(died()))).isTrue();
            }
            assertThatThrownBy(() -> bench.ledger.backup(copy)).hasMessageContaining("exists already");
        }
    }

    @Test
    void keepsThePageThatADocumentWasReadFromToTheByte() {
        byte[] bytes = {0, 1, -1, 'a', '\n'};
        KeptPage page = new KeptPage(
                "https://news.example/old",
                "https://news.example/alma",
                Instant.parse("2031-03-05T08:00:00.123Z"),
                Optional.of("text/html"),
                Optional.empty(),
                bytes);
        Document other = Written.document("other.txt", "2031-03-06", "The mayor said that the pier was closed.");
        Path copy = folder.resolve("copy.hearsay");
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            int run = bench.store.begin("x", bench.instant());
            bench.store.add(run, NEWS, Adding.indexed(NEWS, List.of(died())), bench.instant(), Optional.of(page));
            bench.store.add(run, other, List.of(), bench.instant(), Optional.of(page));
            bench.ledger.notes().put("feed", "https://news.example/rss", "seen");
            bench.ledger.backup(copy);
            for (KeptPage kept : List.of(
                    bench.ledger.page(NEWS.id()).orElseThrow(),
                    bench.ledger.page(other.id()).orElseThrow())) {
                assertThat(kept.bytes()).isEqualTo(bytes);
                assertThat(kept.asked()).isEqualTo("https://news.example/old");
                assertThat(kept.fetched()).isEqualTo(page.fetched());
            }
            assertThat(bench.ledger.page("nothing")).isEmpty();
            assertThat(bench.ledger.holdsName("alma.txt")).isTrue();
            assertThat(bench.ledger.holdsName("alma")).isFalse();
            assertThat(bench.ledger.holdsText(NEWS.sha256())).isTrue();
            assertThat(bench.ledger.check()).isEmpty();
        }
        try (LedgerBench bench = new LedgerBench(copy.toString(), Access.READ)) {
            assertThat(bench.ledger.page(other.id()).orElseThrow().bytes()).isEqualTo(bytes);
            assertThat(bench.ledger.notes().all("feed")).containsEntry("https://news.example/rss", "seen");
            assertThat(bench.ledger.check()).isEmpty();
        }
    }

    @Test
    void notesAreChangedAndStruckOutTogetherOrNotAtAll() {
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            Notes notes = bench.ledger.notes();
            notes.put("a", "x", "1");
            notes.put("a", "x", "2");
            notes.put("b", "x", "3");
            assertThat(notes.all("a")).containsExactly(java.util.Map.entry("x", "2"));
            assertThatThrownBy(() -> notes.together(() -> {
                        notes.remove("a", "x");
                        throw new IllegalStateException("stopped");
                    }))
                    .hasMessage("stopped");
            assertThat(notes.get("a", "x")).contains("2");
            notes.remove("a", "x");
            assertThat(notes.get("a", "x")).isEmpty();
        }
    }

    @Test
    void tellsAStoryWithoutAndWithWhatIsNew() {
        Document later = Written.document("later.txt", "2031-03-07", "The harbour office said that 14 people died.");
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            bench.add(NEWS, List.of(died(), denied()));
            assertThat(bench.ledger.stepsSince(Set.of()))
                    .singleElement()
                    .satisfies(step -> assertThat(step.before().documents()).isEmpty());
            assertThat(bench.ledger.stepsSince(Set.of(NEWS.id()))).isEmpty();
            bench.add(later, List.of(Written.count(later, "harbour office", "14 people died", "14")));
            assertThat(bench.ledger.stepsSince(Set.of(NEWS.id())))
                    .singleElement()
                    .satisfies(step -> {
                        assertThat(step.before().documents()).containsExactly(NEWS);
                        assertThat(step.after()).isEqualTo(bench.view().ledger());
                    });
        }
    }

    @Test
    void refusesToReadWhatIsNotThere() {
        assertThatThrownBy(() -> new LedgerBench(place(), Access.READ))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.kind()).isEqualTo(LedgerException.Kind.MISSING));
    }
}
