package hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import java.io.IOException;
import java.util.Iterator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class WebAnnotationsTest {
    @Test
    void bothSelectorsOfATargetFindTheSameWords() throws IOException {
        for (Ledger ledger : Exported.ledgers()) {
            LedgerLookup view = new LedgerLookup(ledger, Marks.NONE);
            Iterator<Claim> claims = ledger.claims().iterator();
            for (JsonNode annotation :
                    Exported.json(new WebAnnotations(), ledger).get("items")) {
                Claim claim = claims.next();
                String text = view.document(claim).text();
                JsonNode target = annotation.get("target");
                Iterable<JsonNode> targets = target.isArray() ? target : java.util.List.of(target);
                for (JsonNode one : targets) {
                    JsonNode position = one.get("selector").get(0);
                    JsonNode quote = one.get("selector").get(1);
                    int start = position.get("start").asInt();
                    int end = position.get("end").asInt();
                    String exact = quote.get("exact").asString();
                    assertThat(text.codePointCount(0, text.length())).isGreaterThanOrEqualTo(end);
                    assertThat(text).contains(exact);
                    assertThat(text)
                            .contains(quote.get("prefix").asString()
                                    + exact
                                    + quote.get("suffix").asString());
                    assertThat(end - start).isEqualTo(exact.codePointCount(0, exact.length()));
                }
            }
            assertThat(claims.hasNext()).isFalse();
        }
    }

    @Test
    void aJsonLdProcessorKnowsEveryTerm() throws Exception {
        for (Ledger ledger : Exported.ledgers().subList(0, 8)) {
            LinkedData.assertKnown(
                    Exported.text(new WebAnnotations(), ledger),
                    "http://www.w3.org/ns/anno.jsonld",
                    Exported.schema("anno.jsonld"));
        }
    }
}
