package hearsay.link;

import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Condition;
import hearsay.model.Document;
import hearsay.model.Hedge;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import hearsay.model.Question;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A small story, made by hand: documents with claims at their exact words. */
final class StoryFixture {
    final List<Document> documents = new ArrayList<>();
    final List<Claim> claims = new ArrayList<>();

    Document document(String name, String outlet, String day, String text) {
        Document document = new Document(
                name,
                name,
                text,
                Optional.of(outlet),
                Optional.empty(),
                List.of(),
                PartialDate.parse(day),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                name,
                List.of());
        documents.add(document);
        return document;
    }

    static Holder person(String name) {
        return new Holder(name, Holder.Kind.PERSON, Optional.empty(), Optional.empty());
    }

    static Holder body(String name) {
        return new Holder(name, Holder.Kind.ORGANIZATION, Optional.empty(), Optional.empty());
    }

    static Holder body(String name, String role) {
        return new Holder(name, Holder.Kind.ORGANIZATION, Optional.of(role), Optional.empty());
    }

    Claim claim(Document document, Holder holder, String words) {
        return claim(document, holder, words, Stance.ASSERTS, List.of(), Optional.empty());
    }

    Claim claim(Document document, Holder holder, String words, Stance stance) {
        return claim(document, holder, words, stance, List.of(), Optional.empty());
    }

    /** A claim of a count of persons; {@code figure} are the words of the number. */
    Claim count(
            Document document, Holder holder, String words, String figure, double value, Bound bound, String counted) {
        int at = document.text().indexOf(figure, document.text().indexOf(words));
        Quantity quantity = persons(new Span(at, at + figure.length()), value, bound, Optional.of(counted));
        return claim(document, holder, words, Stance.ASSERTS, List.of(quantity), Optional.empty());
    }

    /** A claim of several figures, in the order given. */
    Claim figures(Document document, Holder holder, String words, Quantity... quantities) {
        return claim(document, holder, words, Stance.ASSERTS, List.of(quantities), Optional.empty());
    }

    /** A number of persons, with the noun for them or without one. */
    static Quantity persons(Document document, String figure, double value, Bound bound, Optional<String> counted) {
        return persons(span(document, figure), value, bound, counted);
    }

    private static Quantity persons(Span span, double value, Bound bound, Optional<String> counted) {
        OptionalDouble number = OptionalDouble.of(value);
        OptionalDouble none = OptionalDouble.empty();
        return new Quantity(
                span,
                bound == Bound.EXACT || bound == Bound.AT_LEAST || bound == Bound.MORE_THAN ? number : none,
                number,
                bound == Bound.EXACT || bound == Bound.AT_MOST ? number : none,
                bound,
                Optional.empty(),
                counted.map(phrase -> phrase.substring(phrase.lastIndexOf(' ') + 1)),
                counted.map(phrase -> Quantity.UnitClass.PERSON),
                counted,
                false);
    }

    /** A claim of a sum; {@code figure} are the words of the number. */
    Claim money(Document document, Holder holder, String words, String figure, double value) {
        OptionalDouble number = OptionalDouble.of(value);
        Quantity quantity = new Quantity(
                span(document, figure),
                number,
                number,
                number,
                Bound.EXACT,
                Optional.empty(),
                Optional.of("dollar"),
                Optional.of(Quantity.UnitClass.MONEY),
                Optional.empty(),
                false);
        return claim(document, holder, words, Stance.ASSERTS, List.of(quantity), Optional.empty());
    }

    Claim commitment(Document document, Holder holder, String words, String trigger, String action) {
        return claim(
                document,
                holder,
                words,
                Stance.ASSERTS,
                List.of(),
                Optional.of(new Condition(
                        Optional.of(span(document, trigger)), span(document, action), Optional.of(holder.name()))));
    }

    private Claim claim(
            Document document,
            Holder holder,
            String words,
            Stance stance,
            List<Quantity> quantities,
            Optional<Condition> condition) {
        Span span = span(document, words);
        ClaimType type = condition.isPresent()
                ? ClaimType.COMMITMENT
                : quantities.isEmpty() ? ClaimType.ASSESSMENT : ClaimType.QUANTITY;
        Claim claim = new Claim(
                document.id() + "-" + span.start(),
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
                quantities,
                Optional.empty(),
                Optional.empty(),
                condition,
                Optional.empty());
        claims.add(claim);
        return claim;
    }

    /** The same claim, in place of it, with the question that its words make. */
    Claim asking(Claim c, String question) {
        return put(c, c.cue(), c.types(), c.hedge(), Optional.of(new Question(question, Question.Of.CONTENT)));
    }

    /** The same claim, in place of it, with what it is about where its words make no question. */
    Claim about(Claim c, String topic) {
        return put(c, c.cue(), c.types(), c.hedge(), Optional.of(Question.about(topic)));
    }

    /** The same claim, in place of it, of other kinds. */
    Claim typed(Claim c, ClaimType... types) {
        return put(c, c.cue(), List.of(types), c.hedge(), c.asks());
    }

    /** The same claim, in place of it, with words of likelihood that have this band. */
    Claim hedged(Claim c, String words, double low, double high) {
        Hedge hedge = new Hedge(span(of(c), words), words, Optional.of(new Hedge.Band(low, high)));
        return put(c, c.cue(), c.types(), Optional.of(hedge), c.asks());
    }

    /** The same claim, in place of it, introduced by these words. */
    Claim cued(Claim c, String words) {
        return put(c, List.of(span(of(c), words)), c.types(), c.hedge(), c.asks());
    }

    private Document of(Claim claim) {
        return documents.stream()
                .filter(document -> document.id().equals(claim.document()))
                .findFirst()
                .orElseThrow();
    }

    private Claim put(Claim c, List<Span> cue, List<ClaimType> types, Optional<Hedge> hedge, Optional<Question> asks) {
        Claim other = new Claim(
                c.id(),
                c.document(),
                c.spans(),
                c.content(),
                c.holder(),
                cue,
                c.via(),
                c.manner(),
                c.stance(),
                hedge,
                c.evidence(),
                types,
                c.quantities(),
                c.said(),
                c.about(),
                c.condition(),
                c.forecast(),
                asks);
        claims.set(claims.indexOf(c), other);
        return other;
    }

    private static Span span(Document document, String words) {
        int at = document.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in " + document.name() + ": " + words);
        }
        return new Span(at, at + words.length());
    }
}
