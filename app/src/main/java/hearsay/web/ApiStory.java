package hearsay.web;

import hearsay.brief.Brief;
import hearsay.brief.Cite;
import hearsay.brief.Edition;
import hearsay.brief.Gap;
import hearsay.brief.LedgerLines;
import hearsay.brief.Line;
import hearsay.brief.MatterEntry;
import hearsay.brief.Outcome;
import hearsay.brief.Quote;
import hearsay.brief.Sentence;
import hearsay.brief.Wording;
import hearsay.format.LedgerWriter;
import hearsay.model.Claim;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API says of a story. Claims, documents and matters are those of the export; unknown is null. */
final class ApiStory {
    private final LedgerWriter writer = new LedgerWriter();
    private final Snapshot snapshot;
    private final LedgerLines lines;
    private final Brief brief;

    ApiStory(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.lines = snapshot.lines();
        this.brief = lines.brief();
    }

    ObjectNode overview() {
        ObjectNode story = ApiLists.object();
        ApiLists.text(story, "story", snapshot.story());
        story.put("title", snapshot.title()).put("revision", snapshot.revision());
        ApiLists.text(story, "cut_off", brief.cutOff().map(Object::toString));
        ApiLists.text(story, "question", brief.question());
        story.put("documents", brief.sources().size())
                .put("claims", brief.claims())
                .put("origins", brief.origins());
        story.set(
                "bottom_line",
                ApiLists.texts(brief.bottomLine().stream().map(ApiStory::words).toList()));
        ObjectNode statuses = story.putObject("matters");
        for (String status : MatterFilter.STATUSES) {
            statuses.set(
                    status,
                    ApiLists.texts(lines.matters().stream()
                            .filter(entry -> entry.statusWord().equals(status))
                            .map(entry -> entry.matter().claims().getFirst())
                            .toList()));
        }
        story.set(
                "changes",
                ApiLists.array(
                        brief.edition().changes().stream().map(this::change).toList()));
        story.set("gaps", ApiLists.texts(brief.gaps().stream().map(Gap::text).toList()));
        story.set(
                "gap_details",
                ApiLists.array(brief.gaps().stream().map(this::gap).toList()));
        return story;
    }

    private static String words(Sentence sentence) {
        return sentence.parts().stream()
                .map(part -> switch (part) {
                    case Sentence.Words words -> words.text();
                    case Sentence.Said said -> "“" + said.quote().words() + "”";
                    case Sentence.Cited cited -> "";
                })
                .collect(Collectors.joining());
    }

    private ObjectNode change(Edition.Change change) {
        ObjectNode node = ApiLists.object().put("text", change.text());
        node.set("claims", ApiLists.texts(claims(change.citations())));
        return node;
    }

    private ObjectNode gap(Gap gap) {
        ObjectNode node = ApiLists.object().put("text", gap.text());
        node.set("items", ApiLists.texts(gap.items()));
        return node.set("claims", ApiLists.texts(claims(gap.citations())));
    }

    private List<String> claims(List<Cite> citations) {
        return citations.stream().map(n -> lines.cited(n).claim().id()).toList();
    }

    ObjectNode document(hearsay.brief.Source source, boolean whole) {
        ObjectNode node = ApiLists.read(writer.document(
                source.document(), snapshot.story(), snapshot.view().marks()));
        node.put("claims", source.claims());
        ApiLists.text(
                node,
                "echo_of",
                source.echoOf().map(n -> brief.sources().get(n - 1).document().id()));
        if (!whole) {
            node.remove("text");
        }
        return node;
    }

    ObjectNode claim(Line line) {
        Claim claim = line.claim();
        ObjectNode node = ApiLists.read(writer.claim(
                claim,
                line.citation().source().document(),
                line.matter().map(entry -> entry.matter().id()),
                snapshot.view().marks()));
        node.set("words", words(line.wording()));
        node.put("outlet", line.wording().outlet());
        ApiLists.text(node, "published", line.citation().source().date().map(Object::toString));
        node.set("outcome", outcome(line));
        return node;
    }

    static ArrayNode words(Wording wording) {
        return ApiLists.texts(wording.quotes().stream().map(Quote::words).toList());
    }

    static JsonNode outcome(Line line) {
        if (line.outcome().isEmpty()) {
            return NullNode.getInstance();
        }
        Outcome outcome = line.outcome().get();
        ObjectNode node = ApiLists.object()
                .put("came", outcome.came())
                .put("entry", outcome.entry().id());
        ApiLists.number(node, "brier", outcome.brier());
        return node;
    }

    ObjectNode matter(MatterEntry entry) {
        return ApiLists.read(writer.matter(
                entry.matter(),
                claim -> snapshot.view().marks().under(snapshot.line(claim).claim())));
    }

    ObjectNode holder(LedgerLines.HolderLines holder) {
        ObjectNode node = ApiLists.object().put("name", holder.name());
        Claim first = holder.lines().getFirst().claim();
        node.put("kind", Given.label(first.holder().kind()));
        ApiLists.text(node, "role", holder.role());
        node.put("claims", holder.lines().size()).put("scored", holder.scores());
        ApiLists.number(node, "brier", holder.brier());
        return node;
    }

    String claim(Wording wording) {
        return lines.cited(wording.citations().getFirst()).claim().id();
    }
}
