package hearsay.read.file;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A file with one document a line: {@code {"id","text"|"html","published"?,"outlet"?,"title"?,"url"?}}. A bad line fails
 * alone, by file and line number; a file whose lines are objects of another kind, not one an article, is of another kind itself.
 *
 * <p>Example: the lines {@code {"claim":"c1"}} and {@code {"claim":"c2"}} alone make a file of another kind.
 */
public final class JsonLines implements Format {
    private static final String NO_ARTICLE = "the object has neither \"text\" nor \"html\"";
    /** So many lines are read ahead to an article; after that each is told. */
    private static final int LINES_AHEAD = 10_000;

    @Override
    public Pieces open(FileInput file) throws IOException {
        return new Lines(new ByteLines(file.bytes().open(), file.limits().document()), file);
    }

    /**
     * What one line holds.
     *
     * @param place what it is called where the line gives no id
     */
    public static Piece line(byte[] bytes, String place, Limits limits) {
        Decoded decoded = Decoded.of(bytes);
        if (decoded.isBinary()) {
            return new Piece.Unread(place, "binary", "no text but binary data");
        }
        try {
            return article(Json.tree(decoded.text()), limits, place);
        } catch (Refused e) {
            return new Piece.Unread(place, e.reason(), e.detail());
        } catch (JacksonException e) {
            return new Piece.Unread(place, "bad-line", "no JSON object: " + e.getOriginalMessage());
        }
    }

    /** The article in an object, which is called what the object says, or else by its place. */
    static Piece article(JsonNode row, Limits limits, String place) {
        if (!row.isObject()) {
            return new Piece.Unread(place, "bad-line", "no JSON object");
        }
        // lines that this program wrote call it "doc"
        String id =
                Metadata.string(row, "id").or(() -> Metadata.string(row, "doc")).orElse(place);
        About about = Metadata.about(row, "published");
        if (row.path("text").isString()) {
            return new Piece.Text(id, row.path("text").asString(), about, About.NOTHING);
        }
        Optional<String> html = Metadata.string(row, "html");
        if (html.isEmpty()) {
            return new Piece.Unread(place, "bad-line", NO_ARTICLE);
        }
        try {
            Characters.checkTags(html.get(), limits);
            return new Piece.Page(id, html.get(), about);
        } catch (Refused e) {
            return new Piece.Unread(place, e.reason(), e.detail());
        }
    }

    private static boolean isOther(Piece piece) {
        return piece instanceof Piece.Unread unread && unread.detail().equals(NO_ARTICLE);
    }

    private static final class Lines implements Pieces {
        private final ByteLines lines;
        private final FileInput file;
        /** Objects of another kind at the beginning of the file, kept until it is known whether all are. */
        private final Deque<Piece> others = new ArrayDeque<>();

        private boolean begun;
        private int number;

        Lines(ByteLines lines, FileInput file) {
            this.lines = lines;
            this.file = file;
        }

        @Override
        public Optional<Piece> next() throws IOException {
            if (!begun) {
                readToArticle();
            }
            return others.isEmpty() ? following() : Optional.of(others.removeFirst());
        }

        private void readToArticle() throws IOException {
            begun = true;
            Optional<Piece> piece = following();
            while (piece.isPresent() && isOther(piece.get()) && others.size() < LINES_AHEAD) {
                others.addLast(piece.get());
                piece = following();
            }
            if (piece.isEmpty() && !others.isEmpty()) {
                throw new Refused(
                        Recognition.OTHER_KIND,
                        "is JSON Lines without articles; allowed are objects with \"text\" or \"html\", one a line");
            }
            piece.ifPresent(others::addLast);
        }

        private Optional<Piece> following() throws IOException {
            Optional<byte[]> line = lines.next();
            number++;
            while (line.isPresent() && !lines.isTooLong() && isBlank(line.get())) {
                line = lines.next();
                number++;
            }
            String place = file.name() + ":" + number;
            if (line.isPresent() && lines.isTooLong()) {
                return Optional.of(new Piece.Unread(
                        place,
                        "too-large",
                        "the line is longer than " + file.limits().document() + " bytes, which is the limit"));
            }
            return line.map(bytes -> line(bytes, place, file.limits()));
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }

        private static boolean isBlank(byte[] line) {
            for (byte b : line) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }
}
