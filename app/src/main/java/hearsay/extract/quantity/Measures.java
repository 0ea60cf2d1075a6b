package hearsay.extract.quantity;

import hearsay.extract.Phrases;
import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.lexicon.Table;
import hearsay.model.Quantity;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Units of measure and currencies beside a number: {@code units.tsv} and {@code currencies.tsv}. */
final class Measures {
    private final Map<Form, Phrases<Unit>> phrases = new EnumMap<>(Form.class);

    /** Where and how a unit must be written. */
    private enum Form {
        /** In any letters, after a blank or none. */
        ANY,
        /** In small letters, without a blank. */
        GLUED,
        /** With a capital, without a blank. */
        CAPITAL,
        /** Two letters of which the first alone is a capital, after a blank or none: "Nm". */
        TITLE,
        /** A word that tells one of the unit by itself: "month-long". */
        ONE,
        /** A currency's sign or code before the number. */
        SIGN,
        /** A country or code after an amount in dollars. */
        TAIL,
        /** A currency's name or code after the number. */
        MONEY
    }

    Measures() {
        Map<Form, Map<String, Unit>> lists = new EnumMap<>(Form.class);
        for (Table.Row row :
                Table.load("units.tsv", "words", "name", "class", "form").rows()) {
            Form form = row.find("form").isPresent() ? row.one("form", Form.class) : Form.ANY;
            Optional<Quantity.UnitClass> kind = row.find("class").map(c -> row.one("class", Quantity.UnitClass.class));
            add(lists, form, row, new Unit(row.get("name"), kind));
        }
        for (Table.Row row :
                Table.load("currencies.tsv", "words", "name", "place").rows()) {
            Form form = switch (row.get("place")) {
                case "before" -> Form.SIGN;
                case "after" -> Form.MONEY;
                case "glued" -> Form.GLUED;
                case "tail" -> Form.TAIL;
                default -> throw row.bad("place must be before, after, glued or tail");
            };
            add(lists, form, row, new Unit(row.get("name"), Optional.of(Quantity.UnitClass.MONEY)));
        }
        for (Form form : Form.values()) {
            phrases.put(form, new Phrases<>(lists.getOrDefault(form, Map.of())));
        }
    }

    private static void add(Map<Form, Map<String, Unit>> lists, Form form, Table.Row row, Unit unit) {
        for (String words : row.get("words").split(";", -1)) {
            lists.computeIfAbsent(form, k -> new LinkedHashMap<>()).putIfAbsent(Pieces.spaced(words), unit);
        }
    }

    /** The unit of which a word tells one by itself: "monthlong". */
    Optional<Phrases.Found<Unit>> one(Pieces pieces, int at) {
        return pieces.at(at - 1).isDash() && pieces.glued(at) ? Optional.empty() : find(Form.ONE, pieces, at);
    }

    private Optional<Phrases.Found<Unit>> find(Form form, Pieces pieces, int at) {
        Phrases<Unit> list = phrases.get(form);
        return list == null ? Optional.empty() : list.from(pieces.words(), at);
    }

    /** A currency sign or code that begins at {@code at} with a number after it. */
    Optional<Phrases.Found<Unit>> sign(Pieces pieces, int at) {
        return find(Form.SIGN, pieces, at).filter(h -> !isWord(pieces, at));
    }

    /** What may stand behind an amount in dollars: "$75 U.S.". */
    Optional<Phrases.Found<Unit>> tail(Pieces pieces, int at) {
        boolean named = pieces.at(at + 1).tag().startsWith("NN")
                || pieces.at(at + 1).tag().startsWith("JJ");
        return named ? Optional.empty() : find(Form.TAIL, pieces, at);
    }

    /** Lower-case words are no currency codes: "rs" and "try". */
    private static boolean isWord(Pieces pieces, int at) {
        Piece piece = pieces.at(at);
        return piece.isWord() && Character.isLowerCase(piece.text().charAt(0));
    }

