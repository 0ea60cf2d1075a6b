package hearsay.pages;

import hearsay.lexicon.Table;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * The lines above headlines that name their topics, and headlines without them ({@code page-kickers.tsv}).
 *
 * <p>Example: of {@code <h1><span class="kicker">Harrow</span> Bridge stays closed</h1>} the headline is "Bridge stays closed".
 */
final class Kickers {
    private static final Set<String> NAMES = Table.load("page-kickers.tsv", "words").rows().stream()
            .map(row -> row.get("words").replace(" ", ""))
            .collect(Collectors.toUnmodifiableSet());

    private Kickers() {}

    /** Whether an element is called so. */
    static boolean isKicker(Element element) {
        return PartNames.of(element).stream().anyMatch(NAMES::contains);
    }

    /** The words of a heading without the kicker in it: a part that is called so, or stands before a mark that is only for the eye. */
    static String without(Element heading) {
        Element bare = heading.clone();
        List<Element> parts = bare.children();
        for (int i = 0; i < parts.size(); i++) {
            boolean separator = parts.get(i).attr("aria-hidden").equals("true")
                    && isMark(parts.get(i).text());
            if (separator && i > 0) {
                parts.subList(0, i + 1).forEach(Element::remove);
                break;
            }
        }
        bare.select("*").stream()
                .filter(part -> part != bare && isKicker(part))
                .toList()
                .forEach(Element::remove);
        return bare.text().isBlank() ? heading.text() : bare.text();
    }

    private static boolean isMark(String words) {
        return !words.isBlank() && words.codePoints().noneMatch(Character::isLetterOrDigit);
    }
}
