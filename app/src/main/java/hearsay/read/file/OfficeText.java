package hearsay.read.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * The paragraphs of a word processor's document, a blank line between them: those of the text and its tables, in their order.
 *
 * <p>Left out are notes, comments, what was struck in tracked changes, fields' instructions, and the second of two forms of one
 * thing.
 */
final class OfficeText implements XmlEvents.Listener {
    private static final int LONGEST_TITLE = 300;

    private final Set<String> paragraphs;
    private final Set<String> left;
    private final Set<String> spaces;
    private final Set<String> text;
    private final List<String> found = new ArrayList<>();
    private final List<StringBuilder> open = new ArrayList<>();
    private int inLeft;
    private int inText;

    /**
     * A collector.
     *
     * @param paragraphs the elements that are paragraphs
     * @param left those whose content is left out
     * @param spaces those that stand for a space
     * @param text those that hold words; empty where a paragraph holds them itself
     */
    OfficeText(Set<String> paragraphs, Set<String> left, Set<String> spaces, Set<String> text) {
        this.paragraphs = paragraphs;
        this.left = left;
        this.spaces = spaces;
        this.text = text;
    }

    @Override
    public void start(String name, XMLStreamReader element) {
        if (left.contains(name)) {
            inLeft++;
        } else if (paragraphs.contains(name)) {
            open.add(new StringBuilder());
        } else if (text.contains(name)) {
            inText++;
        } else if (spaces.contains(name)) {
            add(" ");
        } else if (name.equals("noBreakHyphen")) {
            add("-");
        }
    }

    @Override
    public void end(String name) {
        if (left.contains(name)) {
            inLeft--;
        } else if (paragraphs.contains(name) && !open.isEmpty()) {
            String words = Markup.single(open.removeLast().toString());
            if (!words.isEmpty() && inLeft == 0) {
                found.add(words);
            }
        } else if (text.contains(name)) {
            inText--;
        }
    }

    @Override
    public void words(String words) {
        if (text.isEmpty() || inText > 0) {
            add(words);
        }
    }

    private void add(String words) {
        if (inLeft == 0 && !open.isEmpty()) {
            open.getLast().append(words);
        }
    }

    String text() {
        return String.join("\n\n", found) + (found.isEmpty() ? "" : "\n");
    }

    Optional<String> first() {
        return found.stream().findFirst();
    }

    /** The title in a file's own description. Its author is not taken over: mostly that is whoever saved the file. */
    static About described(Optional<String> title) {
        return About.ofTitle(
                title.map(String::strip).filter(words -> !words.isEmpty() && words.length() <= LONGEST_TITLE));
    }
}
