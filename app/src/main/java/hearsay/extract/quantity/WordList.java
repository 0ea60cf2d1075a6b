package hearsay.extract.quantity;

import hearsay.lexicon.Table;
import java.util.HashSet;
import java.util.Set;

/** A list of words in one column of a file. */
final class WordList {
    private final Set<String> words = new HashSet<>();

    WordList(String file, String column) {
        for (Table.Row row : Table.load(file, column).rows()) {
            words.add(row.get(column));
        }
    }

    boolean holds(String word) {
        return words.contains(word);
    }
}
