package hearsay;

import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Document;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Documents and claims written out in a test. */
final class Written {
    private Written() {}

    static Document document(String name, String day, String text) {
        return new Document(
                name.replace(".txt", ""),
                name,
                text,
                Optional.of("Coastal Mercury"),
                Optional.of(text.substring(0, text.indexOf('.'))),
                List.of(),
                PartialDate.parse(day),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                "0".repeat(64),
                List.of());
    }

    static Span span(Document document, String words) {
        int at = document.text().indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in " + document.name() + ": " + words);
        }
        return new Span(at, at + words.length());
    }

    static Claim claim(Document document, String holder, Stance stance, String words) {
        return claim(document, holder, stance, words, List.of());
    }

    /** A claim of an exact number of people. */
    static Claim count(Document document, String holder, String words, String number) {
        OptionalDouble value = OptionalDouble.of(Double.parseDouble(number));
        Quantity quantity = new Quantity(
                span(document, number),
                value,
                value,
                value,
                Bound.EXACT,
                Optional.empty(),
                Optional.of("person"),
                Optional.of(Quantity.UnitClass.PERSON),
                Optional.of("people"),
                false);
        return claim(document, holder, Stance.ASSERTS, words, List.of(quantity));
    }

    private static Claim claim(
            Document document, String holder, Stance stance, String words, List<Quantity> quantities) {
        Span span = span(document, words);
        return new Claim(
                document.id() + "-" + span.start() + "-" + span.end(),
                document.id(),
                List.of(span),
                List.of(span),
                new Holder(holder, Holder.Kind.ORGANIZATION, Optional.empty(), Optional.empty()),
                List.of(),
                Optional.empty(),
                Manner.INDIRECT,
                stance,
                Optional.empty(),
                List.of(),
                List.of(quantities.isEmpty() ? ClaimType.EVENT : ClaimType.QUANTITY),
                quantities,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
