package hearsay.read.file;

import java.io.IOException;
import java.util.Set;
import org.jsoup.nodes.Document;

/** A document of Word and its like (ECMA-376): the paragraphs of its main part. */
final class Docx {
    private static final Set<String> LEFT = Set.of(
            "del",
            "moveFrom",
            "instrText",
            "Fallback",
            "footnoteReference",
            "endnoteReference",
            "pPr",
            "rPr",
            "sectPr");

    private Docx() {}

    static Piece read(FileInput file, Zip zip) throws IOException {
        OfficeText text = new OfficeText(Set.of("p"), LEFT, Set.of("tab", "br", "cr"), Set.of("t"));
        try (zip) {
            XmlEvents.read(zip.text("word/document.xml"), text);
            About described = zip.has("docProps/core.xml") ? about(zip.xml("docProps/core.xml")) : About.NOTHING;
            return new Piece.Text(file.name(), text.text(), file.about(), described);
        }
    }

    private static About about(Document properties) {
        return OfficeText.described(
                Markup.below(properties, "title").map(Markup::words).findFirst());
    }
}
