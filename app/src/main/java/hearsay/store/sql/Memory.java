package hearsay.store.sql;

import hearsay.ledger.Ledger;
import hearsay.model.Document;
import hearsay.store.LedgerException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * The table {@code remembered}: work that need not be done again. Where it cannot be written, or is not as it was written,
 * the work is done again, and nothing else is lost.
 */
final class Memory {
    private static final Set<LedgerException.Kind> NO_MATTER = EnumSet.of(
            LedgerException.Kind.LOCKED,
            LedgerException.Kind.READ_ONLY,
            LedgerException.Kind.FULL,
            LedgerException.Kind.UNREACHABLE);

    private final Sql sql;

    Memory(Sql sql) {
        this.sql = sql;
    }

    Map<String, float[]> vectors(String encoder, Collection<String> texts) {
        Map<String, float[]> found = new HashMap<>();
        for (String text : Set.copyOf(texts)) {
            body(vectorName(encoder, text), "").ifPresent(body -> {
                FloatBuffer numbers = ByteBuffer.wrap(body).asFloatBuffer();
                float[] vector = new float[numbers.remaining()];
                numbers.get(vector);
                found.put(text, vector);
            });
        }
        return found;
    }

    void rememberVectors(String encoder, Map<String, float[]> vectors) {
        Map<String, byte[]> bodies = new HashMap<>();
        vectors.forEach((text, vector) -> {
            ByteBuffer body = ByteBuffer.allocate(vector.length * Float.BYTES);
            body.asFloatBuffer().put(vector);
            bodies.put(vectorName(encoder, text), body.array());
        });
        write(bodies, "");
    }

    private static String vectorName(String encoder, String text) {
        return "vector " + Digests.of(encoder, text);
    }

    Optional<Ledger> ledger(String name, String madeOf, Collection<Document> documents) {
        return body("ledger " + name, madeOf).flatMap(body -> whole(body, documents));
    }

    private static Optional<Ledger> whole(byte[] body, Collection<Document> documents) {
        Map<String, Document> byId = new HashMap<>();
        documents.forEach(document -> byId.put(document.id(), document));
        try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(body))) {
            Bodies.Remembered remembered = Bodies.remembered(in.readAllBytes());
            List<Document> ordered = new ArrayList<>();
            for (String id : remembered.documents()) {
                Document document = byId.get(id);
                if (document == null) {
                    return Optional.empty();
                }
                ordered.add(document);
            }
            return Optional.of(remembered.ledger().withDocuments(ordered));
        } catch (IOException | IllegalArgumentException e) {
            // written by a version with another form of it: the work is done again
            return Optional.empty();
        }
    }

    void remember(String name, String madeOf, Ledger ledger) {
        List<String> documents = ledger.documents().stream().map(Document::id).toList();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(body)) {
            out.write(Bodies.of(new Bodies.Remembered(documents, ledger.withDocuments(List.of()))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        write(Map.of("ledger " + name, body.toByteArray()), madeOf);
    }

    /** A story a line, as ids between blanks. */
    Optional<List<List<String>>> stories(String name, String madeOf) {
        return body("stories " + name, madeOf)
                .map(body -> new String(body, StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> List.of(line.split(" ")))
                        .toList());
    }

    void rememberStories(String name, String madeOf, List<List<String>> stories) {
        String lines = stories.stream().map(ids -> String.join(" ", ids)).collect(Collectors.joining("\n"));
        write(Map.of("stories " + name, lines.getBytes(StandardCharsets.UTF_8)), madeOf);
    }

    Optional<byte[]> bytes(String name, String madeOf) {
        return body("bytes " + name, madeOf);
    }

    void rememberBytes(String name, String madeOf, byte[] bytes) {
        write(Map.of("bytes " + name, bytes), madeOf);
    }

    private record Row(byte[] body, String seal) {}

    private Optional<byte[]> body(String name, String madeOf) {
        return sql.one(
                        "select body, seal from remembered where name = ? and made_of = ?",
                        row -> new Row(row.getBytes(1), String.valueOf(row.getString(2))),
                        name,
                        madeOf)
                .filter(row -> row.seal().equals(Digests.of(row.body())))
                .map(Row::body);
    }

    private void write(Map<String, byte[]> bodies, String madeOf) {
        if (bodies.isEmpty() || !sql.dialect().isWritable()) {
            return;
        }
        try {
            sql.writing(() -> {
                bodies.forEach((name, body) -> sql.update(
                        "insert into remembered (name, made_of, body, seal) values (?, ?, ?, ?) on conflict (name)"
                                + " do update set made_of = excluded.made_of, body = excluded.body, seal = excluded.seal",
                        name,
                        madeOf,
                        body,
                        Digests.of(body)));
                return true;
            });
        } catch (LedgerException e) {
            if (!NO_MATTER.contains(e.kind())) {
                throw e;
            }
        }
    }
}
