package hearsay.extract.claim;

import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The states that words name, by country, capital, nationality or office: {@code places.tsv} and {@code governments.tsv}.
 *
 * <p>Example: "the White House", "American" and "Washington" name one state.
 */
final class States {
    private static final int LONGEST = 4;

    private final Gazetteer places = Gazetteer.standard();
    private final Map<String, String> governments = new HashMap<>();

    private States() {
        for (Table.Row row :
                Table.load("governments.tsv", "name", "kind", "canonical").rows()) {
            governments.put(row.get("name"), row.get("canonical"));
        }
    }

    static States load() {
        return new States();
    }

    /** The states that the words name, alone or with their neighbours. */
    Set<String> in(List<String> words) {
        Set<String> found = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + LONGEST); to++) {
                String name = withoutPossessive(String.join(" ", words.subList(from, to)));
                String place = places.find(name).map(Gazetteer.Entry::canonical).orElse(name);
                String state = governments.getOrDefault(name, governments.getOrDefault(place, place));
                if (!state.equals(name) || places.find(name).isPresent()) {
                    found.add(state);
                }
            }
        }
        return found;
    }

    static String withoutPossessive(String word) {
        int mark = Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019'));
        return mark > 0 && mark >= word.length() - 2 ? word.substring(0, mark) : word;
    }
}
