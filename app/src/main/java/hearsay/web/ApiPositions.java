package hearsay.web;

import hearsay.brief.Line;
import hearsay.brief.Positions;
import hearsay.brief.Standpoints;
import hearsay.brief.Wording;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What the API says of who stood where on what, and when that changed. Claims are named by their ids. */
final class ApiPositions {
    private final Snapshot snapshot;

    ApiPositions(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    ObjectNode standpoints(Standpoints points) {
        ObjectNode node = ApiLists.object()
                .put("question", points.entry().matter().question())
                .put("claim", points.entry().matter().claims().getFirst())
                .put("status", Given.label(points.entry().matter().status()))
                .put("changed", points.changed());
        node.set("turns", ApiLists.array(points.turns().stream().map(this::turn).toList()));
        node.set(
                "parties",
                ApiLists.array(
                        points.parties().stream().map(ApiPositions::party).toList()));
        return node.set("asserting", ApiLists.texts(points.asserting()));
    }

    private static ObjectNode party(Standpoints.Party party) {
        ObjectNode node = ApiLists.object().put("holder", party.holder()).put("changed", party.changed());
        return node.set(
                "steps",
                ApiLists.array(party.steps().stream().map(ApiPositions::step).toList()));
    }

    private static ObjectNode step(Standpoints.Step step) {
        ObjectNode node = ApiLists.object().put("stance", Given.label(step.stance()));
        ApiLists.text(node, "from", step.first().wording().date().map(Object::toString));
        ApiLists.text(node, "to", step.lines().getLast().wording().date().map(Object::toString));
        return node.set("claims", ids(step.lines()));
    }

    static ArrayNode ids(List<Line> lines) {
        return ApiLists.texts(lines.stream().map(line -> line.claim().id()).toList());
    }

    ObjectNode turn(Positions.Turn turn) {
        return ApiLists.object()
                .put("holder", turn.holder())
                .put("question", turn.question())
                .put("from", claim(turn.from()))
                .put("to", claim(turn.to()))
                .put("admission", turn.admission());
    }

    private String claim(Wording wording) {
        return snapshot.lines().cited(wording.citations().getFirst()).claim().id();
    }
}
