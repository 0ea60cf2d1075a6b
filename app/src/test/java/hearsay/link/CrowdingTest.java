package hearsay.link;

import static hearsay.link.StoryFixture.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hearsay.model.Claim;
import hearsay.model.Document;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdingTest {
    private static Meaning at(double degrees) {
        double angle = Math.toRadians(degrees);
        return new Meaning(new double[] {Math.cos(angle), Math.sin(angle)});
    }

    /** As many claims as it takes to know, all but the given ones far from everything. */
    private static List<Meaning> among(List<Meaning> some) {
        List<Meaning> all = new ArrayList<>(some);
        for (int i = some.size(); i < 300; i++) {
            double[] own = new double[302];
            own[i + 2] = 1;
            all.add(new Meaning(own));
        }
        return all;
    }

    @Test
    void whoeverHasFewNearHasLittleOfIt() {
        double[] crowding = Crowding.of(among(List.of(at(0), at(60), at(70), at(80))));
        assertThat(crowding[0]).isLessThan(crowding[1]);
        assertThat(crowding[0]).isCloseTo((cosine(60) + cosine(70) + cosine(80)) / 20, within(1e-9));
    }

    private static double cosine(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    @Test
    void onlyTheNearestCount() {
        List<Meaning> twenty = new ArrayList<>(List.of(at(0)));
        IntStream.range(0, 20).forEach(i -> twenty.add(at(60)));
        List<Meaning> more = new ArrayList<>(twenty);
        IntStream.range(0, 100).forEach(i -> more.add(at(80)));
        assertThat(Crowding.of(among(twenty))[0]).isCloseTo(0.5, within(1e-9));
        assertThat(Crowding.of(among(more))[0]).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void noneIsDenserThanTheStoriesLearntFrom() {
        assertThat(Crowding.of(Collections.nCopies(400, at(10)))[7]).isEqualTo(Crowding.DENSEST);
    }

    @Test
    void inASmallStoryItIsAsUsual() {
        double alone = Crowding.of(List.of(at(0)))[0];
        double fewAlike = Crowding.of(Collections.nCopies(30, at(0)))[0];
        double manyAlike = Crowding.of(Collections.nCopies(90, at(0)))[0];
        assertThat(alone).isCloseTo(0.4, within(0.01));
        assertThat(fewAlike).isBetween(alone, manyAlike).isLessThan(0.5);
    }

    @Test
    void ofALargeStoryClaimsSpreadOverItStandForAll() {
        List<Meaning> all = IntStream.range(0, 3 * Crowding.ALL)
                .mapToObj(i -> i % 3 == 0 ? at(0) : at(90))
                .toList();
        assertThat(Crowding.of(all)[0]).isEqualTo(Crowding.DENSEST);
        assertThat(Crowding.of(all)[1])
                .as("of the claims that stand for all none is near")
                .isCloseTo(0, within(1e-9));
    }

    @Test
    void withoutMeaningsAllAreAlike() {
        double[] crowding = Crowding.of(Meaning.centred(List.of(), 3));
        assertThat(crowding[0]).isEqualTo(crowding[1]).isEqualTo(crowding[2]);
    }

    /** A hundred copies of one wire report beside a few reports of other things. */
    @Test
    void copiesAreNotStrangersForBeingMany() {
        StoryFixture story = new StoryFixture();
        for (int i = 0; i < 130; i++) {
            String words =
                    i < 100 ? "The dam at Harrow gave way" : "Report " + (char) ('A' + i % 26) + i + " was filed";
            Document document = story.document("d" + i, "Outlet " + i, "2030-05-01", words + ".");
            story.claim(document, body("Council " + i), words);
        }
        List<Document> documents = StoryOrder.documents(story.documents);
        List<Claim> claims = StoryOrder.claims(documents, story.claims);
        Meanings meanings =
                passages -> claims.stream().map(CrowdingTest::vector).toList();
        List<Statement> statements =
                new StatementReader(documents, meanings).read(claims, new HolderLinker().link(documents, claims));
        List<Statement> copies =
                statements.stream().filter(s -> s.words().contains("dam")).toList();
        assertThat(copies).hasSize(100);
        assertThat(GroupingModel.load(true).likelihood(copies.get(0), copies.get(1)))
                .isGreaterThan(0.9);
    }

    /** Copies are one direction; every other claim has a direction of its own. */
    private static float[] vector(Claim claim) {
        int number = Integer.parseInt(claim.document().substring(1));
        float[] vector = new float[40];
        vector[number < 100 ? 0 : number - 99] = 1;
        vector[39] = 0.3f;
        return vector;
    }
}
