package hearsay.format;

import hearsay.ledger.Anchor;
import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.ledger.Corrections;
import hearsay.ledger.Marks;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** The entries of a ledger: a line each for people, or a JSON object a line. */
public final class CorrectionsWriter {
    private final JsonFactory factory = new JsonFactory();
    private final Writer out;

    /** A writer to a stream that the caller closes. */
    public CorrectionsWriter(Writer out) {
        this.out = out;
    }

    /** For people: {@code 3  2031-03-05  Mara Lind: stance of ab12-30-55: denies ("why")}. */
    public void text(List<Correction> entries, Marks marks) throws IOException {
        Map<Integer, String> states = states(entries, marks);
        for (Correction entry : entries) {
            String day = entry.entered().toString().substring(0, 10);
            String state = states.getOrDefault(entry.id(), "");
            out.write(entry.id() + "  " + day + "  " + entry.by() + ": " + words(entry.change()) + " (\""
                    + entry.reason() + "\")" + (state.isEmpty() ? "" : " [" + state + "]") + "\n");
        }
    }

    /** For programs. */
    public void lines(List<Correction> entries, Marks marks) throws IOException {
        Map<Integer, String> states = states(entries, marks);
        for (Correction entry : entries) {
            StringWriter line = new StringWriter();
            try (JsonGenerator json = factory.createGenerator(ObjectWriteContext.empty(), line)) {
                json.writeStartObject();
                json.writeNumberProperty("id", entry.id());
                json.writeStringProperty("by", entry.by());
                json.writeStringProperty("entered", entry.entered().toString());
                json.writeStringProperty("reason", entry.reason());
                json.writeStringProperty("change", entry.change().label());
                JsonLine fields = new JsonLine(json, "");
                fields.text("target", target(entry.change()));
                fields.text("value", Optional.of(value(entry.change())).filter(value -> !value.isEmpty()));
                fields.text("without_effect", Optional.ofNullable(states.get(entry.id())));
                json.writeEndObject();
            }
            out.write(line.append('\n').toString());
        }
    }

    /** Why an entry has no effect, by its number. */
    private static Map<Integer, String> states(List<Correction> entries, Marks marks) {
        Set<Correction> holding = new HashSet<>(new Corrections(entries).holding());
        Map<Integer, String> states = new HashMap<>();
        for (Correction entry : entries) {
            if (!(entry.change() instanceof Change.Undo) && !holding.contains(entry)) {
                states.put(entry.id(), "undone");
            }
        }
        marks.notApplied().forEach(refused -> states.put(refused.correction().id(), "not applied: " + refused.why()));
        return states;
    }

    private static Optional<String> target(Change change) {
        return Optional.of(
                switch (change) {
                    case Change.OfClaim claim -> claim.claim().claim();
                    case Change.OfDocument document -> document.document();
                    case Change.Undo undo -> String.valueOf(undo.entry());
                });
    }

    private static String words(Change change) {
        String value = value(change);
        String label = change instanceof Change.DocumentNote ? "note" : change.label();
        return label + " of " + target(change).orElse("") + (value.isEmpty() ? "" : ": " + value);
    }

    private static String value(Change change) {
        return switch (change) {
            case Change.HolderIs holder -> holder.name();
            case Change.StanceIs stance -> JsonLine.label(stance.stance());
            case Change.NumberIs number -> number(number);
            case Change.SaidOn said -> said.date().toString();
            case Change.PublishedOn published -> published.date().toString();
            case Change.OutcomeIs outcome -> outcome.came() ? "came" : "did-not-come";
            case Change.ClaimNote note -> note.text();
            case Change.DocumentNote note -> note.text();
            case Change.SameMatter same -> same.other().claim();
            case Change.OtherMatter moved -> moved.into().map(Anchor::claim).orElse("");
            case Change.EchoOf echo -> echo.of();
            case Change.NoEcho none -> "";
            case Change.NoClaim none -> "";
            case Change.Undo undo -> "";
        };
    }

    private static String number(Change.NumberIs number) {
        StringBuilder words = new StringBuilder(number.bound().label());
        number.low().ifPresent(low -> words.append(" low ").append(plain(low)));
        number.best().ifPresent(best -> words.append(" best ").append(plain(best)));
        number.high().ifPresent(high -> words.append(" high ").append(plain(high)));
        return words.toString();
    }

    private static String plain(double value) {
        return new java.math.BigDecimal(value).stripTrailingZeros().toPlainString();
    }
}
