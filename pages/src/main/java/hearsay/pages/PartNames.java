package hearsay.pages;

import hearsay.lexicon.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What the class and id of a page's element say of it ({@code page-parts.tsv}).
 *
 * <p>Example: {@code class="relatedPosts_list"} names a part that is apart from the article.
 */
final class PartNames {
    private static final int LONGEST_NAME = 4;
    private final Map<String, Optional<Aside.Kind>> apart = new HashMap<>();

    PartNames() {
        for (Table.Row row : Table.load("page-parts.tsv", "words", "is").rows()) {
            Optional<Aside.Kind> kind = row.find("is").map(is -> row.one("is", Aside.Kind.class));
            apart.put(row.get("words").replace(" ", ""), kind);
        }
    }

    /** Whether the names say that the element is something beside the article. */
    boolean isApart(Element element) {
        return of(element).stream().anyMatch(apart::containsKey);
    }

    /** What an element beside the article is, where its names say it. */
    Optional<Aside.Kind> kind(Element element) {
        return of(element).stream()
                .map(name -> apart.getOrDefault(name, Optional.empty()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** Every run of up to four words in the element's class and id, written together. */
    static Set<String> of(Element element) {
        Set<String> names = new HashSet<>();
        for (String name : (element.className() + " " + element.id()).strip().split("\\s+")) {
            List<String> words = words(name);
            for (int from = 0; from < words.size(); from++) {
                StringBuilder joined = new StringBuilder();
                for (int to = from; to < Math.min(words.size(), from + LONGEST_NAME); to++) {
                    names.add(joined.append(words.get(to)).toString());
                }
            }
        }
        return names;
    }

    /** "relatedPosts_list" as related, posts, list. */
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean hump = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (!word.isEmpty() && (hump || !Character.isLetter(c))) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
            if (Character.isLetter(c)) {
                word.append(c);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
        }
        return words;
    }
}
