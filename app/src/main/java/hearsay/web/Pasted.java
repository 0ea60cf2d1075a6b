package hearsay.web;

import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A pasted text as a line of the format that the reader knows, called by its title or else by its first words. */
final class Pasted {
    private static final int LONGEST_NAME = 80;

    private Pasted() {}

    static String line(String text, Optional<String> title, Optional<String> outlet, Optional<String> published) {
        boolean page = text.stripLeading().startsWith("<");
        ObjectNode line = JsonNodeFactory.instance.objectNode();
        line.put("id", title.orElseGet(() -> firstWords(page ? "Pasted page" : text)));
        line.put(page ? "html" : "text", text);
        title.ifPresent(words -> line.put("title", words));
        outlet.ifPresent(name -> line.put("outlet", name));
        Given.date("published", published).ifPresent(date -> line.put("published", date.toString()));
        return line + "\n";
    }

    private static String firstWords(String text) {
        String first = text.strip().lines().findFirst().orElse("Pasted text").strip();
        return first.length() <= LONGEST_NAME
                ? first
                : first.substring(0, first.offsetByCodePoints(0, LONGEST_NAME / 2)) + "…";
    }
}
