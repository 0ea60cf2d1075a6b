package hearsay.link.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers for the terms of one sort, from 0 in the order in which they first come up: what is compared by the million. */
final class TermNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> terms = new ArrayList<>();

    int of(String term) {
        Integer known = numbers.get(term);
        if (known != null) {
            return known;
        }
        numbers.put(term, terms.size());
        terms.add(term);
        return terms.size() - 1;
    }

    /** The terms by number. */
    List<String> terms() {
        return terms;
    }

    int size() {
        return terms.size();
    }
}
