package hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BriefTest {
    private static final BriefOptions OPTIONS = BriefOptions.titled("Ferry Alma");

    static LongStream seeds() {
        return LongStream.range(0, 150);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyQuotationIsItsDocumentsTextToTheCharacter(long seed) {
        Ledger ledger = RandomLedger.of(seed);
        LedgerIndex documents = new LedgerIndex(ledger, Marks.NONE);
        Set<Quote> quotes = new HashSet<>();
        Parts.collect(Brief.of(ledger, OPTIONS), Quote.class, quotes);
        assertThat(quotes)
                .isNotEmpty()
                .allSatisfy(quote -> assertThat(quote.words())
                        .isEqualTo(quote.span()
                                .of(documents
                                        .source(quote.document())
                                        .document()
                                        .text())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyWordingLeadsToACitationAndNumbersRunWithoutAGap(long seed) {
        Brief brief = Brief.of(RandomLedger.of(seed), OPTIONS);
        Set<Wording> wordings = new HashSet<>();
        Parts.collect(brief, Wording.class, wordings);
        int last = brief.citations().size();
        assertThat(wordings)
                .allSatisfy(wording -> assertThat(wording.citations())
                        .isNotEmpty()
                        .allSatisfy(cite -> assertThat(cite.number()).isBetween(1, last)));
        assertThat(brief.citations())
                .extracting(Citation::number)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theMarkedTextIsTheWholeText(long seed) {
        for (MarkedText text : Brief.of(RandomLedger.of(seed), OPTIONS).texts()) {
            String joined = text.lines().stream()
                    .map(line -> line.segments().stream()
                            .map(MarkedText.Segment::text)
                            .collect(Collectors.joining()))
                    .collect(Collectors.joining("\n"));
            assertThat(joined).isEqualTo(text.source().document().text());
        }
    }

    @Test
    void theCutOffIsTheDateOfTheLatestDocument() {
        assertThat(small().cutOffWords()).isEqualTo("14 May 2030");
    }

    @Test
    void aFirstEditionSaysSoAndALaterOneSaysWhatIsNew() {
        Ledger ledger = SmallLedger.ledger();
        Ledger before = new Ledger(
                List.of(),
                ledger.documents().subList(0, 2),
                List.of(),
                ledger.claims().subList(0, 7),
                List.of(
                        SmallLedger.deaths(),
                        SmallLedger.fact(
                                "m9",
                                "Was the crew at fault?",
                                hearsay.model.Matter.Status.OPEN,
                                "Denied.",
                                List.of("Alma Line"),
                                "k2")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(small().edition().first()).isTrue();
        assertThat(Brief.since(before, ledger, OPTIONS).edition().changes())
                .extracting(Edition.Change::text)
                .containsExactly(
                        "One document more read.",
                        "Was the crew at fault? Was open, is now agreed.",
                        "New question: Was a log hidden?",
                        "Alma Line now grants what it had denied: Was the crew at fault?",
                        "A trigger is reported as met: The Teal Courier states it in its own voice.");
        assertThat(Brief.since(ledger, ledger, OPTIONS).edition().changes()).isEmpty();
    }

    @Test
    void anAdmissionIsShownWithBothWordings() {
        assertThat(small().positions().turns()).singleElement().satisfies(turn -> {
            assertThat(turn.admission()).isTrue();
            assertThat(turn.from().quotes()).extracting(Quote::words).containsExactly("No crew were at fault");
            assertThat(turn.to().quotes()).extracting(Quote::words).containsExactly("its crew had left the doors open");
        });
    }

    @Test
    void aCommitmentSaysWhoseWordItIsAndWhoReportsItMet() {
        assertThat(small().commitments()).singleElement().satisfies(commitment -> {
            assertThat(commitment.trigger()).map(Quote::words).contains("If the line hides one log");
            assertThat(commitment.word().holder()).isEqualTo("Ana Voss");
            assertThat(commitment.met())
                    .singleElement()
                    .satisfies(met -> assertThat(met.report().holder()).isEqualTo("Teal Courier (own voice)"));
        });
    }

    @Test
    void theBottomLineIsTwoSentencesWithCitationsAndWithoutConfidence() {
        List<Sentence> lines = small().bottomLine();
        assertThat(lines).hasSize(2).allSatisfy(sentence -> {
            assertThat(sentence.parts()).hasAtLeastOneElementOfType(Sentence.Cited.class);
            assertThat(sentence.toString()).doesNotContainIgnoringCase("confidence");
        });
    }

    @Test
    void anEmptyLedgerStillMakesABrief() {
        Ledger empty = new Ledger(
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of());
        assertThat(Brief.of(empty, OPTIONS).bottomLine()).hasSize(2);
    }

    private static Brief small() {
        return Brief.of(SmallLedger.ledger(), OPTIONS);
    }
}
