package hearsay.extract.quantity;

import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.lexicon.Table;
import hearsay.model.Bound;
import java.util.Optional;

/** The words that limit a number, before it ("as many as") and after it ("or more"): {@code bounds.tsv}. */
final class Bounds {
    private static final int MOST_FILLERS = 2;
    private final Phrases<Bound> before = new Phrases<>();
    private final Phrases<Bound> after = new Phrases<>();
    private final Phrases<Bound> fillers = new Phrases<>();
    private final Phrases<Bound> speech = new Phrases<>();

    Bounds() {
        for (Table.Row row : Table.load("bounds.tsv", "words", "place", "bound").rows()) {
            Phrases<Bound> place = switch (row.get("place")) {
                case "before" -> before;
                case "after" -> after;
                case "filler" -> fillers;
                case "speech" -> speech;
                default -> throw row.bad("place must be before, after, filler or speech");
            };
            place.add(row.get("words"), row.one("bound", Bound.class));
        }
    }

    /**
     * The bound that ends just before {@code to}, reaching back over others stacked on it ("as many as about 500") and
     * over fillers; the outermost decides.
     */
    Optional<Phrases.Hit<Bound>> before(Pieces pieces, int to) {
        Optional<Phrases.Hit<Bound>> found = Optional.empty();
        int at = to;
        int fillersLeft = MOST_FILLERS;
        while (at > 0) {
            int end = at;
            Optional<Phrases.Hit<Bound>> bound = before.before(pieces, end).filter(h -> !isPreposition(pieces, h));
            if (bound.isPresent()) {
                Phrases.Hit<Bound> hit = bound.get();
                found = Optional.of(new Phrases.Hit<>(hit.from(), to, stronger(hit.meaning(), found)));
                at = hit.from();
                continue;
            }
            Optional<Phrases.Hit<Bound>> filler = fillers.before(pieces, end);
            if (filler.isEmpty() || fillersLeft-- == 0) {
                break;
            }
            at = filler.get().from();
        }
        return found;
    }

    /** "think about 300", "over the past 300 days": no bounds. */
    private boolean isPreposition(Pieces pieces, Phrases.Hit<Bound> hit) {
        Piece word = pieces.at(hit.from());
        Piece lead = pieces.at(hit.from() - 1);
        return word.is("about")
                        && speech.before(pieces, hit.from(), Piece::lemma).isPresent()
                || word.is("past") && lead.tag().endsWith("DT");
    }

    private static Bound stronger(Bound outer, Optional<Phrases.Hit<Bound>> inner) {
        return outer == Bound.APPROX ? inner.map(Phrases.Hit::meaning).orElse(outer) : outer;
    }

    /** The bound that begins at {@code at}, after a number or after what it counts. */
    Optional<Phrases.Hit<Bound>> after(Pieces pieces, int at) {
        Optional<Phrases.Hit<Bound>> hit = after.from(pieces, at);
        if (hit.isEmpty() && pieces.at(at).isDash() && pieces.glued(at)) {
            hit = after.from(pieces, at + 1);
        }
        return hit;
    }

    /** The bound between the two ends of a range: "to more than 1,800". */
    int skip(Pieces pieces, int at) {
        int i = at;
        for (int n = 0; n < MOST_FILLERS; n++) {
            int here = i;
            Optional<Phrases.Hit<Bound>> hit = before.from(pieces, here).or(() -> fillers.from(pieces, here));
            if (hit.isEmpty()) {
                break;
            }
            i = hit.get().to();
        }
        return i;
    }
}
