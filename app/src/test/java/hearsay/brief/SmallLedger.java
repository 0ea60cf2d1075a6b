package hearsay.brief;

import hearsay.ledger.Ledger;
import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Condition;
import hearsay.model.Document;
import hearsay.model.Drift;
import hearsay.model.Echo;
import hearsay.model.FailedDocument;
import hearsay.model.Flow;
import hearsay.model.Forecast;
import hearsay.model.Genre;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A story of three short articles about a ferry, in which everything that a brief shows happens once. */
public final class SmallLedger {
    private static final String FIRST = """
            Ferry Alma sinks off Teal Island
            At least 40 people drowned, the coast guard said on Monday. "No crew were at fault," the Alma Line said.
            "If the line hides one log, we will close the port," harbour minister Ana Voss said.
            """;
    private static final String SECOND = """
            Alma: the second day
            The islanders' council counted 63 dead. The coast guard said up to 45 people drowned.
            "A second ferry will probably sink before winter," engineer Ole Brandt said.
            The Alma Line has handed 2 million crowns to the council.
            """;
    private static final String THIRD = """
            Alma Line admits fault
            The Alma Line conceded that its crew had left the doors open. The log was hidden for a week.
            """;

    private SmallLedger() {}

    static Document first() {
        return document("d1", "a.txt", FIRST, "Teal Courier", "Ferry Alma sinks", "2030-05-06");
    }

    static Document second() {
        return document("d2", "b.txt", SECOND, "Harbour Post", "Alma: the second day", "2030-05-07");
    }

    static Document third() {
        return document("d3", "c.txt", THIRD, "Teal Courier", "Alma Line admits fault", "2030-05-14");
    }

    static Document document(String id, String name, String text, String outlet, String title, String date) {
        return new Document(
                id,
                name,
                text,
                Optional.of(outlet),
                Optional.of(title),
                List.of("R. Reporter"),
                PartialDate.parse(date),
                Optional.empty(),
                "en",
                Optional.of(Genre.NEWS),
                Optional.of("https://news.example/" + name),
                "00".repeat(32),
                List.of());
    }

