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
import hearsay.store.LedgerException;
import hearsay.store.SearchQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
    void refusesToReadWhatIsNotThere() {
        assertThatThrownBy(() -> new LedgerBench(place(), Access.READ))
                .isInstanceOfSatisfying(
                        LedgerException.class, e -> assertThat(e.kind()).isEqualTo(LedgerException.Kind.MISSING));
    }
}
