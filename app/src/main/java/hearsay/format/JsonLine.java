package hearsay.format;

import hearsay.ledger.Correction;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.core.JsonGenerator;

/** The pieces that several formats share, written to one line of JSON. Unknown is {@code null}. */
final class JsonLine {
    private final JsonGenerator out;
    private final CodePoints points;

    JsonLine(JsonGenerator out, String text) {
        this.out = out;
        this.points = new CodePoints(text);
    }

    void text(String name, Optional<?> value) {
        if (value.isPresent()) {
            out.writeStringProperty(name, value.get().toString());
        } else {
            out.writeNullProperty(name);
        }
    }

    void word(String name, Optional<? extends Enum<?>> value) {
        text(name, value.map(JsonLine::label));
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    void texts(String name, List<String> values) {
        out.writeArrayPropertyStart(name);
        values.forEach(out::writeString);
        out.writeEndArray();
    }

    /** The numbers of entries by people. */
    void entries(String name, List<Correction> entries) {
        out.writeArrayPropertyStart(name);
        entries.forEach(entry -> out.writeNumber(entry.id()));
        out.writeEndArray();
    }

    void number(String name, OptionalDouble value) {
        if (value.isEmpty()) {
            out.writeNullProperty(name);
        } else {
            out.writeName(name);
            out.writeNumber(plain(value.getAsDouble()));
        }
    }

    /** A number without a needless fraction: 61, 0.5. */
    static String plain(double value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
        return whole ? Long.toString((long) value) : Double.toString(value);
    }

    void span(String name, Span span) {
        out.writeName(name);
        span(span);
    }

    void span(String name, Optional<Span> span) {
        if (span.isPresent()) {
            span(name, span.get());
        } else {
            out.writeNullProperty(name);
        }
    }

    void spans(String name, List<Span> spans) {
        out.writeArrayPropertyStart(name);
        spans.forEach(this::span);
        out.writeEndArray();
    }

    private void span(Span span) {
        int[] at = points.of(span);
        out.writeStartArray();
        out.writeNumber(at[0]);
        out.writeNumber(at[1]);
        out.writeEndArray();
    }

    /** A quantity as an object; the fields of {@code extract} that the ledger leaves out are written on demand. */
    void quantity(Quantity quantity, boolean full) {
        out.writeStartObject();
        span("span", quantity.span());
        if (full) {
            number("value", value(quantity));
        }
        number("low", quantity.low());
        number("high", quantity.high());
        number("best", quantity.best());
        out.writeStringProperty("bound", quantity.bound().label());
        word("change", quantity.change());
        text("unit", quantity.unit());
        word("class", quantity.unitClass());
        text("counted", quantity.counted());
        out.writeBooleanProperty("hypothetical", quantity.hypothetical());
        out.writeEndObject();
    }

    private static OptionalDouble value(Quantity quantity) {
        boolean interval = quantity.best().isEmpty()
                && quantity.low().isPresent()
                && quantity.high().isPresent();
        return interval ? OptionalDouble.empty() : OptionalDouble.of(quantity.representative());
    }
}
