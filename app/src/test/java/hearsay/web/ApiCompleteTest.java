package hearsay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a page tells, the API tells too. */
class ApiCompleteTest {
    private static final TestSite SITE = TestSite.example();

    private static Document page(String address) {
        return Jsoup.parse(SITE.get(address).body());
    }

    private static Set<String> texts(JsonNode list, String field) {
        Set<String> texts = new TreeSet<>();
        list.forEach(node -> texts.add(node.path(field).asString()));
        return texts;
    }

    @Test
    void positionsQuestionByQuestion() {
        for (String asked : List.of("", "?stance=denies", "?show=changed", "?words=gates")) {
            JsonNode told = SITE.json("/api/v1/positions" + asked);
            Document page = page("/positions" + asked);
            assertThat(texts(told.path("items"), "question"))
                    .as("questions of " + asked)
                    .isEqualTo(new TreeSet<>(page.select(".standpoints h3 a").eachText()));
            assertThat(told.path("alone").size())
                    .as("lines of no question of " + asked)
                    .isEqualTo(page.select("[aria-labelledby=h-alone] .line").size());
        }
    }

    @Test
    void whoDeniedWhatAndWhenThatChanged() {
        JsonNode changed = SITE.json("/api/v1/positions?stance=denies&show=changed")
                .path("items")
                .path(0);
        assertThat(changed.path("changed").asBoolean()).isTrue();
        JsonNode party = changed.path("parties")
                .valueStream()
                .filter(one -> one.path("changed").asBoolean())
                .findFirst()
                .orElseThrow();
        assertThat(party.path("steps").size()).isGreaterThan(1);
        JsonNode first = party.path("steps").path(0);
        JsonNode claim =
                SITE.json("/api/v1/claims/" + first.path("claims").path(0).asString());
        assertThat(claim.path("stance")).isEqualTo(first.path("stance"));
        assertThat(SITE.json("/api/v1/holders/"
                                + Page.encoded(party.path("holder").asString()))
                        .path("positions"))
                .as("the holder's own positions")
                .anyMatch(one -> one.path("question").equals(changed.path("question")));
    }

    @Test
    void aMatterWithItsEchoesFolded() {
        String id = SITE.json("/api/v1/matters?type=count&sort=most-claims")
                .at("/items/0/claims/0")
                .asString();
        JsonNode matter = SITE.json("/api/v1/matters/" + id);
        int echoes = matter.path("statements")
                .valueStream()
                .mapToInt(one -> one.path("echoes").size())
                .sum();
        assertThat(matter.path("statements").size() + echoes)
                .isEqualTo(matter.path("claims").size());
        assertThat(matter.path("drifts").size())
                .isEqualTo(page("/matters/" + id).select(".sides").size());
    }

    @Test
    void filtersAreThoseOfThePages() {
        assertThat(SITE.json("/api/v1/commitments?met=with-trigger")
                        .path("total")
                        .asInt())
                .isEqualTo(Integer.parseInt(page("/commitments?met=with-trigger")
                        .select(".count")
                        .text()
                        .split(" ")[0]))
                .isLessThan(SITE.json("/api/v1/commitments").path("total").asInt());
        assertThat(SITE.json("/api/v1/holders?words=ministry").path("total").asInt())
                .isEqualTo(page("/holders?words=ministry").select(".rows > li").size())
                .isPositive();
        assertThat(SITE.json("/api/v1/forecasts?show=named").path("total").asInt())
                .isEqualTo(page("/forecasts?show=named").select(".expected").size())
                .isPositive();
        assertThat(SITE.get("/commitments?met=perhaps").body()).contains("allowed are with-trigger, reported-met");
    }
}
