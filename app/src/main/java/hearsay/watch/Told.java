package hearsay.watch;

import java.util.List;
import java.util.Optional;

/**
 * One change as it is told.
 *
 * @param id the same for the same change
 * @param kind the word of its {@link ChangeKind}
 * @param story what the story is called
 * @param text one sentence
 * @param citations the words that it rests on
 */
public record Told(String id, String kind, String story, String text, List<Cited> citations) {
    public Told {
        citations = List.copyOf(citations);
    }

    /**
     * The words of one claim.
     *
     * @param holder who stands behind them
     * @param stance how
     * @param quote the exact words
     * @param document the name of the document
     * @param outlet who published it, where known
     * @param published when, where known
     * @param address where it was read, where known
     */
    public record Cited(
            String holder,
            String stance,
            String quote,
            String document,
            Optional<String> outlet,
            Optional<String> published,
            Optional<String> address) {
        /** Where the words stand, for people: "Quay Post, 2031-03-04". */
        public String source() {
            String who = outlet.or(() -> address.map(Cited::host)).orElse(document);
            return who + published.map(day -> ", " + day).orElse("");
        }

        private static String host(String address) {
            int from = address.indexOf("://") + 3;
            int to = address.indexOf('/', from);
            return address.substring(Math.min(from, address.length()), to < 0 ? address.length() : to);
        }
    }
}
