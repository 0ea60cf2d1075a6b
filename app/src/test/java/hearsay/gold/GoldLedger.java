package hearsay.gold;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.PartialDate;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A story folder annotated by hand, as the documents and claims that a perfect reader would hand on.
 *
 * <p>The folder holds {@code gold.jsonl} and the articles in {@code text/} or {@code articles/}. What is counted is taken
 * from the article's words and not from the annotator's phrase, for the annotator's phrase tells the matter.
 *
 * @param documents by name
 * @param claims in the order of the file; their ids are the annotator's
 * @param matterOf the annotator's matter of a claim; claims without one are left out
 * @param matters the annotator's matters as they stand in the file
 * @param unplaced ids of claims whose quote does not stand in its article
 */
public record GoldLedger(
        List<Document> documents,
        List<FailedDocument> failed,
        List<Claim> claims,
        Map<String, String> matterOf,
        List<JsonNode> matters,
        List<String> unplaced) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Reads a story folder; errors where the folder is no story. */
    public static GoldLedger load(Path folder) {
        Path texts = Files.isDirectory(folder.resolve("text")) ? folder.resolve("text") : folder.resolve("articles");
        Map<String, Document> documents = documents(folder, texts);
        List<Claim> claims = new ArrayList<>();
        List<JsonNode> matters = new ArrayList<>();
        List<String> unplaced = new ArrayList<>();
        Map<String, String> matterOf = new TreeMap<>();
        for (JsonNode row : rows(folder.resolve("gold.jsonl"))) {
            if (row.path("kind").asString("").equals("matter")) {
                matters.add(row);
                continue;
            }
            Document document = documents.get(row.path("doc").asString(""));
            Optional<Claim> claim = document == null ? Optional.empty() : GoldClaim.read(row, document, claims.size());
            if (claim.isEmpty()) {
                unplaced.add(row.path("id").asString(""));
                continue;
            }
            claims.add(claim.get());
            if (row.path("matter").isString()) {
                matterOf.put(claim.get().id(), row.path("matter").asString());
            }
        }
        return new GoldLedger(List.copyOf(documents.values()), List.of(), claims, matterOf, matters, unplaced);
    }

    private static Map<String, Document> documents(Path folder, Path texts) {
        Map<String, JsonNode> described = new TreeMap<>();
        for (Path file : List.of(texts.resolve("metadata.jsonl"), folder.resolve("documents.jsonl"))) {
            for (JsonNode row : Files.exists(file) ? rows(file) : List.<JsonNode>of()) {
                described.put(row.path("file").asString(row.path("doc").asString("")), row);
            }
        }
        Map<String, Document> documents = new TreeMap<>();
        try (Stream<Path> files = Files.list(texts)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(".jsonl")) {
                    documents.put(name, document(name, Files.readString(file), described.get(name)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return documents;
    }

    private static Document document(String name, String raw, JsonNode about) {
        String text = name.endsWith(".html") ? Jsoup.parse(raw).body().wholeText() : raw;
        JsonNode row = about == null ? JSON.createObjectNode() : about;
        Optional<PartialDate> published =
                string(row, "published").or(() -> string(row, "date")).flatMap(PartialDate::parse);
        return new Document(
                hash(name + "\n" + text).substring(0, 12),
                name,
                text,
                string(row, "outlet"),
                string(row, "title"),
                List.of(),
                published,
                Optional.empty(),
                "en",
                Optional.empty(),
                string(row, "url"),
                hash(text),
                List.of());
    }

    static Optional<String> string(JsonNode row, String field) {
        return row.path(field).isString() && !row.path(field).asString().isBlank()
                ? Optional.of(row.path(field).asString())
                : Optional.empty();
    }

    private static List<JsonNode> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(JSON::readTree)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
