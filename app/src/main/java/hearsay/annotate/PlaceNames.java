package hearsay.annotate;

import hearsay.annotate.Token.Entity;
import hearsay.lexicon.Gazetteer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Marks countries, capitals, nationalities and seats of power of the {@link Gazetteer} where the statistical recogniser of
 * names saw none.
 *
 * <p>Example: "Kyiv" becomes a location, "North Koreans" another name, "Downing Street" an organization.
 */
final class PlaceNames {
    private final Gazetteer gazetteer = Gazetteer.standard();

    /** The sentence's tokens, with those marked that are part of a name of the gazetteer. */
    List<Token> mark(List<Token> tokens) {
        List<Token> marked = new ArrayList<>(tokens);
        if (isOpening(tokens)) {
            marked.set(0, tokens.getFirst().withEntity(Entity.NONE));
        }
        for (int i = 0; i < tokens.size(); ) {
            int length = markAt(marked, i);
            i += Math.max(1, length);
        }
        return marked;
    }

    /** "Because Ruiz": the first word of a sentence, capital for that reason only, is no part of the name after it. */
    private static boolean isOpening(List<Token> tokens) {
        return tokens.size() > 1
                && !tokens.getFirst().isNoun()
                && tokens.getFirst().entity() != Entity.NONE
                && tokens.get(1).entity() == tokens.getFirst().entity();
    }

    /** Marks the longest name that begins at a token and gives its number of tokens. */
    private int markAt(List<Token> tokens, int from) {
        int most = Math.min(gazetteer.maxWords(), tokens.size() - from);
        if (!Character.isUpperCase(tokens.get(from).text().codePointAt(0))) {
            return 0;
        }
        for (int length = most; length > 0; length--) {
            List<Token> name = tokens.subList(from, from + length);
            Optional<Gazetteer.Entry> entry = gazetteer.find(text(name));
            if (entry.isPresent()) {
                if (isUnmarked(name) || isMistaken(tokens, from, length, entry.get())) {
                    name.replaceAll(token -> token.withEntity(entity(entry.get().kind())));
                }
                return length;
            }
        }
        return 0;
    }

    private static String text(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            boolean gap = i > 0 && tokens.get(i).start() > tokens.get(i - 1).end();
            text.append(gap ? " " : "").append(tokens.get(i).text());
        }
        return text.toString();
    }

    /** Whether none is part of a name yet and, for a single word that begins a sentence, the tagger took it for a name. */
    private static boolean isUnmarked(List<Token> name) {
        Token first = name.getFirst();
        boolean likely =
                name.size() > 1 || first.isProper() || first.tag().equals("JJ") || first.isNoun() && first.index() > 0;
        return likely && name.stream().allMatch(token -> token.entity() == Entity.NONE);
    }

    /** A country or capital of several words that was taken for a person as a whole, or a body for a place. */
    private static boolean isMistaken(List<Token> tokens, int from, int length, Gazetteer.Entry entry) {
        int to = from + length;
        boolean place = entry.kind() == Gazetteer.Kind.COUNTRY || entry.kind() == Gazetteer.Kind.CAPITAL;
        boolean body = entry.kind() == Gazetteer.Kind.METONYM || entry.kind() == Gazetteer.Kind.ORGANIZATION;
        if (body) {
            return length > 1 && tokens.subList(from, to).stream().allMatch(t -> t.entity() == Entity.LOCATION);
        }
        boolean whole = (from == 0 || tokens.get(from - 1).entity() != Entity.PERSON)
                && (to == tokens.size() || tokens.get(to).entity() != Entity.PERSON);
        return place
                && length > 1
                && whole
                && tokens.subList(from, to).stream().allMatch(t -> t.entity() == Entity.PERSON);
    }

    private static Entity entity(Gazetteer.Kind kind) {
        return switch (kind) {
            case COUNTRY, CAPITAL -> Entity.LOCATION;
            case DEMONYM -> Entity.MISC;
            case METONYM, ORGANIZATION -> Entity.ORGANIZATION;
        };
    }
}
