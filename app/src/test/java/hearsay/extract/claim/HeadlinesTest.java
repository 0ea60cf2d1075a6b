package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.Holder;
import hearsay.model.Span;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlinesTest {
    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();

    /** Holder and content of each claim that somebody other than the outlet holds. */
    private List<String> held(String headline) {
        String text = headline + "\n\nIt rained for most of the day in the whole of the county.";
        List<Claim> claims =
                assembler.assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))));
        return claims.stream()
                .filter(claim -> claim.holder().kind() != Holder.Kind.NARRATOR)
                .map(claim -> claim.holder().name() + " | " + words(text, claim))
                .toList();
    }

    private static String words(String text, Claim claim) {
        return claim.content().stream().map((Span span) -> span.of(text)).collect(Collectors.joining(" … "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Mayor says dam is safe; Engineers find cracks in two gates # Mayor | dam is safe",
                "Minister says no deal - rivals march on capital # Minister | no deal",
                "Hospitals full, doctors say; minister flies to summit # unnamed doctors | Hospitals full",
                "Union vows strike: port braces for weeks of chaos # Union | strike",
                "Halmora warns of war: thousands flee border towns # Halmora | of war",
                "Toll rises to 31, ministry says: what we know so far # ministry | Toll rises to 31",
            })
    void theOtherHalfIsNotTheSpeakers(String headline, String held) {
        assertThat(held(headline)).containsExactly(held);
    }

    @Test
    void whoeverIsConfirmedBeforeAColonConfirmsNothing() {
        assertThat(held("Two deaths confirmed: Halmora shuts port after blast")).isEmpty();
    }

    @Test
    void aColonStillOpensWhatIsSaid() {
        assertThat(held("Police: gunman dead; schools reopen on Monday"))
                .anyMatch(line -> line.startsWith("Police | gunman dead"));
        assertThat(held("Mayor says: the old dam is safe")).containsExactly("Mayor | the old dam is safe");
    }

    @Test
    void aSentenceOfTheArticleMayGoOnBehindASemicolon() {
        assertThat(held("Dam broke\n\nThe mayor said that the dam was safe; that the gates had held all night."))
                .anyMatch(line -> line.contains("the gates had held"));
    }
}
