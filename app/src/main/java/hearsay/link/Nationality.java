package hearsay.link;

import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.Gazetteer.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Names a body with its country's adjective before it, however a text ties the two together.
 *
 * <p>Example: "Egypt's health ministry", "health ministry of Egypt" and "health ministry in Cairo" are all "Egyptian health
 * ministry". An embassy in Cairo is not Egypt's, and what stands with another country's adjective already keeps it.
 */
final class Nationality {
    private static final int LONGEST = 4;
    private static final Set<String> OFFICES = WordList.of("offices.tsv", "word");
    private static final Set<String> SEATED = WordList.of("turned-bodies.tsv", "word");
    private static final String GOVERNMENT = "government";

    private final Gazetteer places = Gazetteer.standard();

    /** The name with the adjective first, where it has its country in another way. */
    Optional<String> adjectival(String name) {
        List<String> words = List.of(name.split(" "));
        return possessor(words).or(() -> behind(words));
    }

    private Optional<String> possessor(List<String> words) {
        for (int end = 1; end < words.size() && end <= LONGEST; end++) {
            String owner = String.join(" ", words.subList(0, end)).replace('’', '\'');
            if (owner.endsWith("'s")) {
                String rest = String.join(" ", words.subList(end, words.size()));
                return adjective(owner.substring(0, owner.length() - 2), EnumSet.of(Kind.COUNTRY, Kind.CAPITAL))
                        .map(adjective -> adjective + " " + rest);
            }
        }
        return Optional.empty();
    }

    private Optional<String> behind(List<String> words) {
        for (int at = words.size() - 2; at > 0 && words.size() - at - 1 <= LONGEST; at--) {
            List<String> body = words.subList(0, at);
            Set<Kind> kinds = kinds(words.get(at), body.getLast().toLowerCase(Locale.ROOT));
            if (!kinds.isEmpty()) {
                return body.stream().anyMatch(this::isOfCountry)
                        ? Optional.empty()
                        : adjective(String.join(" ", words.subList(at + 1, words.size())), kinds)
                                .map(adjective -> adjective + " " + String.join(" ", body));
            }
        }
        return Optional.empty();
    }

    /** What may follow a body's last word and a preposition: a country, or its capital where the body has its seat there. */
    private static Set<Kind> kinds(String preposition, String body) {
        boolean seated = SEATED.contains(body) || body.equals(GOVERNMENT);
        if (preposition.equals("in") && seated) {
            return EnumSet.of(Kind.COUNTRY, Kind.CAPITAL);
        }
        return preposition.equals("of") && OFFICES.contains(body)
                ? EnumSet.of(Kind.COUNTRY)
                : EnumSet.noneOf(Kind.class);
    }

    private boolean isOfCountry(String word) {
        return places.find(word)
                .filter(entry -> entry.kind() != Kind.ORGANIZATION)
                .isPresent();
    }

    private Optional<String> adjective(String place, Set<Kind> kinds) {
        return places.find(place.startsWith("the ") ? place.substring("the ".length()) : place)
                .filter(entry -> kinds.contains(entry.kind()))
                .flatMap(entry -> places.adjective(entry.canonical()));
    }
}
