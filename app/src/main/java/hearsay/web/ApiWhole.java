package hearsay.web;

import hearsay.brief.DriftEntry;
import hearsay.brief.EchoEntry;
import hearsay.brief.LedgerLines;
import hearsay.brief.Line;
import hearsay.brief.MatterEntry;
import hearsay.brief.OriginLines;
import hearsay.brief.Source;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API says of one document, matter or holder: all that their pages do. */
final class ApiWhole {
    private final Snapshot snapshot;
    private final ApiStory story;
    private final ApiPositions positions;

    ApiWhole(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.story = new ApiStory(snapshot);
        this.positions = new ApiPositions(snapshot);
    }

    ObjectNode document(Source source) {
        DocumentLook look = DocumentLook.of(snapshot, source);
        ObjectNode node = story.document(source, true);
        node.set("echo", look.echo().map(ApiWhole::echo).orElseGet(NullNode::getInstance));
        return node.set("lines", lines(look.lines()));
    }

    private static JsonNode echo(EchoEntry echo) {
        return ApiLists.object()
                .put("of", echo.of().document().id())
                .put("kind", Given.label(echo.kind()))
                .put("percent_shared", echo.percentShared())
                .put("why", echo.why());
    }

    ObjectNode matter(MatterEntry entry) {
        MatterLook look = MatterLook.of(snapshot.lines(), entry);
        ObjectNode node = story.matter(entry);
        node.set("lines", lines(snapshot.lines().of(entry)));
        node.set(
                "changes",
                ApiLists.array(look.turns().stream().map(positions::turn).toList()));
        node.set(
                "drifts", ApiLists.array(look.drifts().stream().map(this::drift).toList()));
        return node.set(
                "statements",
                ApiLists.array(look.origins().stream()
                        .flatMap(origin -> origin.statements().stream().map(one -> statement(origin, one)))
                        .toList()));
    }

    private ObjectNode drift(DriftEntry drift) {
        return ApiLists.object()
                .put("lost", drift.lost())
                .put("fuller", story.claim(drift.fuller()))
                .put("relayed", story.claim(drift.relayed()));
    }

    private static ObjectNode statement(OriginLines origin, OriginLines.Statement one) {
        ObjectNode node = ApiLists.object()
                .put("origin", origin.name())
                .put("claim", one.line().claim().id());
        return node.set("echoes", ApiPositions.ids(one.echoes()));
    }

    ObjectNode holder(LedgerLines.HolderLines holder) {
        HolderLook look = HolderLook.of(snapshot.lines(), holder);
        ObjectNode node = story.holder(holder);
        node.set("lines", lines(holder.lines()));
        node.set(
                "changes",
                ApiLists.array(snapshot.lines().brief().positions().turns().stream()
                        .filter(turn -> turn.holder().equals(holder.name()))
                        .map(positions::turn)
                        .toList()));
        return node.set(
                "positions",
                ApiLists.array(
                        look.standpoints().stream().map(positions::standpoints).toList()));
    }

    private ArrayNode lines(List<Line> lines) {
        return ApiLists.array(lines.stream().map(story::claim).toList());
    }
}
