package hearsay.pages;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;

/** Where parts of a page stand in its markup, also those that were put together anew. */
final class MarkupPlace {
    private static final String KEY = "hearsay.place";

    private MarkupPlace() {}

    /** From where one node begins to where another ends; empty where the markup was read without places. */
    static Optional<Stretch> of(Node first, Node last) {
        Range from = first.sourceRange();
        Range to = last instanceof Element element && element.endSourceRange().isTracked()
                ? element.endSourceRange()
                : last.sourceRange();
        return from.isTracked() && to.isTracked() && to.endPos() >= from.startPos()
                ? Optional.of(new Stretch(from.startPos(), to.endPos()))
                : Optional.empty();
    }

    /** Notes on an element that stands for others where those stood. */
    static void keep(Element made, Optional<Stretch> place) {
        place.ifPresent(stretch -> made.attributes().userData(KEY, stretch));
    }

    /** What was noted on an element. */
    static Optional<Stretch> kept(Element element) {
        return element.attributes().userData(KEY) instanceof Stretch stretch ? Optional.of(stretch) : Optional.empty();
    }
}
