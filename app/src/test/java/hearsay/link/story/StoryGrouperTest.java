package hearsay.link.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hearsay.bench.Reports;
import hearsay.ledger.Ledger;
import hearsay.link.Linker;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import hearsay.model.Story;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StoryGrouperTest {
    private static final List<Document> PILE = List.of(
            report(
                    "a",
                    "2031-03-01",
                    "Two hurt in fire at Harrow Mill",
                    "Two men were hurt when a fire broke out at Harrow Mill in Vint on Saturday, police said. Dale Orrin, 41, and "
                            + "Pavel Sand, 29, were taken to Vint General Hospital. The owner, Ada Kessel, could not be reached."),
            report(
                    "b",
                    "2031-03-02",
                    "School opens in Lower Tisk",
                    "The new school in Lower Tisk opened on Sunday with a concert. Head teacher Mara Holm thanked the builders, "
                            + "who had worked through the winter. Some 120 children will begin lessons on Monday."),
            report(
                    "c",
                    "2031-03-03",
                    "Owner charged after Harrow Mill fire",
                    "Prosecutors in Vint charged Ada Kessel, the owner of Harrow Mill, with neglect on Monday. The fire on Saturday "
                            + "hurt Dale Orrin and Pavel Sand. Kessel denied that the doors had been locked."),
            report(
                    "d",
                    "2031-03-03",
                    "Ferry stays in port",
                    "The ferry between Sarrow and Brenmoor stays in port until Friday because of high water, the harbour office "
                            + "said. Passengers with tickets can travel by bus."));

    private static Document report(String name, String date, String title, String text) {
        return new Document(
                name.repeat(12),
                name,
                text,
                Optional.empty(),
                Optional.of(title),
                List.of(),
                PartialDate.parse(date),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                name,
                List.of());
    }

    @Test
    void reportsOfOneEventAreOneStory() {
        assertThat(new StoryGrouper().group(PILE)).containsExactly(1, 2, 1, 3);
    }

    @Test
    void theOrderOfTheDocumentsChangesNothing() {
        List<Integer> straight = new StoryGrouper().group(PILE);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 20; round++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
            Collections.shuffle(order, random);
            List<Integer> stories =
                    new StoryGrouper().group(order.stream().map(PILE::get).toList());
            for (int i = 0; i < order.size(); i++) {
                for (int j = 0; j < order.size(); j++) {
                    boolean together = stories.get(i).equals(stories.get(j));
                    boolean before = straight.get(order.get(i)).equals(straight.get(order.get(j)));
                    assertThat(together).as("seed %d, order %s", seed, order).isEqualTo(before);
                }
            }
        }
    }

    @Test
    void reportsThatHangTogetherAreOneStoryWhereTheyAreAGoodPartOfThePile() {
        List<List<Integer>> chain = List.of(List.of(0, 1), List.of(1, 2), List.of(2, 3));
        Chains chains = new Chains(5);
        chain.forEach(link -> chains.link(link.get(0), link.get(1)));
        List<List<Integer>> groups = List.of(List.of(0, 1), List.of(2, 3), List.of(4));
        assertThat(StoryGrouper.withChains(groups, chains, 5)).containsExactly(List.of(0, 1, 2, 3), List.of(4));
        assertThat(StoryGrouper.withChains(groups, chains, 50)).isEqualTo(groups);
    }

    @Test
    void twoStoriesOfAPileAreLinkedEachByItself() {
        List<Document> pile = new ArrayList<>(List.of(PILE.get(0), PILE.get(2)));
        pile.add(report(
                "e",
                "2031-03-04",
                "Harrow Mill fire: doors were locked",
                "The doors of Harrow Mill were locked when fire broke out on Saturday, Dale Orrin and Pavel Sand told police in Vint. "
                        + "Ada Kessel, the owner, is charged with neglect."));
        for (String day : List.of("5", "6", "7")) {
            pile.add(report(
                    "f" + day,
                    "2031-03-0" + day,
                    "Ferry Morning Star aground off Brenmoor, day " + day,
                    "The ferry Morning Star ran aground off Brenmoor with 212 passengers, the harbour office in Sarrow said. Captain "
                            + "Ilse Marden blamed a broken light. Tugs from Sarrow could not reach the Morning Star."));
        }
        Ledger ledger = new StoryLinker(new Linker()).link(pile, List.of(), List.of());
        assertThat(ledger.stories())
                .extracting(Story::id, story -> story.documents().size())
                .containsExactly(tuple("s1", 3), tuple("s2", 3));
    }

    @Test
    void aFewDocumentsThatHangTogetherWithNoneAreOfTheStoryThatTheyWereGivenWith() {
        Ledger ledger = new StoryLinker(new Linker()).link(PILE, List.of(), List.of());
        assertThat(ledger.stories())
                .extracting(Story::id, story -> story.documents().size())
                .containsExactly(tuple("s1", 4));
        assertThat(ledger.documents()).extracting(Document::name).containsExactly("a", "b", "c", "d");
    }

    @Test
    void anEmptyPileHasNoStories() {
        assertThat(new StoryGrouper().group(List.of())).isEmpty();
    }

    @Test
    void whatWasKnownOfAPileChangesTheWorkAndNotTheOutcome() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Document> all = new ArrayList<>(new Reports(seed)
                .next(150).stream().map(Reports.Report::document).toList());
        StoryGrouper grouper = new StoryGrouper();
        for (int round = 0; round < 4; round++) {
            Collections.shuffle(all, random);
            StoryLinks known = StoryLinks.NONE;
            for (int size : new int[] {1 + random.nextInt(60), 100, 101, 149, 80, 150}) {
                List<Document> pile = all.subList(0, size);
                StoryGrouper.Grouping grown = grouper.group(pile, StoryLinks.of(known.toBytes()));
                StoryGrouper.Grouping anew = grouper.group(pile, StoryLinks.NONE);
                assertThat(grown.stories()).as("seed %d, size %d", seed, size).isEqualTo(anew.stories());
                assertThat(Set.copyOf(grown.links().links()))
                        .as("seed %d, size %d", seed, size)
                        .isEqualTo(Set.copyOf(anew.links().links()));
                assertThat(grown.links().fingerprints()).isEqualTo(anew.links().fingerprints());
                known = grown.links();
            }
        }
    }

    @Test
    void aReportMoreLeavesMostFingerprintsAsTheyWere() {
        List<Document> all =
                new Reports(7).next(401).stream().map(Reports.Report::document).toList();
        Map<String, String> before = new StoryGrouper()
                .group(all.subList(0, 400), StoryLinks.NONE)
                .links()
                .fingerprints();
        Map<String, String> after =
                new StoryGrouper().group(all, StoryLinks.NONE).links().fingerprints();
        assertThat(before.entrySet().stream().filter(entry -> entry.getValue().equals(after.get(entry.getKey()))))
                .hasSizeGreaterThan(250);
        assertThat(StoryLinks.of(new byte[] {1, 2, 3})).isEqualTo(StoryLinks.NONE);
    }
}
