package hearsay.pages;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Finds the element that holds the article: from the page's body down, as long as one child holds nearly all prose of its
 * parent; of several articles on one page the first.
 */
final class BodyFinder {
    private static final double NEARLY_ALL = 0.8;
    private static final int ARTICLE = 200;

    Element find(Element body) {
        Map<Element, Integer> prose = prose(body);
        Element at = body;
        while (true) {
            Element next = next(at, prose);
            if (next == at) {
                return oneOfSeveral(at, prose);
            }
            at = next;
        }
    }

    private Element next(Element at, Map<Element, Integer> prose) {
        int all = prose.getOrDefault(at, 0);
        Element best = at;
        int most = 0;
        for (Element child : at.children()) {
            int share = prose.getOrDefault(child, 0);
            if (share > most) {
                most = share;
                best = child;
            }
        }
        boolean text = best.normalName().equals("p");
        return !text && most > NEARLY_ALL * all ? best : at;
    }

    /** The first article of several on one page, such as a story with the next ones below it. */
    private static Element oneOfSeveral(Element at, Map<Element, Integer> prose) {
        List<Element> articles = at.select("article").stream()
                .filter(e -> e != at && prose.getOrDefault(e, 0) >= ARTICLE)
                .toList();
        if (articles.isEmpty()) {
            return at;
        }
        Element first = articles.getFirst();
        int size = prose.getOrDefault(first, 0);
        boolean most = articles.stream()
                .allMatch(e -> prose.getOrDefault(e, 0) <= size || e.parents().contains(first));
        boolean headed = first.selectFirst("h1") != null
                || articles.size() > 1 && first.select("p").size() > 2;
        return most || headed || size > prose.getOrDefault(at, 0) / 2 ? first : at;
    }

    /** How much prose each element holds, in characters outside links. */
    private static Map<Element, Integer> prose(Element body) {
        Map<Element, Integer> prose = new IdentityHashMap<>();
        for (Block block : Blocks.of(body)) {
            if (block.isProse()) {
                int size = block.text().length() - block.linked();
                for (Element e = block.holder(); e != null; e = e.parent()) {
                    prose.merge(e, size, Integer::sum);
                }
            }
        }
        return prose;
    }
}
