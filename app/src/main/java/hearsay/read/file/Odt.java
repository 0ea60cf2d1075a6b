package hearsay.read.file;

import java.io.IOException;
import java.util.Set;
import org.jsoup.nodes.Document;

/** A text of LibreOffice and its like (ISO 26300): the paragraphs and headings of its content. */
final class Odt {
    private static final Set<String> LEFT = Set.of(
            "note",
            "annotation",
            "tracked-changes",
            "bibliography-mark",
            "automatic-styles",
            "forms",
            "table-of-content");

    private Odt() {}

    static Piece read(FileInput file, Zip zip) throws IOException {
        OfficeText text = new OfficeText(Set.of("p", "h"), LEFT, Set.of("s", "tab", "line-break"), Set.of());
        try (zip) {
            if (zip.has("META-INF/manifest.xml")
                    && zip.text("META-INF/manifest.xml").contains("encryption-data")) {
                throw new Refused("encrypted", "is encrypted; only what opens without a password is read");
            }
            XmlEvents.read(zip.text("content.xml"), text);
            About described = zip.has("meta.xml") ? about(zip.xml("meta.xml")) : About.NOTHING;
            return new Piece.Text(file.name(), text.text(), file.about(), described);
        }
    }

    private static About about(Document properties) {
        return OfficeText.described(
                Markup.below(properties, "title").map(Markup::words).findFirst());
    }
}
