package hearsay.pages;

import hearsay.lexicon.Table;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Whether a page says that it is a live blog: in its title, its address or the names of its elements ({@code
 * page-live-words.tsv}).
 *
 * <p>Example: "Karrow dam: latest updates", {@code https://post.example/live/dam}, {@code <div class="live-blog">}.
 */
final class LiveSigns {
    private static final Map<Where, Set<String>> WORDS =
            Table.load("page-live-words.tsv", "words", "where").rows().stream()
                    .collect(Collectors.groupingBy(
                            row -> row.one("where", Where.class),
                            Collectors.mapping(row -> row.get("words"), Collectors.toUnmodifiableSet())));
    private static final Set<String> NAMES = WORDS.getOrDefault(Where.NAME, Set.of()).stream()
            .map(words -> words.replace(" ", ""))
            .collect(Collectors.toUnmodifiableSet());
    private static final String ALONE = "live";

    private enum Where {
        TITLE,
        NAME
    }

    private LiveSigns() {}

    static boolean isLive(Element body, Facts facts) {
        return facts.title().filter(LiveSigns::isLiveTitle).isPresent()
                || facts.address().filter(LiveSigns::isLiveAddress).isPresent()
                || body.select("[class], [id]").stream().anyMatch(LiveSigns::isNamed);
    }

    static boolean isNamed(Element element) {
        return PartNames.of(element).stream().anyMatch(NAMES::contains);
    }

    private static boolean isLiveTitle(String title) {
        String words = " " + plain(title) + " ";
        return WORDS.getOrDefault(Where.TITLE, Set.of()).stream()
                .anyMatch(phrase -> phrase.equals(ALONE) ? isApart(title) : words.contains(" " + phrase + " "));
    }

    /** "LIVE: dam breaks", "Dam breaks - live": no verb. */
    private static boolean isApart(String title) {
        String letters = title.toLowerCase(Locale.ROOT).replace(" ", "");
        int after = ALONE.length();
        int before = letters.length() - after - 1;
        return letters.equals(ALONE)
                || letters.startsWith(ALONE) && isMark(letters.charAt(after))
                || before >= 0 && letters.endsWith(ALONE) && isMark(letters.charAt(before));
    }

    private static boolean isMark(char c) {
        return !Character.isLetterOrDigit(c) && !Character.isWhitespace(c);
    }

    private static boolean isLiveAddress(String address) {
        int path = address.indexOf('/', address.indexOf("//") + 2);
        String words = path < 0 ? "" : " " + plain(address.substring(path)) + " ";
        return WORDS.getOrDefault(Where.TITLE, Set.of()).stream()
                .anyMatch(phrase -> words.contains(" " + phrase + " "));
    }

    /** Letters and digits in lower case, one space between the words. */
    private static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isLetterOrDigit(c)) {
                plain.append(c);
            } else if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
