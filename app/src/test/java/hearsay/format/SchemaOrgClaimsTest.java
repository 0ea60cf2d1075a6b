package hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.brief.SmallLedger;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchemaOrgClaimsTest {
    @Test
    void aClaimNamesItsHolderItsArticleItsWordsAndItsStance() throws IOException {
        JsonNode denial = nodes(SmallLedger.ledger(), "Claim").stream()
                .filter(node -> node.get("mentions").toString().contains("\"denies\""))
                .findFirst()
                .orElseThrow();
        assertThat(denial.get("author").get("name").asString()).isEqualTo("Alma Line");
        assertThat(denial.get("text").asString()).contains("No crew were at fault");
        assertThat(denial.get("appearance").get("@id").asString()).isEqualTo("urn:hearsay:document:d1");
    }

    @Test
    void everyReferenceLeadsToANode() throws IOException {
        for (Ledger ledger : Exported.ledgers()) {
            Set<String> named = new HashSet<>();
            Exported.json(new SchemaOrgClaims(), ledger)
                    .get("@graph")
                    .forEach(node ->
                            assertThat(named.add(node.get("@id").asString())).isTrue());
            for (JsonNode claim : nodes(ledger, "Claim")) {
                assertThat(named).contains(claim.get("appearance").get("@id").asString());
                if (claim.has("about")) {
                    assertThat(named).contains(claim.get("about").get("@id").asString());
                }
            }
        }
    }

    @Test
    void aJsonLdProcessorKnowsEveryTerm() throws Exception {
        for (Ledger ledger : Exported.ledgers().subList(0, 8)) {
            LinkedData.assertKnown(
                    Exported.text(new SchemaOrgClaims(), ledger),
                    "https://schema.org",
                    Exported.schema("schemaorgcontext.jsonld"));
        }
    }

    private static List<JsonNode> nodes(Ledger ledger, String type) throws IOException {
        List<JsonNode> nodes = new ArrayList<>();
        for (JsonNode node : Exported.json(new SchemaOrgClaims(), ledger).get("@graph")) {
            if (node.get("@type").asString().equals(type)) {
                nodes.add(node);
            }
        }
        return nodes;
    }
}
