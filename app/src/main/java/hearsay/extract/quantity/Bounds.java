package hearsay.extract.quantity;

import hearsay.extract.Phrases;
import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.lexicon.Table;
import hearsay.model.Bound;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words that limit a number, before it ("as many as") and after it ("or more"): {@code bounds.tsv}. */
final class Bounds {
    private static final int MOST_FILLERS = 2;
    private static final List<String> PLACES = List.of("before", "after", "filler", "speech");
    private final Phrases<Bound> before;
    private final Phrases<Bound> after;
    private final Phrases<Bound> fillers;
    private final Phrases<Bound> speech;

    Bounds() {
        Map<String, Map<String, Bound>> places = new HashMap<>();
        for (Table.Row row : Table.load("bounds.tsv", "words", "place", "bound").rows()) {
            if (!PLACES.contains(row.get("place"))) {
                throw row.bad("place must be one of " + PLACES);
            }
            places.computeIfAbsent(row.get("place"), k -> new LinkedHashMap<>())
                    .putIfAbsent(Pieces.spaced(row.get("words")), row.one("bound", Bound.class));
        }
        before = new Phrases<>(places.getOrDefault("before", Map.of()));
        after = new Phrases<>(places.getOrDefault("after", Map.of()));
        fillers = new Phrases<>(places.getOrDefault("filler", Map.of()));
        speech = new Phrases<>(places.getOrDefault("speech", Map.of()));
    }

    /**
     * The bound that ends just before {@code to}, reaching back over others stacked on it ("as many as about 500") and
     * over fillers; the outermost decides.
     */
    Optional<Phrases.Found<Bound>> before(Pieces pieces, int to) {
        Optional<Phrases.Found<Bound>> found = Optional.empty();
        int at = to;
        int fillersLeft = MOST_FILLERS;
        while (at > 0) {
            int end = at;
            Optional<Phrases.Found<Bound>> bound =
                    before.before(pieces.words(), end).filter(h -> !isPreposition(pieces, h));
            if (bound.isPresent()) {
                Phrases.Found<Bound> hit = bound.get();
                found = Optional.of(new Phrases.Found<>(hit.from(), to, stronger(hit.value(), found), hit.phrase()));
                at = hit.from();
                continue;
            }
            Optional<Phrases.Found<Bound>> filler = fillers.before(pieces.words(), end);
            if (filler.isEmpty() || fillersLeft-- == 0) {
                break;
            }
            at = filler.get().from();
        }
        return found;
    }

    /** "think about 300", "over the past 300 days": no bounds. */
    private boolean isPreposition(Pieces pieces, Phrases.Found<Bound> hit) {
        Piece word = pieces.at(hit.from());
        Piece lead = pieces.at(hit.from() - 1);
        return word.is("about") && speech.before(pieces.lemmas(), hit.from()).isPresent()
                || word.is("past") && lead.tag().endsWith("DT");
    }

    private static Bound stronger(Bound outer, Optional<Phrases.Found<Bound>> inner) {
        return outer == Bound.APPROX ? inner.map(Phrases.Found::value).orElse(outer) : outer;
    }

    /** The bound that begins at {@code at}, after a number or after what it counts. */
    Optional<Phrases.Found<Bound>> after(Pieces pieces, int at) {
        Optional<Phrases.Found<Bound>> hit = after.from(pieces.words(), at);
        if (hit.isEmpty() && pieces.at(at).isDash() && pieces.glued(at)) {
            hit = after.from(pieces.words(), at + 1);
        }
        return hit;
    }

    /** The bound between the two ends of a range: "to more than 1,800". */
    int skip(Pieces pieces, int at) {
        int i = at;
        for (int n = 0; n < MOST_FILLERS; n++) {
            int here = i;
            Optional<Phrases.Found<Bound>> hit =
                    before.from(pieces.words(), here).or(() -> fillers.from(pieces.words(), here));
            if (hit.isEmpty()) {
                break;
            }
            i = hit.get().to();
        }
        return i;
    }
}
