package hearsay.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Optional;
import java.util.Set;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive (ISO 28500): the pages among what was crawled. Pictures, programs, redirects and answers other than "here it
 * is" are no articles and are passed over.
 */
final class Warc implements Format {
    private static final int OK = 200;
    private final Set<String> addresses;

    /**
     * A reader of pages.
     *
     * @param addresses of those that are wanted; all, where none is named
     */
    Warc(Set<String> addresses) {
        this.addresses = addresses;
    }

    @Override
    public Pieces open(FileInput file) throws IOException {
        InputStream in = file.bytes().open();
        return new Records(file, in, new WarcReader(Channels.newChannel(in)));
    }

    private final class Records implements Pieces {
        private final FileInput file;
        private final InputStream in;
        private final WarcReader reader;

        Records(FileInput file, InputStream in, WarcReader reader) {
            this.file = file;
            this.in = in;
            this.reader = reader;
        }

        @Override
        public Optional<Piece> next() throws IOException {
            for (Optional<WarcRecord> record = reader.next(); record.isPresent(); record = reader.next()) {
                if (record.get() instanceof WarcTargetRecord target && isWanted(target.target())) {
                    Optional<Piece> piece = piece(target);
                    if (piece.isPresent()) {
                        return piece;
                    }
                }
            }
            return Optional.empty();
        }

        private boolean isWanted(String address) {
            return addresses.isEmpty() || addresses.contains(address);
        }

        private Optional<Piece> piece(WarcTargetRecord record) throws IOException {
            String id = record.headers()
                    .first("WARC-Record-ID")
                    .orElse("")
                    .replace("<", "")
                    .replace(">", "");
            String name = file.nameOf(FileNames.printable(id.isBlank() ? record.target() : id));
            try {
                if (record instanceof WarcResponse response && isHttp(record)) {
                    HttpResponse http = response.http();
                    return http.status() == OK
                                    && isPage(
                                            http.headers().first("Content-Type").orElse(""))
                            ? Optional.of(page(name, record, http.bodyDecoded().stream()))
                            : Optional.empty();
                }
                return record instanceof WarcResource
                                && isPage(record.headers().first("Content-Type").orElse(""))
                        ? Optional.of(page(name, record, record.body().stream()))
                        : Optional.empty();
            } catch (Refused e) {
                return Optional.of(new Piece.Unread(name, e.reason(), e.detail()));
            } catch (IOException | RuntimeException e) {
                if (Refused.within(e).isPresent()) {
                    throw e;
                }
                return Optional.of(new Piece.Unread(name, "damaged", "the record is damaged: " + e.getMessage()));
            }
        }

        private boolean isHttp(WarcRecord record) {
            return record.contentType().base().equals(MediaType.HTTP);
        }

        private Piece page(String name, WarcTargetRecord record, InputStream body) throws IOException {
            byte[] bytes = Bytes.upTo(file.limits().document(), body);
            Decoded decoded = Decoded.of(bytes);
            if (bytes.length == 0 || decoded.isBinary()) {
                throw new Refused(bytes.length == 0 ? "empty" : "binary", "the record holds no text");
            }
            Characters.checkTags(decoded.text(), file.limits());
            return new Piece.Page(
                    name,
                    decoded.text(),
                    About.ofUrl(Optional.of(record.target())).or(file.about()));
        }

        private static boolean isPage(String type) {
            String lower = type.toLowerCase(java.util.Locale.ROOT);
            return lower.startsWith("text/html") || lower.startsWith("application/xhtml");
        }

        @Override
        public void close() throws IOException {
            reader.close();
            in.close();
        }
    }
}
