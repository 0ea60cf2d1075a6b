package hearsay.pages;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A stretch of a page's text between two breaks of the layout: a paragraph, a list item, a heading, a label.
 *
 * @param text its words, white space made single
 * @param linked how many of its characters are in links
 * @param holder the innermost layout element around it
 * @param first the node that its words begin in
 * @param last the node that they end in
 */
record Block(String text, int linked, Element holder, Node first, Node last) {
    private static final Set<String> PARAGRAPHS = Set.of("p", "blockquote", "li", "td", "pre", "dd");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final int WORDS_OF_PROSE = 10;
    private static final int WORDS_OF_A_SENTENCE = 4;
    private static final int UNLINKED = 12;
    private static final double LINKS_IN_PROSE = 0.5;
    private static final String STOPS = ".!?…。";
    private static final String CLOSERS = "\"”’')»";

    /** The same with some of its words. */
    Block withText(String some) {
        return new Block(some, Math.min(linked, some.length()), holder, first, last);
    }

    /** Where its words stand in the markup. */
    Optional<Stretch> place() {
        Optional<Stretch> made = MarkupPlace.kept(holder);
        return made.isPresent() ? made : MarkupPlace.of(first, last);
    }

    Part.Kind kind() {
        if (EmbeddedPosts.isMade(holder)) {
            return Part.Kind.POST;
        }
        if (isHeading()) {
            return Part.Kind.HEADING;
        }
        if (holder.closest("blockquote") != null) {
            return Part.Kind.QUOTATION;
        }
        return holder.closest("li") == null ? Part.Kind.PARAGRAPH : Part.Kind.ITEM;
    }

    double linkShare() {
        return (double) linked / text.length();
    }

    boolean isHeading() {
        return HEADINGS.contains(holder.normalName());
    }

    /** Whether its element is one that text is written in, not one that parts of a page are placed with. */
    boolean isParagraph() {
        return PARAGRAPHS.contains(holder.normalName());
    }

    /** Whether it reads like a paragraph: long enough and mostly not links, or a sentence of its own. */
    boolean isProse() {
        if (isHeading()) {
            return false;
        }
        int words = words();
        boolean sentence =
                isParagraph() && words >= WORDS_OF_A_SENTENCE && ends() && text.length() - linked >= UNLINKED;
        return sentence || words >= WORDS_OF_PROSE && linkShare() < LINKS_IN_PROSE;
    }

    /** Whether it can be the opening that a page sets apart: a sentence or more without links, whatever it stands in. */
    boolean isLead() {
        return words() >= WORDS_OF_PROSE && ends() && linked == 0;
    }

    private boolean ends() {
        int last = text.length() - 1;
        while (last > 0 && CLOSERS.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        return STOPS.indexOf(text.charAt(last)) >= 0;
    }

    int words() {
        return 1 + (int) text.chars().filter(c -> c == ' ').count();
    }
}
