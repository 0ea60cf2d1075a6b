package hearsay.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/**
 * One message (RFC 5322, MIME): a newsletter with the files attached to it, or a page that a browser saved with all its
 * parts (MHTML, RFC 2557).
 *
 * <p>Of a text in two forms the page is read; who sends it is the outlet, the day it was sent the day it was published.
 */
final class Mail implements Format {
    private static final int LONGEST_LINE = 1 << 20;
    private static final int FIELDS = 1_000;
    private static final int PARTS = 1_000;
    private static final int DEEPEST = 20;
    private static final MimeConfig CONFIG = new MimeConfig.Builder()
            .setMaxLineLen(LONGEST_LINE)
            .setMaxHeaderLen(LONGEST_LINE)
            .setMaxHeaderCount(FIELDS)
            .setMaxTotalHeaderCount(10 * FIELDS)
            .setMaxPartCount(PARTS)
            .setMaxNestingDepth(DEEPEST)
            .build();

    private final MailFields message = new MailFields();
    private final List<MailPart> parts = new ArrayList<>();

    @Override
    public Pieces open(FileInput file) throws IOException {
        long limit = 2 * file.limits().document();
        try (InputStream in = new java.io.BufferedInputStream(file.bytes().open())) {
            read(in, limit);
        } catch (MimeException e) {
            throw new Refused("damaged", "is no message that can be read: " + e.getMessage());
        }
        List<Piece> pieces = new ArrayList<>();
        body(file).ifPresent(pieces::add);
        if (!isSavedPage()) {
            attached(file, pieces);
        }
        if (pieces.isEmpty()) {
            throw new Refused("empty", "the message holds no text");
        }
        return Pieces.of(pieces);
    }

    private void read(InputStream in, long limit) throws IOException, MimeException {
        MimeTokenStream stream = new MimeTokenStream(CONFIG);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(in);
        MailFields fields = message;
        long size = 0;
        boolean first = true;
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            if (state == EntityState.T_START_HEADER) {
                fields = first ? message : new MailFields();
                first = false;
            } else if (state == EntityState.T_FIELD) {
                fields.add(stream.getField());
            } else if (state == EntityState.T_BODY) {
                BodyDescriptor described = stream.getBodyDescriptor();
                byte[] bytes = Bytes.upTo(limit - size, stream.getDecodedInputStream());
                size += bytes.length;
                String type = described.getMimeType().toLowerCase(Locale.ROOT);
                parts.add(new MailPart(type, described.getCharset(), fields, bytes));
            }
        }
    }

    private boolean isSavedPage() {
        return message.starts("content-type", "multipart/related")
                && (message.words("snapshot-content-location").isPresent()
                        || parts.stream()
                                .anyMatch(p ->
                                        p.fields().words("content-location").isPresent()));
    }

    private Optional<Piece> body(FileInput file) throws Refused {
        Optional<MailPart> page = first("text/html").or(() -> first("application/xhtml+xml"));
        if (page.isPresent()) {
            String html = page.get().text();
            Characters.checkTags(html, file.limits());
            About about = isSavedPage() ? About.ofUrl(address(page.get())) : sent();
            return Optional.of(new Piece.Page(file.name(), html, file.about().or(about)));
        }
        Optional<MailPart> plain = first("text/plain");
        if (plain.isPresent()) {
            Characters.checkLength(plain.get().text(), file.limits());
        }
        return plain.map(part -> new Piece.Text(
                file.name(),
                WrappedLines.joined(part.text().replace("\r\n", "\n"), part.isFlowed()),
                file.about().or(sent()),
                About.NOTHING));
    }

    private Optional<MailPart> first(String type) {
        return parts.stream()
                .filter(part -> !part.isAttached() && part.type().equals(type))
                .findFirst();
    }

    private Optional<String> address(MailPart page) {
        return message.words("snapshot-content-location")
                .or(() -> page.fields().words("content-location"))
                .filter(address -> address.startsWith("http"));
    }

    private About sent() {
        return new About(
                message.named("from"),
                message.words("subject"),
                List.of(),
                message.words("date").flatMap(Days::of),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private void attached(FileInput file, List<Piece> pieces) {
        int number = 0;
        for (MailPart part : parts) {
            Optional<String> name = part.fileName().map(given -> FileNames.last(given.replace('\\', '/')));
            boolean wanted = name.filter(FileNames::isReadable).isPresent();
            if (wanted && (part.isAttached() || !part.type().startsWith("text/"))) {
                String called = ++number + "/" + FileNames.printable(name.orElseThrow());
                pieces.add(file.inner(called, Bytes.of(part.bytes()), About.NOTHING));
            }
        }
    }
}
