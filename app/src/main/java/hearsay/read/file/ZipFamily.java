package hearsay.read.file;

import java.io.IOException;

/** A ZIP file, and what is kept in one: documents of word processors, books, web archives. */
final class ZipFamily implements Format {
    private static final int LONGEST_TYPE = 100;

    @Override
    public Pieces open(FileInput file) throws IOException {
        Zip zip = Zip.open(file);
        try {
            return open(file, zip);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            zip.close();
            throw e;
        }
    }

    private static Pieces open(FileInput file, Zip zip) throws IOException {
        String type = zip.has("mimetype") ? new String(zip.bytes("mimetype").head(LONGEST_TYPE)).strip() : "";
        if (type.equals("application/epub+zip")) {
            return Epub.open(file, zip);
        }
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return Pieces.of(Odt.read(file, zip));
        }
        if (zip.has("word/document.xml")) {
            return Pieces.of(Docx.read(file, zip));
        }
        if (zip.has("[Content_Types].xml") || type.startsWith("application/vnd.oasis")) {
            throw new Refused(
                    Recognition.OTHER_KIND, "is an office file of another kind; allowed are .docx and .odt texts");
        }
        return zip.has("datapackage.json") && zip.names().stream().anyMatch(name -> name.startsWith("archive/"))
                ? Wacz.open(file, zip)
                : Archive.open(file, zip);
    }
}
