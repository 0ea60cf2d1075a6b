package hearsay.read.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * A PDF file: its text in reading order, without running heads and page numbers, words that were divided at line ends whole
 * again. Pictures of pages hold no text and are not read.
 */
final class Pdf implements Format {
    private static final int LETTERS_OF_A_TEXT = 100;

    @Override
    public Pieces open(FileInput file) throws IOException {
        Limits limits = file.limits();
        byte[] bytes = file.bytes().all(limits.inner());
        PdfStreams.check(bytes, file.budget());
        try (PDDocument pdf = load(bytes, limits)) {
            if (pdf.isEncrypted()) {
                // one that opens without a password: what its streams unpack to shows once they are plain
                pdf.setAllSecurityToBeRemoved(true);
                ByteArrayOutputStream plain = new ByteArrayOutputStream();
                pdf.save(plain);
                PdfStreams.check(plain.toByteArray(), file.budget());
            }
            if (pdf.getNumberOfPages() > limits.pages()) {
                throw new Refused("too-large", "has more than " + limits.pages() + " pages, which is the limit");
            }
            String text = PdfParagraphs.of(PdfGlyphs.of(pdf, limits.glyphs()));
            if (text.chars()
                            .filter(Character::isLetter)
                            .limit(LETTERS_OF_A_TEXT)
                            .count()
                    < LETTERS_OF_A_TEXT) {
                throw new Refused("no-text", "holds no text that can be read, perhaps pictures of pages");
            }
            About described =
                    OfficeText.described(title(pdf.getDocumentInformation().getTitle()));
            return Pieces.of(new Piece.Text(file.name(), text, file.about(), described));
        } catch (InvalidPasswordException e) {
            throw new Refused("encrypted", "is encrypted; only what opens without a password is read");
        }
    }

    private static PDDocument load(byte[] bytes, Limits limits) throws IOException {
        return Loader.loadPDF(
                new RandomAccessReadBuffer(bytes),
                MemoryUsageSetting.setupMainMemoryOnly(2 * limits.inner()).streamCache);
    }

    /** The title in the file's description, unless it is a file's name. */
    private static Optional<String> title(@org.jspecify.annotations.Nullable String told) {
        return Optional.ofNullable(told)
                .map(String::strip)
                .filter(title -> title.indexOf(' ') > 0 && !title.startsWith("Microsoft "))
                .filter(title -> FileNames.extension(title).length() > 5 || title.indexOf('.') < 0);
    }
}
