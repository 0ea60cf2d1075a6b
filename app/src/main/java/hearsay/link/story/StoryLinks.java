package hearsay.link.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents of a pile may belong together, and how likely: what {@link StoryGrouper} works out, to be handed to it again
 * when the pile has grown. What still holds is not worked out again; what does not is, so that the outcome is the same with it
 * and without.
 *
 * <p>Example: {@code StoryLinks.of(kept).toBytes()} are the bytes that were kept.
 *
 * @param fingerprints from a document's id to all that its links follow from, in a few characters
 * @param links those that are not negligible
 */
public record StoryLinks(Map<String, String> fingerprints, List<Link> links) {
    /** Nothing is known yet. */
    public static final StoryLinks NONE = new StoryLinks(Map.of(), List.of());

    public StoryLinks {
        fingerprints = Collections.unmodifiableMap(new LinkedHashMap<>(fingerprints));
        links = List.copyOf(links);
    }

    /** How likely two documents are of one story. */
    public record Link(String one, String other, double likelihood) {}

    /** A compact form. */
    public byte[] toBytes() {
        Map<String, Integer> places = new LinkedHashMap<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(fingerprints.size());
            for (Map.Entry<String, String> entry : fingerprints.entrySet()) {
                places.put(entry.getKey(), places.size());
                out.writeUTF(entry.getKey());
                out.writeUTF(entry.getValue());
            }
            out.writeInt(links.size());
            for (Link link : links) {
                out.writeInt(places.getOrDefault(link.one(), -1));
                out.writeInt(places.getOrDefault(link.other(), -1));
                out.writeDouble(link.likelihood());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What {@link #toBytes} made; nothing where the bytes are no such thing. */
    public static StoryLinks of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            Map<String, String> fingerprints = new LinkedHashMap<>();
            List<String> ids = new ArrayList<>();
            int documents = in.readInt();
            for (int i = 0; i < documents; i++) {
                ids.add(in.readUTF());
                fingerprints.put(ids.getLast(), in.readUTF());
            }
            List<Link> links = new ArrayList<>();
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                links.add(new Link(ids.get(in.readInt()), ids.get(in.readInt()), in.readDouble()));
            }
            return new StoryLinks(fingerprints, links);
        } catch (IOException | IndexOutOfBoundsException e) {
            return NONE;
        }
    }
}
