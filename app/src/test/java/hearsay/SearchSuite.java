package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.bench.Reports;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Document;
import hearsay.model.EvidenceKind;
import hearsay.model.Stance;
import hearsay.store.Access;
import hearsay.store.SearchQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search must find, whatever keeps the ledger. */
abstract class SearchSuite {
    @TempDir
    Path folder;

    private static final Document NEWS = Written.document(
            "alma.txt",
            "2031-03-05",
            "The harbour office said that 12 people died on the ferry. The mayor denied that the ferry was overloaded.");

    /** A place where no ledger is yet. */
    abstract String place();

    private static Claim died() {
        return Written.count(NEWS, "harbour office", "12 people died on the ferry", "12");
    }

    private static Claim denied() {
        return Written.claim(NEWS, "mayor", Stance.DENIES, "the ferry was overloaded");
    }

    @Test
    void findsClaimsByWordsInAnyFormAndByConditions() {
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            bench.add(NEWS, List.of(died(), denied()));
            assertThat(words(bench, "ferries overload", SearchQuery.ALL)).containsExactly("the ferry was overloaded");
            assertThat(words(bench, "FERRY", SearchQuery.ALL)).hasSize(2);
            assertThat(words(bench, "harbour", SearchQuery.ALL)).containsExactly("12 people died on the ferry");
            assertThat(words(bench, "ferry train", SearchQuery.ALL)).isEmpty();
            assertThat(words(bench, "\"ferry' & | ! * died)", SearchQuery.ALL))
                    .containsExactly("12 people died on the ferry");
            assertThat(words(bench, "", query(Stance.DENIES, "MAY"))).containsExactly("the ferry was overloaded");
            assertThat(words(bench, "", query(Stance.DENIES, "m%y"))).isEmpty();
        }
    }

    @Test
    void findsTheNewestFirstAndWithinDates() {
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            for (String day : List.of("2031-03-07", "2031-03-05", "2031-03-06")) {
                Document document =
                        Written.document(day + ".txt", day, "The mayor said on " + day + " that it burned.");
                bench.add(document, List.of(Written.claim(document, "mayor", Stance.ASSERTS, "it burned")));
            }
            assertThat(bench.ledger.search("burned", SearchQuery.ALL, 2))
                    .extracting(hit -> hit.document().name())
                    .containsExactly("2031-03-07.txt", "2031-03-06.txt");
            SearchQuery early = new SearchQuery(
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(java.time.LocalDate.parse("2031-03-06")));
            assertThat(bench.ledger.search("burned", early, 9))
                    .extracting(hit -> hit.document().name())
                    .containsExactly("2031-03-06.txt", "2031-03-05.txt");
        }
    }

    @Test
    void findsByEvidenceAndKind() {
        try (LedgerBench bench = new LedgerBench(place(), Access.CREATE)) {
            List<Reports.Report> reports = new Reports(9).next(4);
            reports.forEach(bench::add);
            long figures = reports.stream()
                    .flatMap(report -> report.claims().stream())
                    .filter(claim -> claim.is(ClaimType.QUANTITY))
                    .count();
            assertThat(figures).isPositive();
            assertThat(bench.ledger.search("", query(EvidenceKind.OFFICIAL_STATEMENT, ClaimType.QUANTITY), 99))
                    .hasSize((int) figures);
            assertThat(bench.ledger.search("", query(EvidenceKind.OFFICIAL_STATEMENT, ClaimType.EVENT), 99))
                    .isEmpty();
        }
    }

    private static SearchQuery query(EvidenceKind evidence, ClaimType type) {
        return new SearchQuery(
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(evidence),
                Optional.of(type),
                Optional.empty(),
                Optional.empty());
    }

    private static SearchQuery query(Stance stance, String holder) {
        return new SearchQuery(
                List.of(),
                Optional.of(holder),
                Optional.of(stance),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static List<String> words(LedgerBench bench, String words, SearchQuery query) {
        return bench.ledger.search(words, query, 10).stream()
                .flatMap(hit -> hit.words().stream())
                .toList();
    }
}
