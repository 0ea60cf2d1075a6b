package hearsay.read.file;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.Field;

/** The fields of a message or of a part of one, each by its first occurrence. */
final class MailFields {
    private static final int LONGEST = 2_000;
    private final Map<String, String> values = new HashMap<>();

    void add(Field field) {
        String body = Optional.ofNullable(field.getBody()).orElse("");
        values.putIfAbsent(
                field.getName().toLowerCase(Locale.ROOT), body.substring(0, Math.min(LONGEST, body.length())));
    }

    /** The words of a field, decoded (RFC 2047). */
    Optional<String> words(String name) {
        return Optional.ofNullable(values.get(name))
                .map(raw -> Markup.single(DecoderUtil.decodeEncodedWords(raw, DecodeMonitor.SILENT)))
                .filter(words -> !words.isEmpty());
    }

    /** A parameter, {@code filename} of {@code attachment; filename="report.pdf"}. */
    Optional<String> parameter(String field, String name) {
        String value = values.getOrDefault(field, "");
        for (String part : value.split(";")) {
            int equals = part.indexOf('=');
            String key = equals < 0 ? "" : part.substring(0, equals).strip();
            if (key.equalsIgnoreCase(name) || key.equalsIgnoreCase(name + "*")) {
                String plain = part.substring(equals + 1).strip().replace("\"", "");
                String words = key.endsWith("*") ? plain.substring(plain.lastIndexOf('\'') + 1) : plain;
                return Optional.of(DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT))
                        .filter(found -> !found.isBlank());
            }
        }
        return Optional.empty();
    }

    boolean starts(String field, String words) {
        return values.getOrDefault(field, "").strip().toLowerCase(Locale.ROOT).startsWith(words);
    }

    /** Who a field names: "Meridian Wire" of {@code Meridian Wire <desk@wire.example>}. */
    Optional<String> named(String field) {
        return words(field)
                .map(words -> words.indexOf('<') > 0 ? words.substring(0, words.indexOf('<')) : "")
                .map(name -> name.replace("\"", "").strip())
                .filter(name -> !name.isEmpty());
    }

    /** An identifier without its angle brackets. */
    Optional<String> id(String field) {
        return words(field)
                .map(id -> id.replace("<", "").replace(">", "").strip())
                .filter(id -> !id.isEmpty());
    }
}
