package hearsay.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How rare each term is in the sentences of a story (inverse document frequency, after Spärck Jones 1972). */
final class Vocabulary {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final double[] rarity;

    /** @param sentences the terms of every sentence of the story */
    Vocabulary(Collection<List<String>> sentences) {
        Map<String, Integer> seen = new TreeMap<>();
        for (List<String> sentence : sentences) {
            sentence.stream().distinct().forEach(term -> seen.merge(term, 1, Integer::sum));
        }
        rarity = new double[seen.size()];
        seen.forEach((term, count) -> {
            rarity[numbers.size()] = Math.log(1 + (double) sentences.size() / count);
            numbers.put(term, numbers.size());
        });
    }

    double rarity(String term) {
        Integer number = numbers.get(term);
        return number == null ? 0 : rarity[number];
    }

    double rarity(int number) {
        return rarity[number];
    }

    /** A bag with the given share of each term; terms of no sentence are left out. */
    Terms weigh(Map<String, Double> shares) {
        Map<Integer, Double> weighted = new HashMap<>();
        shares.forEach((term, share) -> {
            Integer number = numbers.get(term);
            if (number != null) {
                weighted.put(number, share * rarity[number]);
            }
        });
        return Terms.of(weighted);
    }
}
