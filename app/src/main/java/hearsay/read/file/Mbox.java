package hearsay.read.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Messages one after the other, each behind a line that begins "From " (RFC 4155). */
final class Mbox implements Format {
    @Override
    public Pieces open(FileInput file) throws IOException {
        return new Messages(
                file, new ByteLines(file.bytes().open(), 2 * file.limits().document()));
    }

    private static final class Messages implements Pieces {
        private final FileInput file;
        private final ByteLines lines;
        private final Set<String> names = new HashSet<>();
        private boolean begun;
        private int number;

        Messages(FileInput file, ByteLines lines) {
            this.file = file;
            this.lines = lines;
        }

        @Override
        public Optional<Piece> next() throws IOException {
            long limit = 2 * file.limits().document();
            ByteArrayOutputStream message = new ByteArrayOutputStream();
            boolean empty = true;
            for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
                if (empty && startsFrom(line.get(), 0)) {
                    begun = true;
                    if (message.size() > 0) {
                        return Optional.of(piece(message.toByteArray(), limit));
                    }
                } else if (begun && message.size() <= limit) {
                    byte[] bytes = line.get();
                    int quoted = isQuoted(bytes) ? 1 : 0;
                    message.write(bytes, quoted, bytes.length - quoted);
                    message.write('\n');
                }
                empty = line.get().length == 0 || line.get().length == 1 && line.get()[0] == '\r';
                empty |= !begun;
            }
            return message.size() > 0 ? Optional.of(piece(message.toByteArray(), limit)) : Optional.empty();
        }

        private Piece piece(byte[] message, long limit) {
            number++;
            String id = id(message).filter(names::add).orElse(String.valueOf(number));
            if (message.length > limit) {
                return new Piece.Unread(
                        file.nameOf(id),
                        "too-large",
                        "the message is larger than " + limit + " bytes, which is the limit");
            }
            FileInput inner = file.inner(id, Bytes.of(message), About.NOTHING).file();
            return new Piece.Inner(new FileInput(
                    inner.name(), "message.eml", inner.bytes(), inner.about(), inner.setting(), inner.depth()));
        }

        /** What the message calls itself. */
        private static Optional<String> id(byte[] message) {
            int head = Math.min(Head.SIZE, message.length);
            String text = new String(message, 0, head, StandardCharsets.ISO_8859_1);
            return text.lines()
                    .takeWhile(line -> !line.isBlank())
                    .filter(line -> line.regionMatches(true, 0, "message-id:", 0, 11))
                    .map(line ->
                            line.substring(11).replace("<", "").replace(">", "").strip())
                    .filter(id -> !id.isEmpty() && id.length() <= 300 && FileNames.isSafe(id))
                    .findFirst();
        }

        /** A line of a text that begins "From " has a mark of its own, ">From ". */
        private static boolean isQuoted(byte[] line) {
            int at = 0;
            while (at < line.length && line[at] == '>') {
                at++;
            }
            return at > 0 && startsFrom(line, at);
        }

        private static boolean startsFrom(byte[] line, int at) {
            return line.length >= at + 5
                    && line[at] == 'F'
                    && line[at + 1] == 'r'
                    && line[at + 2] == 'o'
                    && line[at + 3] == 'm'
                    && line[at + 4] == ' ';
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
