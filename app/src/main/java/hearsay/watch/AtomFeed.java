package hearsay.watch;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The changes as a feed in Atom (RFC 4287), the newest first.
 *
 * <p>Example: {@code AtomFeed.write(out, "Quay fire", FeedName.of(ledger.notes(), "Quay fire"), batch.at(), told)}.
 */
public final class AtomFeed {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 200;

    private AtomFeed() {}

    /**
     * Writes the feed.
     *
     * @param ledger what the ledger is called
     * @param id the {@link FeedName}
     * @param updated when something in it changed last
     * @param told the batches told of late, the oldest first
     */
    public static void write(OutputStream out, String ledger, String id, Instant updated, List<Batch> told)
            throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(ATOM);
        element(xml, "title", ledger + ": what changed in the record");
        element(xml, "id", id);
        element(xml, "updated", updated.toString());
        xml.writeStartElement("author");
        element(xml, "name", "Hearsay");
        xml.writeEndElement();
        int count = 0;
        for (Batch batch : told.reversed()) {
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
