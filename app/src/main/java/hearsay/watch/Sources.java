package hearsay.watch;

import hearsay.fetch.Address;
import hearsay.fetch.BadAddressException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a user names to be watched: addresses, and files of OPML with addresses in them. */
public final class Sources {
    private Sources() {}

    /**
     * The addresses, each once, in the order named.
     *
     * @throws IllegalArgumentException where one is no address and no file of OPML, with a sentence that says so
     */
    public static List<Address> of(List<String> named) {
        Set<Address> all = new LinkedHashSet<>();
        for (String name : named) {
            if (Address.isAddress(name)) {
                all.add(address(name, name));
            } else {
                ofFile(name).forEach(link -> all.add(address(link, name)));
            }
        }
        return List.copyOf(all);
    }

    private static Address address(String link, String where) {
        try {
            return Address.parse(link);
        } catch (BadAddressException e) {
            throw new IllegalArgumentException(
                    where + ": " + (link.equals(where) ? "" : "'" + link + "': ") + e.getMessage());
        }
    }

    private static List<String> ofFile(String name) {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
            throw new IllegalArgumentException(
                    name + ": is no address (http://, https://), and there is no such file of OPML");
        }
        try {
            List<String> links = OpmlReading.links(Files.readString(file));
            if (links.isEmpty()) {
                throw new IllegalArgumentException(name + ": names no feed; a file must be OPML with xmlUrl in it");
            }
            return links;
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": cannot be read as OPML in UTF-8: " + e.getMessage());
        }
    }
}
