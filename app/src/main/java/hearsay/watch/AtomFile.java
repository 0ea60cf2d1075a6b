package hearsay.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The changes as a feed in Atom (RFC 4287), in a file that a web server can hand out: written whole with every batch, the newest
 * change first.
 */
public final class AtomFile implements Channel {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 200;

    private final Path file;
    private final Supplier<List<Batch>> told;

    /** @param told gives the batches told of late, the oldest first */
    public AtomFile(Path file, Supplier<List<Batch>> told) {
        this.file = file;
        this.told = told;
    }

    @Override
    public String key() {
        return "atom " + file.toAbsolutePath();
    }

    @Override
    public Optional<String> deliver(Batch batch) {
        try {
            Path whole = file.toAbsolutePath();
            Path draft = whole.resolveSibling("." + whole.getFileName() + ".tmp");
            try (OutputStream out = Files.newOutputStream(draft)) {
                write(out, batch);
            }
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException | XMLStreamException e) {
            return Optional.of("it cannot be written: " + e.getMessage());
        }
    }

    private void write(OutputStream out, Batch newest) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "title", newest.ledger() + ": what changed in the record");
        element(xml, "id", "urn:hearsay:changes:" + newest.ledger().replace(' ', '-'));
        element(xml, "updated", newest.at().toString());
        xml.writeStartElement("author");
        element(xml, "name", "Hearsay");
        xml.writeEndElement();
        int count = 0;
        for (Batch batch : told.get().reversed()) {
            for (Told change : batch.changes()) {
                if (count++ < MOST) {
                    entry(xml, change, batch.at());
                }
            }
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
    }

    private static void entry(XMLStreamWriter xml, Told change, Instant at) throws XMLStreamException {
        xml.writeStartElement("entry");
        element(xml, "title", BatchText.heading(change));
        element(xml, "id", "urn:hearsay:change:" + change.id());
        element(xml, "updated", at.toString());
        xml.writeEmptyElement("category");
        xml.writeAttribute("term", change.kind());
        List<String> words = new ArrayList<>();
        for (Told.Cited cited : change.citations()) {
            if (cited.address().isPresent() && words.isEmpty()) {
                xml.writeEmptyElement("link");
                xml.writeAttribute("rel", "related");
                xml.writeAttribute("href", clean(cited.address().get()));
            }
            words.add(BatchText.words(cited));
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(clean(change.story() + "\n" + change.text() + "\n" + String.join("\n", words)));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(text));
        xml.writeEndElement();
    }

    /** Without characters that XML cannot hold. */
    private static String clean(String text) {
        return text.codePoints()
                .filter(c -> c == '\n' || c == '\t' || (c >= 0x20 && c != 0xfffe && c != 0xffff))
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
