package hearsay.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Posts of social networks within a page: each is made a quotation of its author, in the words that the page has of both.
 *
 * <p>Example: a block with "The bridge is safe." and "— Ada Finch (@adafinch) March 3, 2031" is read as "Ada Finch
 * (@adafinch): “The bridge is safe.”".
 */
final class EmbeddedPosts {
    private static final List<String> NAMES = List.of(
            "twitter-tweet", "twitter-video", "bluesky-embed", "mastodon-embed", "threads-embed", "truthsocial-embed");
    private static final String MADE = "hearsay.post";
    private static final int LONGEST_NAME = 120;

    private EmbeddedPosts() {}

    /** Changes the posts of a page. */
    static void quote(Document page) {
        for (Element post : page.select("blockquote[class]")) {
            if (isPost(post)) {
                Optional<String> author = author(post);
                String words = words(post);
                if (author.isPresent() && !words.isEmpty()) {
                    Element quoted = new Element("p").text(author.get() + ": “" + words + "”");
                    quoted.attributes().userData(MADE, Boolean.TRUE);
                    MarkupPlace.keep(quoted, MarkupPlace.of(post, post));
                    post.replaceWith(quoted);
                }
            }
        }
    }

    /** Whether an element is a post that was made a quotation. */
    static boolean isMade(Element element) {
        return element.attributes().userData(MADE) != null;
    }

    private static boolean isPost(Element block) {
        String names = block.className().toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(names::contains);
    }

    /** "Ada Finch (@adafinch)" of the line that begins with a dash. */
    private static Optional<String> author(Element post) {
        StringBuilder line = new StringBuilder();
        for (Node node : post.childNodes()) {
            if (node instanceof TextNode text) {
                line.append(text.text());
            } else if (node instanceof Element element && !element.normalName().equals("p")) {
                line.append(element.text());
            }
        }
        String signed = line.toString().strip();
        int end = signed.indexOf(')');
        boolean dash = signed.startsWith("—") || signed.startsWith("–");
        return dash && signed.indexOf("(@") > 0 && end > 0 && end < LONGEST_NAME
                ? Optional.of(signed.substring(1, end + 1).strip())
                : Optional.empty();
    }

    /** The post without the addresses of its pictures. */
    private static String words(Element post) {
        Element copy = post.clone();
        copy.select("a").stream()
                .filter(link ->
                        link.text().startsWith("pic.twitter.com") || link.text().startsWith("https://t.co/"))
                .forEach(Element::remove);
        return String.join(" ", copy.select("p").eachText()).strip();
    }
}
