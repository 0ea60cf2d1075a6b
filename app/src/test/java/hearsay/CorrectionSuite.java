package hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import hearsay.model.Stance;
import hearsay.store.Access;
import hearsay.store.SearchQuery;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each kind of correction: made, undone, kept over a new reading, and as of before and after. */
abstract class CorrectionSuite {
    @TempDir
    Path folder;

    private static final Document NEWS = Written.document(
            "alma.txt",
            "2031-03-05",
            "The harbour office said that 12 people died on the ferry. The mayor denied that the ferry was overloaded.");
    private static final Claim DIED = Written.count(NEWS, "harbour office", "12 people died on the ferry", "12");
    private static final Claim DENIED = Written.claim(NEWS, "mayor", Stance.DENIES, "the ferry was overloaded");

    private LedgerBench bench;

    abstract String place();

    @BeforeEach
    void fill() {
        bench = new LedgerBench(place(), Access.CREATE);
        bench.day("2031-03-05");
        bench.add(NEWS, List.of(DIED, DENIED));
        bench.day("2031-03-10");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    /** Makes a change to a claim and holds it against all that a correction must do. */
    private void holds(Change.OfClaim change, Predicate<List<Claim>> corrected) {
        String before = bench.export();
        Correction entry = bench.ledger.correct("Mara Lind", "I was there", change);
        assertThat(corrected.test(claims(bench.view()))).isTrue();
        assertThat(bench.view().marks().ofClaim(change.claim().claim())).containsExactly(entry);
        assertThat(LedgerBench.export(bench.asOf("2031-03-09"))).isEqualTo(before);
        assertThat(corrected.test(claims(bench.asOf("2031-03-10")))).isTrue();

        // another version cuts the words otherwise, under other ids
        bench.reread(
                NEWS, List.of(recut(DIED, "that 12 people died on the ferry"), recut(DENIED, "ferry was overloaded")));
        assertThat(corrected.test(claims(bench.view()))).isTrue();
        assertThat(bench.view().outdated()).isEqualTo(1);

        bench.day("2031-03-12");
        Correction undo = bench.ledger.correct("Tomas Dorn", "she was not", new Change.Undo(entry.id()));
        assertThat(corrected.test(claims(bench.view()))).isFalse();
        assertThat(corrected.test(claims(bench.asOf("2031-03-11")))).isTrue();
        bench.ledger.correct("Mara Lind", "I was", new Change.Undo(undo.id()));
        assertThat(corrected.test(claims(bench.view()))).isTrue();
        assertThat(bench.ledger.check()).isEmpty();
        assertThat(bench.ledger.corrections()).hasSize(3);
    }

    private static List<Claim> claims(LedgerView view) {
        return view.ledger().claims();
    }

    private static Claim recut(Claim claim, String words) {
        return claim.quantities().isEmpty()
                ? Written.claim(NEWS, claim.holder().name(), claim.stance(), words)
                : Written.count(NEWS, claim.holder().name(), words, "12");
    }

    @Test
    void anotherHolder() {
        holds(
                new Change.HolderIs(Anchor.of(DIED), "Ines Valk", Holder.Kind.PERSON),
                claims -> claims.stream()
                        .anyMatch(c -> c.holder().name().equals("Ines Valk")
                                && !c.quantities().isEmpty()));
    }

    @Test
    void theOutletsOwnVoice() {
        holds(
                new Change.HolderIs(Anchor.of(DIED), "narrator", Holder.Kind.NARRATOR),
                claims -> claims.stream().anyMatch(c -> c.holder().isNarrator()));
    }

    @Test
    void anotherStance() {
        holds(
                new Change.StanceIs(Anchor.of(DENIED), Stance.DECLINES),
                claims -> claims.stream().anyMatch(c -> c.stance() == Stance.DECLINES));
    }

    @Test
    void anotherNumber() {
        OptionalDouble high = OptionalDouble.of(14);
        holds(
                new Change.NumberIs(
                        Anchor.of(DIED),
                        DIED.quantities().getFirst().span(),
                        Bound.AT_MOST,
                        OptionalDouble.empty(),
                        high,
                        high),
                claims -> claims.stream()
                        .flatMap(claim -> claim.quantities().stream())
                        .map(Quantity::high)
                        .anyMatch(high::equals));
    }

    @Test
    void notAClaim() {
        holds(new Change.NoClaim(Anchor.of(DENIED)), claims -> claims.size() == 1);
    }

    @Test
    void saidOnAnotherDate() {
        Optional<PartialDate> day = PartialDate.parse("2031-03-04");
        holds(
                new Change.SaidOn(Anchor.of(DIED), day.orElseThrow()),
                claims -> claims.stream().anyMatch(claim -> claim.said().equals(day)));
    }

    @Test
    void aNoteChangesNothingButIsToldOf() {
        String before = bench.export();
        Correction entry =
                bench.ledger.correct("Mara Lind", "for the desk", new Change.ClaimNote(Anchor.of(DIED), "See 3"));
        assertThat(bench.view().ledger()).isEqualTo(bench.asOf("2031-03-09").ledger());
        assertThat(bench.export())
                .isEqualTo(before.replaceFirst(
                        "(?m)^(.\"kind\":\"claim\",\"id\":\"" + DIED.id() + "\".*\"corrected\":\\[)",
                        "$1" + entry.id()));
    }

    @Test
    void publishedOnAnotherDateMovesTheRecord() {
        Correction entry = bench.ledger.correct(
                "Mara Lind",
                "printed late",
                new Change.PublishedOn(
                        NEWS.id(), PartialDate.parse("2031-03-11").orElseThrow()));
        assertThat(bench.view().ledger().documents().getFirst().published()).isEqualTo(PartialDate.parse("2031-03-11"));
        assertThat(bench.asOf("2031-03-09").ledger().documents()).containsExactly(NEWS);
        assertThat(bench.asOf("2031-03-10").ledger().documents()).isEmpty();
        assertThat(bench.asOf("2031-03-11").ledger().documents()).hasSize(1);
        bench.ledger.correct("Mara Lind", "no", new Change.Undo(entry.id()));
        assertThat(bench.view().ledger().documents()).containsExactly(NEWS);
    }

    @Test
    void aCorrectionWhoseWordsAreNoLongerAClaimIsToldOf() {
        Correction entry =
                bench.ledger.correct("Mara Lind", "no", new Change.StanceIs(Anchor.of(DENIED), Stance.DOUBTS));
        bench.reread(NEWS, List.of(DIED));
        assertThat(bench.view().marks().notApplied()).singleElement().satisfies(refused -> {
            assertThat(refused.correction()).isEqualTo(entry);
            assertThat(refused.why()).isEqualTo("its words are no longer a claim");
        });
    }

    @Test
    void searchFindsWhatACorrectionMadeOfAClaim() {
        bench.ledger.correct("Mara Lind", "no", new Change.HolderIs(Anchor.of(DIED), "Ines Valk", Holder.Kind.PERSON));
        bench.ledger.correct("Mara Lind", "no", new Change.NoClaim(Anchor.of(DENIED)));
        assertThat(bench.ledger.search("", holder("valk"), 9)).singleElement().satisfies(hit -> {
            assertThat(hit.claim().id()).isEqualTo(DIED.id());
            assertThat(hit.corrections()).hasSize(1);
        });
        assertThat(bench.ledger.search("", holder("harbour"), 9)).isEmpty();
        assertThat(bench.ledger.search("overloaded", SearchQuery.ALL, 9)).isEmpty();
    }

    private static SearchQuery holder(String name) {
        return new SearchQuery(
                List.of(),
                Optional.of(name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