    /** The unit that begins at {@code at}, just after a number; a word may stand between: "50 previous years". */
    Optional<Phrases.Found<Unit>> after(Pieces pieces, int at) {
        int i = pieces.at(at).isDash() && pieces.glued(at) && pieces.glued(at + 1) ? at + 1 : at;
        boolean small = isSmall(pieces.at(i).text());
        Form near = small ? Form.GLUED : Form.CAPITAL;
        Optional<Phrases.Found<Unit>> glued = pieces.glued(at) && i == at ? find(near, pieces, i) : Optional.empty();
        Optional<Phrases.Found<Unit>> close = title(pieces, i).or(() -> glued);
        return longer(longer(close, find(Form.ANY, pieces, i)), find(Form.MONEY, pieces, i))
                .filter(h -> !isOrdinary(pieces, h))
                .or(() -> lasting(pieces, i));
    }

    private static Optional<Phrases.Found<Unit>> longer(
            Optional<Phrases.Found<Unit>> first, Optional<Phrases.Found<Unit>> second) {
        boolean prefer = first.isPresent()
                && first.get().to() >= second.map(Phrases.Found::to).orElse(0);
        return prefer ? first : second;
    }

    private Optional<Phrases.Found<Unit>> title(Pieces pieces, int i) {
        String text = pieces.at(i).text();
        boolean title = text.length() == 2 && Character.isUpperCase(text.charAt(0)) && isSmall(text.substring(1));
        return title ? find(Form.TITLE, pieces, i) : Optional.empty();
    }

    /** "50 previous years", "14 straight days". */
    private Optional<Phrases.Found<Unit>> lasting(Pieces pieces, int i) {
        return pieces.at(i).tag().equals("JJ") && !pieces.glued(i)
                ? find(Form.ANY, pieces, i + 1).filter(h -> h.value().is(Quantity.UnitClass.DURATION))
                : Optional.empty();
    }

    private static boolean isSmall(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }

    /** "min" of a name, "points out" and the like: a unit word that is tagged as a verb is none. */
    private static boolean isOrdinary(Pieces pieces, Phrases.Found<Unit> hit) {
        String tag = pieces.at(hit.to() - 1).tag();
        return tag.startsWith("VB") && hit.to() - hit.from() == 1 && !pieces.glued(hit.from());
    }

    /** The unit of the other side of a rate: "per soldier", "a month", "each year", "an hour". */
    Optional<Phrases.Found<String>> rate(Pieces pieces, int at) {
        Piece first = pieces.at(at);
        int i = first.isDash() && first.glued() ? at + 1 : at;
        Piece word = pieces.at(i);
        boolean per = word.is("per") || word.is("/");
        boolean article = word.is("a") || word.is("an") || word.is("each") || word.is("every") || word.is("for every");
        int next = pieces.at(i + 1).isDash() ? i + 2 : i + 1;
        if (word.is("per") && pieces.at(next).isDigits()) {
            return Optional.of(found(at, next + 2, pieces.at(next).text() + " " + singular(pieces.at(next + 1))));
        }
        Optional<Phrases.Found<String>> unit = find(Form.ANY, pieces, next)
                .map(h -> found(at, h.to(), h.value().name()));
        if (per && unit.isPresent()) {
            return unit;
        }
        boolean noun =
                pieces.at(next).tag().startsWith("NN") || pieces.at(next).tag().isEmpty();
        if (per && pieces.at(next).isWord() && noun) {
            return Optional.of(found(at, next + 1, singular(pieces.at(next))));
        }
        if (!article) {
            return adverb(pieces, at);
        }
        return find(Form.ANY, pieces, next)
                .filter(h -> h.value().is(Quantity.UnitClass.DURATION))
                .map(h -> found(at, h.to(), h.value().name()));
    }

    private static Phrases.Found<String> found(int from, int to, String unit) {
        return new Phrases.Found<>(from, to, unit, List.of());
    }

    private static Optional<Phrases.Found<String>> adverb(Pieces pieces, int at) {
        String unit = switch (pieces.at(at).lower()) {
            case "daily" -> "day";
            case "weekly" -> "week";
            case "monthly" -> "month";
            case "annually", "yearly" -> "year";
            default -> "";
        };
        boolean last = !pieces.at(at + 1).tag().startsWith("NN");
        return unit.isEmpty() || !last ? Optional.empty() : Optional.of(found(at, at + 1, unit));
    }

    private static String singular(Piece piece) {
        String word = piece.lower();
        return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
    }
}
