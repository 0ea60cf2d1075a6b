package hearsay.brief;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.Matter;
import hearsay.model.Matter.SeriesPoint;
import hearsay.model.PartialDate;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final String TEXT =
            "Lars Brandt confirmed it on Monday. The owner spoke of “a ferry that was “past its time.” Sixty drowned.";

    private static Ledger ledger(Document document, List<Claim> claims, List<Matter> matters) {
        return new Ledger(
                List.of(),
                List.of(document),
                List.of(),
                claims,
                matters,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Wording wording(Document document, Claim claim) {
        LedgerIndex index = new LedgerIndex(ledger(document, List.of(claim), List.of()), Marks.NONE);
        return Wording.of(index, new Citations(index, Marks.NONE), claim, List.of(claim));
    }

    @Test
    void aWordThatSaysTooLittleAloneIsQuotedWithWhoSaysIt() {
        Document document = SmallLedger.document("d1", "a.txt", TEXT, "Bay Courier", "Ferry sinks", "2030-05-01");
        Claim it = SmallLedger.claim(
                "d1-1", document, "it", SmallLedger.body("Lars Brandt"), Stance.CONFIRMS, ClaimType.EVENT);
        Span whole = SmallLedger.find(document, "Lars Brandt confirmed it");
        Claim claim = new Claim(
                it.id(),
                it.document(),
                List.of(whole),
                it.content(),
                it.holder(),
                it.cue(),
                it.via(),
                it.manner(),
                it.stance(),
                it.hedge(),
                it.evidence(),
                it.types(),
                it.quantities(),
                it.said(),
                it.about(),
                it.condition(),
                it.forecast());
        assertThat(wording(document, claim).quotes())
                .extracting(Quote::words)
                .containsExactly("Lars Brandt confirmed it");
    }

    @Test
    void aPhraseIsQuotedWithTheVerbThatSaysHowItIsMeant() {
        Document document = SmallLedger.document(
                "d1",
                "a.txt",
                "Mia Holt slammed the owner’s slow answer to the alarm.",
                "Bay Courier",
                "Ferry",
                "2030-05-01");
        Claim phrase = SmallLedger.claim(
                "d1-1",
                document,
                "the owner’s slow answer to the alarm",
                SmallLedger.body("Mia Holt"),
                Stance.ASSERTS,
                ClaimType.ASSESSMENT);
        Span whole = SmallLedger.find(document, "Mia Holt slammed the owner’s slow answer to the alarm");
        Claim claim = new Claim(
                phrase.id(),
                phrase.document(),
                List.of(whole),
                phrase.content(),
                phrase.holder(),
                phrase.cue(),
                phrase.via(),
                phrase.manner(),
                phrase.stance(),
                phrase.hedge(),
                phrase.evidence(),
                phrase.types(),
                phrase.quantities(),
                phrase.said(),
                phrase.about(),
                phrase.condition(),
                phrase.forecast());
        assertThat(wording(document, claim).quotes())
                .extracting(Quote::words)
                .containsExactly("Mia Holt slammed the owner’s slow answer to the alarm");
    }

    @Test
    void aQuotationInsideTheWordsIsClosed() {
        Document document = SmallLedger.document("d1", "a.txt", TEXT, "Bay Courier", "Ferry sinks", "2030-05-01");
        Claim claim = SmallLedger.claim(
                "d1-1",
                document,
                "a ferry that was “past its time",
                SmallLedger.body("The owner"),
                Stance.ASSERTS,
                ClaimType.ASSESSMENT);
        assertThat(wording(document, claim).quotes())
                .extracting(Quote::words)
                .containsExactly("a ferry that was “past its time.”");
    }

    @Test
    void anOutletThatIsNotKnownIsCalledByItsTitle() {
        Document known = SmallLedger.document(
                "d1",
                "a.txt",
                TEXT,
                "Bay Courier",
                "Ferry sinks off Calder as the crew looks on in dismay",
                "2030-05-01");
        Document document = new Document(
                known.id(),
                known.name(),
                known.text(),
                Optional.empty(),
                known.title(),
                known.byline(),
                known.published(),
                known.updated(),
                known.language(),
                known.genre(),
                known.url(),
                known.sha256(),
                known.furniture());
        Claim claim =
                SmallLedger.claim("d1-1", document, "Sixty drowned", Holder.NARRATOR, Stance.ASSERTS, ClaimType.EVENT);
        Matter matter = new Matter(
                "m1",
                "How many drowned?",
                Matter.Type.COUNT,
                Optional.empty(),
                Optional.empty(),
                Matter.Status.SINGLE_ORIGIN,
                "One origin stands behind this: narrator a.txt.",
                List.of(),
                List.of("narrator a.txt"),
                List.of(new SeriesPoint(
                        "d1-1",
                        "narrator a.txt",
                        PartialDate.parse("2030-05-01"),
                        OptionalDouble.of(60),
                        OptionalDouble.of(60),
                        OptionalDouble.of(60))),
                List.of("d1-1"));
        LedgerIndex index = new LedgerIndex(ledger(document, List.of(claim), List.of(matter)), Marks.NONE);
        String called = "“Ferry sinks off Calder as the crew looks …” (own voice)";
        assertThat(wording(document, claim).holder()).isEqualTo(called);
        assertThat(index.matter("m1").why()).isEqualTo("One origin stands behind this: " + called + ".");
        assertThat(index.matter("m1").series().getFirst().origin()).isEqualTo(called);
    }

    @Test
    void thatIsNoPartOfWhatIsSaid() {
        Document document = SmallLedger.document(
                "d1",
                "a.txt",
                "Lars Brandt and Mia Holt said that the ferry was old.",
                "Bay Courier",
                "Ferry",
                "2030-05-01");
        Claim one = SmallLedger.claim(
                "d1-1",
                document,
                "that the ferry was old",
                SmallLedger.body("Lars Brandt"),
                Stance.ASSERTS,
                ClaimType.EVENT);
        assertThat(wording(document, one).quotes()).extracting(Quote::words).containsExactly("the ferry was old");
    }

    @Test
    void whoSpeakTogetherAreOneLine() {
        Document document = SmallLedger.document(
                "d1",
                "a.txt",
                "Lars Brandt and Mia Holt said that the ferry was old.",
                "Bay Courier",
                "Ferry",
                "2030-05-01");
        Claim one = SmallLedger.claim(
                "d1-1",
                document,
                "the ferry was old",
                SmallLedger.body("Lars Brandt"),
                Stance.ASSERTS,
                ClaimType.EVENT);
        Claim two = SmallLedger.claim(
                "d1-1-2", document, "the ferry was old", SmallLedger.body("Mia Holt"), Stance.ASSERTS, ClaimType.EVENT);
        LedgerIndex index = new LedgerIndex(ledger(document, List.of(one, two), List.of()), Marks.NONE);
        Wording both = Wording.together(index, new Citations(index, Marks.NONE), List.of(one, two));
        assertThat(both.holder()).isEqualTo("Lars Brandt and Mia Holt");
        assertThat(both.citations()).hasSize(2);
    }

    @Test
    void aMarkThatStandsApartIsNoQuotation() {
        Document document = SmallLedger.document(
                "d1",
                "a.txt",
                "The ferry was old, a man who had worked on board for as long as anybody could remember said.",
                "Bay Courier",
                "Ferry",
                "2030-05-01");
        List<Span> spans = List.of(
                SmallLedger.find(document, "The ferry was old"),
                new Span(document.text().length() - 1, document.text().length()));
        assertThat(Quote.of(document, spans)).extracting(Quote::words).containsExactly("The ferry was old");
    }

    @Test
    void whatBringsTheWordsIsNotQuoted() {
        Document document = SmallLedger.document(
                "d1",
                "a.txt",
                "He said that the ferry was old and that the crew had warned its owner.",
                "Bay Courier",
                "Ferry",
                "2030-05-01");
        assertThat(List.of("that the ferry was old", "and that the crew had warned its owner"))
                .extracting(words -> Quote.of(document, List.of(SmallLedger.find(document, words)))
                        .getFirst()
                        .words())
                .containsExactly("the ferry was old", "the crew had warned its owner");
    }
}
