package hearsay.brief;

import hearsay.ledger.Ledger;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Condition;
import hearsay.model.Document;
import hearsay.model.Drift;
import hearsay.model.Flow;
import hearsay.model.Forecast;
import hearsay.model.Hedge;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.Matter;
import hearsay.model.PartialDate;
import hearsay.model.PositionChange;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.model.Stance;
import hearsay.model.TriggerMet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/** Ledgers at random, with texts full of signs that are markup somewhere. */
public final class RandomLedger {
    private static final List<String> SCRAPS = List.of(
            "The mayor ",
            "<script>alert(1)</script>",
            "“no” ",
            "\"so",
            "up to 12,000 ",
            "\n",
            "\n\n",
            "& &amp; ",
            "* _a_ ",
            "[x](y) ",
            "](",
            "# ",
            "- ",
            "1. ",
            "\u202e",
            "\ud83d\ude00",
            "'",
            "</q>",
            "|",
            "`",
            "https://a.example ",
            "é, ");

    private final Random random;
    private final List<Document> documents = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    private RandomLedger(long seed) {
        this.random = new Random(seed);
    }

    public static Ledger of(long seed) {
        return new RandomLedger(seed).ledger();
    }

    private Ledger ledger() {
        for (int i = 0; i <= random.nextInt(4); i++) {
            documents.add(SmallLedger.document("d" + i, text(3), text(60), text(2), text(4), date()));
        }
        int n = 1 + random.nextInt(25);
        for (int i = 0; i < n; i++) {
            claims.add(claim("k" + i, documents.get(random.nextInt(documents.size()))));
        }
        List<Matter> matters = new ArrayList<>();
        for (int i = 0; i < n; i += 1 + random.nextInt(4)) {
            matters.add(matter("m" + i, claims.subList(i, Math.min(n, i + 4))));
        }
        String m = matters.getFirst().id();
        return new Ledger(
                List.of(),
                documents,
                List.of(),
                claims,
                matters,
                List.of(),
                List.of(new PositionChange(text(2), m, id(), id(), random.nextBoolean())),
                List.of(new Drift(m, id(), id(), Drift.Lost.BOUND, text(2))),
                List.of(new TriggerMet(id(), id(), text(2))),
                List.of(new Flow(text(1), text(1), text(1), Optional.empty(), id())));
    }

    private Claim claim(String id, Document document) {
        List<Span> content = spans(document);
        List<Span> spans = new ArrayList<>(content);
        spans.add(span(document));
        boolean narrator = random.nextInt(4) == 0;
        Holder holder = narrator ? Holder.NARRATOR : SmallLedger.person("P" + random.nextInt(5), text(2));
        Span hedge = span(document);
        return new Claim(
                id,
                document.id(),
                spans,
                content,
                holder,
                List.of(),
                Optional.of(text(1)),
                narrator ? Manner.NARRATED : Manner.MIXED,
                Stance.values()[random.nextInt(5)],
                Optional.of(new Hedge(hedge, hedge.of(document.text()), Optional.empty())),
                List.of(),
                List.of(ClaimType.values()[random.nextInt(6)]),
                List.of(quantity(document)),
                PartialDate.parse(date()),
                Optional.empty(),
                Optional.of(new Condition(Optional.of(span(document)), span(document), Optional.empty())),
                Optional.of(new Forecast(text(2), Optional.of(text(1)), Optional.empty())));
    }

    private Quantity quantity(Document document) {
        double value = Math.floor(Math.pow(10, random.nextDouble() * 7));
        return new Quantity(
                span(document),
                OptionalDouble.of(value),
                OptionalDouble.of(value),
                OptionalDouble.of(value * 2),
                Bound.values()[random.nextInt(Bound.values().length)],
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private Matter matter(String id, List<Claim> of) {
        List<Matter.SeriesPoint> series = of.stream()
                .map(c -> new Matter.SeriesPoint(
                        c.id(),
                        c.holder().name(),
                        PartialDate.parse(date()),
                        c.quantities().getFirst().low(),
                        c.quantities().getFirst().best(),
                        c.quantities().getFirst().high()))
                .toList();
        return new Matter(
                id,
                text(3),
                Matter.Type.values()[random.nextInt(4)],
                Optional.empty(),
                Optional.empty(),
                Matter.Status.values()[random.nextInt(4)],
                text(4),
                List.of(),
                List.of("P1", text(1)),
                series,
                of.stream().map(Claim::id).toList());
    }

    private List<Span> spans(Document document) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            spans.add(span(document));
        }
        return spans;
    }

    /** A stretch that does not cut a code point in two. */
    private Span span(Document document) {
        String text = document.text();
        int points = text.codePointCount(0, text.length());
        int start = random.nextInt(points);
        int end = start + 1 + random.nextInt(points - start);
        return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private String text(int scraps) {
        StringBuilder out = new StringBuilder("x");
        for (int i = 0; i < scraps; i++) {
            out.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
        }
        return out.toString();
    }

    private String date() {
        return random.nextInt(5) == 0 ? "none" : "20%02d-%02d".formatted(random.nextInt(40), 1 + random.nextInt(12));
    }

    private String id() {
        return claims.get(random.nextInt(claims.size())).id();
    }
}
