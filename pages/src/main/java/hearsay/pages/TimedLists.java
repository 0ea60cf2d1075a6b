package hearsay.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that list parts with times, and which of their children have one: the element with the most such children,
 * and those built like it (a list for each day).
 *
 * <p>Example: a {@code div} with twenty {@code article}s, a time in each.
 */
final class TimedLists {
    private static final int FEWEST = 3;
    private static final int MOST_MARKS = 20_000;
    private static final String ELSEWHERE =
            "aside, footer, nav, [class*=comment], [id*=comment], [class*=kommentar], [class*=related]";

    private final Set<Element> elsewhere = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Element, Set<Element>> timed = new LinkedHashMap<>();
    private final List<Element> lists;
    private final int prose;

    TimedLists(Element body) {
        elsewhere.addAll(body.select(ELSEWHERE));
        int marks = 0;
        int words = 0;
        for (Block block : Blocks.of(body)) {
            boolean mark = marks < MOST_MARKS && TimeMark.of(block).isPresent();
            if ((mark || block.isProse()) && !isElsewhere(block.holder())) {
                words += block.isProse() ? block.words() : 0;
                marks += mark ? 1 : 0;
                note(mark ? block.holder() : body, body);
            }
        }
        prose = words;
        lists = alike();
    }

    private boolean isElsewhere(Element holder) {
        for (Element e = holder; e != null; e = e.parent()) {
            if (elsewhere.contains(e)) {
                return true;
            }
        }
        return false;
    }

    private void note(Element holder, Element body) {
        for (Element e = holder; e != body && e.parent() != null; e = e.parent()) {
            timed.computeIfAbsent(e.parent(), parent -> new LinkedHashSet<>()).add(e);
        }
    }

    private List<Element> alike() {
        Optional<Element> most = timed.entrySet().stream()
                .reduce((a, b) -> b.getValue().size() > a.getValue().size() ? b : a)
                .map(Map.Entry::getKey);
        if (most.isEmpty() || of(most.get()).size() < FEWEST) {
            return List.of();
        }
        Element list = most.get();
        int depth = list.parents().size();
        List<Element> found = new ArrayList<>();
        for (Element other : timed.keySet()) {
            boolean same = other.normalName().equals(list.normalName())
                    && other.className().equals(list.className())
                    && other.parents().size() == depth
                    && of(other)
                            .iterator()
                            .next()
                            .normalName()
                            .equals(of(list).iterator().next().normalName());
            if (same) {
                found.add(other);
            }
        }
        return found;
    }

    /** The lists, in the order of the page; none where fewer than three parts follow each other. */
    List<Element> lists() {
        return lists;
    }

    /** Whether a child of a list opens an entry: it has a time, and is built like the first that has one. */
    boolean opens(Element list, Element child) {
        Set<Element> children = of(list);
        return children.contains(child)
                && child.normalName().equals(children.iterator().next().normalName());
    }

    private Set<Element> of(Element list) {
        return timed.getOrDefault(list, Set.of());
    }

    /** How many words of prose the page has outside of comments and the like. */
    int prose() {
        return prose;
    }
}
