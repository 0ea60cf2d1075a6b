package hearsay.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** What a file or folder is called, for people: "Karrow dam" for {@code examples/karrow-dam/articles}. */
final class PlainName {
    private static final Set<String> PLAIN =
            Set.of("articles", "text", "texts", "documents", "files", "input", "ledger");
    /** Where nothing is known of it. */
    static final String UNKNOWN = "One story";

    private PlainName() {}

    static String of(Path given) {
        Path path = given.toAbsolutePath().normalize();
        if (path.getFileName() == null) {
            return UNKNOWN;
        }
        String name = path.getFileName().toString().replaceFirst("\\.\\w+$", "");
        Path parent = path.getParent();
        if (PLAIN.contains(name.toLowerCase(Locale.ROOT)) && parent != null && parent.getFileName() != null) {
            name = parent.getFileName().toString();
        }
        return words(name);
    }

    /** The name of the database that an address ends in: "Karrow dam" for {@code postgresql://desk/karrow_dam?ssl=true}. */
    static String ofDatabase(String address) {
        String path = address.replaceFirst("[?#].*$", "");
        return words(path.substring(path.lastIndexOf('/') + 1));
    }

    private static String words(String name) {
        String words = name.replaceAll("[-_]+", " ").strip();
        return words.isEmpty() ? UNKNOWN : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
