package hearsay.link;

import hearsay.lexicon.Table;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Word lists of one or two columns, as sets and maps. */
final class WordList {
    private WordList() {}

    static Set<String> of(String file, String column) {
        Set<String> words = new LinkedHashSet<>();
        for (Table.Row row : Table.load(file, column).rows()) {
            words.add(row.get(column));
        }
        return words;
    }

    static Map<String, String> of(String file, String key, String value) {
        Map<String, String> words = new HashMap<>();
        for (Table.Row row : Table.load(file, key, value).rows()) {
            words.put(row.get(key), row.get(value));
        }
        return words;
    }
}