    static Span find(Document document, String words) {
        int at = document.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException(words + " is not in " + document.name());
        }
        return new Span(at, at + words.length());
    }

    static Holder body(String name) {
        return new Holder(name, Holder.Kind.ORGANIZATION, Optional.empty(), Optional.empty());
    }

    static Holder person(String name, String role) {
        return new Holder(name, Holder.Kind.PERSON, Optional.of(role), Optional.empty());
    }

    static Claim claim(String id, Document document, String words, Holder holder, Stance stance, ClaimType type) {
        Span span = find(document, words);
        return new Claim(
                id,
                document.id(),
                List.of(span),
                List.of(span),
                holder,
                List.of(),
                Optional.empty(),
                holder.isNarrator() ? Manner.NARRATED : Manner.INDIRECT,
                stance,
                Optional.empty(),
                List.of(),
                List.of(type),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static Claim count(String id, Document document, String words, Holder holder, Quantity quantity) {
        Claim c = claim(id, document, words, holder, Stance.ASSERTS, ClaimType.QUANTITY);
        return with(c, Optional.empty(), List.of(quantity), Optional.empty(), Optional.empty());
    }

    static Quantity quantity(Document document, String words, Bound bound, double low, double best, double high) {
        return new Quantity(
                find(document, words),
                optional(low),
                optional(best),
                optional(high),
                bound,
                Optional.empty(),
                Optional.of("person"),
                Optional.of(Quantity.UnitClass.PERSON),
                Optional.empty(),
                false);
    }

    static OptionalDouble optional(double value) {
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private static Claim with(
            Claim c,
            Optional<Hedge> hedge,
            List<Quantity> quantities,
            Optional<Condition> condition,
            Optional<Forecast> forecast) {
        return new Claim(
                c.id(),
                c.document(),
                c.spans(),
                c.content(),
                c.holder(),
                c.cue(),
                c.via(),
                c.manner(),
                c.stance(),
                hedge,
                c.evidence(),
                c.types(),
                quantities,
                c.said(),
                c.about(),
                condition,
                forecast);
    }

    static List<Claim> claims() {
        Document a = first();
        Document b = second();
        Document c = third();
        double no = Double.NaN;
        Claim pledge = claim(
                "k3",
                a,
                "If the line hides one log, we will close the port",
                person("Ana Voss", "harbour minister"),
                Stance.ASSERTS,
                ClaimType.COMMITMENT);
        Condition condition = new Condition(
                Optional.of(find(a, "If the line hides one log")),
                find(a, "we will close the port"),
                Optional.of("Ana Voss"));
        Claim outlook = claim(
                "k6",
                b,
                "A second ferry will probably sink before winter",
                person("Ole Brandt", "engineer"),
                Stance.ASSERTS,
                ClaimType.FORECAST);
        Hedge probably = new Hedge(find(b, "probably"), "probably", Optional.of(new Hedge.Band(.55, .8)));
        return List.of(
                count(
                        "k1",
                        a,
                        "At least 40 people drowned",
                        body("Coast guard"),
                        quantity(a, "At least 40 people", Bound.AT_LEAST, 40, 40, no)),
                claim("k2", a, "No crew were at fault", body("Alma Line"), Stance.DENIES, ClaimType.EVENT),
                with(pledge, Optional.empty(), List.of(), Optional.of(condition), Optional.empty()),
                count(
                        "k4",
                        b,
                        "The islanders' council counted 63 dead",
                        body("Islanders’ council"),
                        quantity(b, "63 dead", Bound.EXACT, 63, 63, 63)),
                count(
                        "k5",
                        b,
                        "up to 45 people drowned",
                        body("Coast guard"),
                        quantity(b, "up to 45 people", Bound.AT_MOST, no, 45, 45)),
                with(
                        outlook,
                        Optional.of(probably),
                        List.of(),
                        Optional.empty(),
                        Optional.of(new Forecast(
                                "A second ferry will probably sink before winter",
                                Optional.of("probably"),
                                PartialDate.parse("2030-12")))),
                count(
                        "k7",
                        b,
                        "The Alma Line has handed 2 million crowns to the council",
                        Holder.NARRATOR,
                        quantity(b, "2 million crowns", Bound.EXACT, 2e6, 2e6, 2e6)),
                claim("k8", c, "its crew had left the doors open", body("Alma Line"), Stance.CONFIRMS, ClaimType.EVENT),
                claim("k9", c, "The log was hidden for a week", Holder.NARRATOR, Stance.ASSERTS, ClaimType.EVENT));
    }

    static Matter deaths() {
        return new Matter(
                "m1",
                "How many people drowned?",
                Matter.Type.COUNT,
                Optional.of(Matter.Measure.DEATHS),
                Optional.of(new Matter.Estimate(
                        OptionalDouble.of(40),
                        OptionalDouble.empty(),
                        OptionalDouble.of(63),
                        PartialDate.parse("2030-05-07"),
                        "From the lowest floor to the highest count.")),
                Matter.Status.CONTESTED,
                "The council counts more dead than the coast guard allows for.",
                List.of(),
                List.of("Coast guard", "Islanders’ council"),
                List.of(
                        point("k1", "Coast guard", "2030-05-06", 40, 40, Double.NaN),
                        point("k4", "Islanders’ council", "2030-05-07", 63, 63, 63),
                        point("k5", "Coast guard", "2030-05-07", Double.NaN, 45, 45)),
                List.of("k1", "k4", "k5"));
    }

    private static Matter.SeriesPoint point(
            String claim, String origin, String date, double low, double best, double high) {
        return new Matter.SeriesPoint(
                claim, origin, PartialDate.parse(date), optional(low), optional(best), optional(high));
    }

    static Matter fact(
            String id, String question, Matter.Status status, String why, List<String> origins, String... claims) {
        return new Matter(
                id,
                question,
                Matter.Type.FACT,
                Optional.empty(),
                Optional.empty(),
                status,
                why,
                List.of(),
                origins,
                List.of(),
                List.of(claims));
    }

    public static Ledger ledger() {
        return new Ledger(
                List.of(),
                List.of(first(), second(), third()),
                List.of(new FailedDocument("scan.pdf", "unreadable", "The file holds a picture and no text.")),
                claims(),
                List.of(
                        deaths(),
                        fact(
                                "m2",
                                "Was the crew at fault?",
                                Matter.Status.CORROBORATED,
                                "The line granted on 14 May what the coast guard had found.",
                                List.of("Alma Line", "Coast guard"),
                                "k2",
                                "k8"),
                        fact(
                                "m3",
                                "Was a log hidden?",
                                Matter.Status.SINGLE_ORIGIN,
                                "One outlet says so.",
                                List.of("Teal Courier"),
                                "k9")),
                List.of(new Echo("d3", "d1", Echo.Kind.REPEAT, .5, "It credits the first report.")),
                List.of(new PositionChange("Alma Line", "m2", "k2", "k8", true)),
                List.of(new Drift("m1", "k1", "k4", Drift.Lost.BOUND, "At least 40 became 63.")),
                List.of(new TriggerMet("k3", "k9", "The Teal Courier states it in its own voice.")),
                List.of(new Flow("Alma Line", "Islanders’ council", "2 million crowns", Optional.empty(), "k7")));
    }
}
