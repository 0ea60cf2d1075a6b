package hearsay.gold;

import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Matter;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** Writes what a scorer of ledgers needs: documents, claims and matters, one JSON object a line. */
public final class LedgerExport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LedgerExport() {}

    public static List<String> lines(Ledger ledger) {
        List<String> lines = new ArrayList<>();
        Map<String, Document> documents = new HashMap<>();
        Map<String, String> matterOf = new HashMap<>();
        ledger.matters().forEach(m -> m.claims().forEach(c -> matterOf.put(c, m.id())));
        for (Document d : ledger.documents()) {
            documents.put(d.id(), d);
            lines.add(row("kind", "document", "id", d.id(), "doc", d.name(), "text", d.text()));
        }
        for (Claim c : ledger.claims()) {
            Document document = documents.get(c.document());
            lines.add(claim(c, document == null ? "" : document.text(), matterOf.get(c.id())));
        }
        ledger.matters().forEach(m -> lines.add(matter(m)));
        return lines;
    }

    private static String claim(Claim c, String text, @Nullable String matter) {
        return row(
                "kind",
                "claim",
                "id",
                c.id(),
                "document",
                c.document(),
                "spans",
                spans(c.spans(), text),
                "content",
                spans(c.content(), text),
                "holder",
                Map.of("name", c.holder().name()),
                "manner",
                label(c.manner()),
                "stance",
                label(c.stance()),
                "evidence",
                List.of(),
                "types",
                c.types().stream().map(LedgerExport::label).toList(),
                "quantities",
                c.quantities().stream().map(q -> quantity(q, text)).toList(),
                "matter",
                matter);
    }

    private static String matter(Matter m) {
        return row(
                "kind",
                "matter",
                "id",
                m.id(),
                "question",
                m.question(),
                "type",
                label(m.type()),
                "status",
                label(m.status()),
                "why",
                m.why(),
                "origins",
                m.origins(),
                "claims",
                m.claims(),
                "series",
                m.series().stream().map(LedgerExport::point).toList());
    }

    private static Map<String, @Nullable Object> point(Matter.SeriesPoint p) {
        return map(
                "claim",
                p.claim(),
                "origin",
                p.origin(),
                "as_of",
                p.asOf().map(Object::toString).orElse(null),
                "low",
                number(p.low()),
                "best",
                number(p.best()),
                "high",
                number(p.high()));
    }

    private static Map<String, @Nullable Object> quantity(Quantity q, String text) {
        return map(
                "span",
                spans(List.of(q.span()), text).get(0),
                "low",
                number(q.low()),
                "best",
                number(q.best()),
                "high",
                number(q.high()),
                "bound",
                q.bound().label(),
                "hypothetical",
                q.hypothetical());
    }

    private static @Nullable Double number(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static List<List<Integer>> spans(List<Span> spans, String text) {
        return spans.stream()
                .map(s -> List.of(text.codePointCount(0, s.start()), text.codePointCount(0, s.end())))
                .toList();
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String row(@Nullable Object... pairs) {
        return JSON.writeValueAsString(map(pairs));
    }

    private static Map<String, @Nullable Object> map(@Nullable Object... pairs) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(Optional.ofNullable(pairs[i]).map(Object::toString).orElse(""), pairs[i + 1]);
        }
        return map;
    }
}
