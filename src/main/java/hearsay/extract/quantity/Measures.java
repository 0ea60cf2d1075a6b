package hearsay.extract.quantity;

import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.lexicon.Table;
import hearsay.model.Quantity;
import java.util.Optional;

/** Units of measure and currencies beside a number: {@code units.tsv} and {@code currencies.tsv}. */
final class Measures {
    private final Phrases<Unit> anywhere = new Phrases<>();
    private final Phrases<Unit> glued = new Phrases<>();
    private final Phrases<Unit> capitals = new Phrases<>();
    private final Phrases<Unit> signs = new Phrases<>();
    private final Phrases<Unit> money = new Phrases<>();

    Measures() {
        for (Table.Row row :
                Table.load("units.tsv", "words", "name", "class", "form").rows()) {
            Unit unit =
                    new Unit(row.get("name"), row.find("class").map(c -> row.one("class", Quantity.UnitClass.class)));
            Phrases<Unit> form = switch (row.find("form").orElse("")) {
                case "" -> anywhere;
                case "glued" -> glued;
                case "capital" -> capitals;
                default -> throw row.bad("form must be glued, capital or empty");
            };
            add(form, row, unit);
        }
        for (Table.Row row :
                Table.load("currencies.tsv", "words", "name", "place").rows()) {
            Unit unit = new Unit(row.get("name"), Optional.of(Quantity.UnitClass.MONEY));
            add(row.get("place").equals("before") ? signs : money, row, unit);
        }
    }

    private static void add(Phrases<Unit> phrases, Table.Row row, Unit unit) {
        for (String words : row.get("words").split(";", -1)) {
            phrases.add(words, unit);
        }
    }

    /** A currency sign or code that begins at {@code at} with a number after it. */
    Optional<Phrases.Hit<Unit>> sign(Pieces pieces, int at) {
        return signs.from(pieces, at).filter(h -> !isWord(pieces, at));
    }

    /** Lower-case words are no currency codes: "rs" and "try". */
    private static boolean isWord(Pieces pieces, int at) {
        Piece piece = pieces.at(at);
        return piece.isWord() && Character.isLowerCase(piece.text().charAt(0));
    }

    /** The unit that begins at {@code at}, just after a number. */
    Optional<Phrases.Hit<Unit>> after(Pieces pieces, int at) {
        int i = pieces.at(at).isDash() && pieces.glued(at) && pieces.glued(at + 1) ? at + 1 : at;
        Piece piece = pieces.at(i);
        boolean near = pieces.glued(at) && i == at;
        Optional<Phrases.Hit<Unit>> hit = anywhere.from(pieces, i);
        if (hit.isEmpty() && near) {
            hit = glued.from(pieces, i)
                    .filter(h -> piece.text().equals(piece.lower()))
                    .or(() -> Optional.of(piece)
                            .filter(p -> !p.text().equals(p.lower()))
                            .flatMap(p -> capitals.from(pieces, i)));
        }
        return hit.or(() -> money.from(pieces, i)).filter(h -> !isOrdinary(pieces, h));
    }

    /** "min" of a name, "points out" and the like: a unit word that is tagged as a verb is none. */
    private static boolean isOrdinary(Pieces pieces, Phrases.Hit<Unit> hit) {
        String tag = pieces.at(hit.to() - 1).tag();
        return tag.startsWith("VB") && hit.to() - hit.from() == 1 && !pieces.glued(hit.from());
    }

    /** The unit of the other side of a rate: "per soldier", "a month", "each year", "an hour". */
    Optional<Phrases.Hit<String>> rate(Pieces pieces, int at) {
        Piece first = pieces.at(at);
        int i = first.isDash() && first.glued() ? at + 1 : at;
        Piece word = pieces.at(i);
        boolean per = word.is("per") || word.is("/");
        boolean article = word.is("a") || word.is("an") || word.is("each") || word.is("every") || word.is("for every");
        int next = pieces.at(i + 1).isDash() ? i + 2 : i + 1;
        if (word.is("per") && pieces.at(next).isDigits()) {
            return Optional.of(
                    new Phrases.Hit<>(at, next + 2, pieces.at(next).text() + " " + singular(pieces.at(next + 1))));
        }
        boolean noun =
                pieces.at(next).tag().startsWith("NN") || pieces.at(next).tag().isEmpty();
        if (per && pieces.at(next).isWord() && noun) {
            return Optional.of(anywhere.from(pieces, next)
                    .map(h -> new Phrases.Hit<>(at, h.to(), h.meaning().name()))
                    .orElseGet(() -> new Phrases.Hit<>(at, next + 1, singular(pieces.at(next)))));
        }
        if (!article) {
            return adverb(pieces, at);
        }
        return anywhere.from(pieces, next)
                .filter(h -> h.meaning().is(Quantity.UnitClass.DURATION))
                .map(h -> new Phrases.Hit<>(at, h.to(), h.meaning().name()));
    }

    private static Optional<Phrases.Hit<String>> adverb(Pieces pieces, int at) {
        String unit = switch (pieces.at(at).lower()) {
            case "daily" -> "day";
            case "weekly" -> "week";
            case "monthly" -> "month";
            case "annually", "yearly" -> "year";
            default -> "";
        };
        boolean last = !pieces.at(at + 1).tag().startsWith("NN");
        return unit.isEmpty() || !last ? Optional.empty() : Optional.of(new Phrases.Hit<>(at, at + 1, unit));
    }

    private static String singular(Piece piece) {
        String word = piece.lower();
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
