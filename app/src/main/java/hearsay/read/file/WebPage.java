package hearsay.read.file;

import java.io.IOException;
import java.util.Optional;

/**
 * A web page, also as SingleFile and browsers save it: with everything in one file, and the address in a comment at the top.
 *
 * <p>Example: {@code <!-- saved from url=(0033)https://post.example/2031/bridge -->}.
 */
final class WebPage implements Format {
    private static final int HEAD = 4_000;
    private static final int LONGEST_ADDRESS = 2_000;

    @Override
    public Pieces open(FileInput file) throws IOException {
        String html = Characters.markup(file);
        return Pieces.of(new Piece.Page(file.name(), html, file.about().or(About.ofUrl(savedFrom(html)))));
    }

    static Optional<String> savedFrom(String html) {
        String head = html.substring(0, Math.min(HEAD, html.length()));
        int single = head.indexOf("Page saved with SingleFile");
        int label = single >= 0 ? head.indexOf("url:", single) : head.indexOf("saved from url=(");
        int from = label < 0 ? -1 : head.indexOf("http", label);
        if (from < 0 || from > label + 25) {
            return Optional.empty();
        }
        int to = from;
        while (to < head.length() && !Character.isWhitespace(head.charAt(to)) && "<>\"".indexOf(head.charAt(to)) < 0) {
            to++;
        }
        String address = head.substring(from, to);
        boolean whole = to < head.length() && address.length() <= LONGEST_ADDRESS;
        return whole && (address.startsWith("http://") || address.startsWith("https://"))
                ? Optional.of(address)
                : Optional.empty();
    }
}
