package hearsay.web;

import hearsay.brief.Cite;
import hearsay.brief.Commitment;
import hearsay.brief.Expectations;
import hearsay.brief.FlowEntry;
import hearsay.brief.LedgerLines;
import hearsay.brief.Line;
import hearsay.brief.Quote;
import hearsay.brief.Wording;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What the API says of commitments, forecasts and flows. */
final class ApiEntries {
    private final LedgerLines lines;

    ApiEntries(Snapshot snapshot) {
        this.lines = snapshot.lines();
    }

    private String claim(Wording wording) {
        return lines.cited(wording.citations().getFirst()).claim().id();
    }

    private List<String> claims(List<Cite> citations) {
        return citations.stream().map(n -> lines.cited(n).claim().id()).toList();
    }

    ObjectNode commitment(Commitment one) {
        ObjectNode node = ApiLists.object().put("actor", one.actor());
        ApiLists.text(node, "if", one.trigger().map(Quote::words));
        node.set("then", ApiLists.texts(one.action().stream().map(Quote::words).toList()));
        node.put("holder", one.word().holder());
        node.set("claims", ApiLists.texts(claims(one.word().citations())));
        node.set(
                "met",
                ApiLists.array(one.met().stream()
                        .map(met -> ApiLists.object().put("why", met.why()).put("claim", claim(met.report())))
                        .toList()));
        return node;
    }

    ObjectNode expectations(Expectations group) {
        ObjectNode node = ApiLists.object();
        ApiLists.text(node, "question", group.question());
        node.put("contested", group.contested());
        node.set(
                "named",
                ApiLists.array(group.named().stream().map(this::expectation).toList()));
        node.set(
                "others",
                ApiLists.array(group.others().stream().map(this::expectation).toList()));
        return node;
    }

    private ObjectNode expectation(Expectations.Expectation one) {
        Line line = lines.cited(one.wording().citations().getFirst());
        ObjectNode node = ApiLists.object().put("holder", one.wording().holder());
        node.set("words", ApiStory.words(one.wording()));
        ApiLists.text(node, "likelihood", one.wording().hedge().map(Quote::words));
        ApiLists.text(
                node,
                "due",
                line.claim().forecast().flatMap(forecast -> forecast.due()).map(Object::toString));
        node.put("claim", line.claim().id());
        node.set("outcome", ApiStory.outcome(line));
        return node;
    }

    ObjectNode flow(FlowEntry flow) {
        ObjectNode node = ApiLists.object().put("giver", flow.giver()).put("receiver", flow.receiver());
        ApiLists.text(node, "what", flow.what().map(Quote::words));
        ApiLists.text(node, "amount", flow.amount().map(Quote::words));
        return node.put("holder", flow.word().holder()).put("claim", claim(flow.word()));
    }
}
