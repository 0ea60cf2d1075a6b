package hearsay.store.sql;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import hearsay.ledger.Change;
import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import hearsay.model.Span;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.node.ObjectNode;

/**
 * Facts as JSON. Names are those of the model's records; spans are {@code [start,end]} in UTF-16 code units, as in the
 * program; dates are ISO 8601.
 */
public final class Bodies {
    private static final Map<String, Class<? extends Change>> KINDS = Map.ofEntries(
            Map.entry("holder", Change.HolderIs.class),
            Map.entry("stance", Change.StanceIs.class),
            Map.entry("number", Change.NumberIs.class),
            Map.entry("not-a-claim", Change.NoClaim.class),
            Map.entry("said", Change.SaidOn.class),
            Map.entry("merge", Change.SameMatter.class),
            Map.entry("split", Change.OtherMatter.class),
            Map.entry("outcome", Change.OutcomeIs.class),
            Map.entry("note", Change.ClaimNote.class),
            Map.entry("published", Change.PublishedOn.class),
            Map.entry("echo", Change.EchoOf.class),
            Map.entry("not-echo", Change.NoEcho.class),
            Map.entry("document-note", Change.DocumentNote.class),
            Map.entry("undo", Change.Undo.class));

    private static final JsonMapper JSON = JsonMapper.builder()
            .addMixIn(Span.class, AsArray.class)
            .addModule(new SimpleModule("hearsay")
                    .addSerializer(PartialDate.class, new DateWriter())
                    .addDeserializer(PartialDate.class, new DateReader()))
            // only the components of records: not isNarrator() and the like
            .changeDefaultVisibility(shown -> shown.withVisibility(PropertyAccessor.GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
                    .withVisibility(PropertyAccessor.FIELD, Visibility.ANY))
            .build();

    private Bodies() {}

    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    private interface AsArray {}

    private static final class DateWriter extends ValueSerializer<PartialDate> {
        @Override
        public void serialize(PartialDate date, JsonGenerator json, SerializationContext context) {
            json.writeString(date.toString());
        }
    }

    private static final class DateReader extends ValueDeserializer<PartialDate> {
        @Override
        public PartialDate deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString();
            return PartialDate.parse(text).orElseThrow(() -> new IllegalArgumentException("'" + text + "' is no date"));
        }
    }

    /** A claim as a line. */
    public static String of(Claim claim) {
        return JSON.writeValueAsString(claim);
    }

    /** The claim of a line. */
    public static Claim claim(String body) {
        return read(body, Claim.class);
    }

    /** All of a document but its text. */
    public static String of(Document document) {
        ObjectNode about = JSON.valueToTree(document);
        about.remove("text");
        return about.toString();
    }

    /** The document of a line and its text. */
    public static Document document(String about, String text) {
        try {
            ObjectNode whole = (ObjectNode) JSON.readTree(about);
            whole.put("text", text);
            return JSON.treeToValue(whole, Document.class);
        } catch (JacksonException | ClassCastException e) {
            throw new IllegalArgumentException("no document: " + e.getMessage(), e);
        }
    }

    static String of(Change change) {
        return JSON.writeValueAsString(change);
    }

    static Change change(String kind, String body) {
        Class<? extends Change> type = KINDS.get(kind);
        if (type == null) {
            throw new IllegalArgumentException("no kind of correction is called '" + kind + "'");
        }
        return read(body, type);
    }

    /**
     * A linked ledger without its documents, which are kept as facts.
     *
     * @param documents their ids, in its order
     */
    record Remembered(List<String> documents, Ledger ledger) {}

    static byte[] of(Remembered remembered) {
        return JSON.writeValueAsBytes(remembered);
    }

    static Remembered remembered(byte[] body) {
        try {
            return JSON.readValue(body, Remembered.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no ledger: " + e.getMessage(), e);
        }
    }

    private static <T> T read(String body, Class<T> type) {
        try {
            return JSON.readValue(body, type);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + e.getMessage(), e);
        }
    }
}
