package hearsay.read.file;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * XML as it streams by, for parts of office documents. A document type is refused: no office program writes one, and
 * entities are declared nowhere else.
 */
final class XmlEvents {
    /** Below what the JDK's own parser allows, so that every JDK says the same. */
    private static final int DEEPEST = 99;

    private XmlEvents() {}

    /** Is told of elements and words. */
    interface Listener {
        void start(String name, XMLStreamReader element);

        void end(String name);

        void words(String words);
    }

    static void read(String text, Listener listener) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(text));
            int depth = 0;
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (++depth > DEEPEST) {
                            throw new Refused("too-deep", "has elements nested deeper than " + DEEPEST);
                        }
                        listener.start(xml.getLocalName(), xml);
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        listener.end(xml.getLocalName());
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                        listener.words(xml.getText());
                    case XMLStreamConstants.DTD ->
                        throw new Refused("entities", "declares a document type, which may hide more than it shows");
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            String message = String.valueOf(e.getMessage());
            throw new Refused("damaged", "its XML is damaged: " + message.substring(message.lastIndexOf('\n') + 1));
        }
    }
}
