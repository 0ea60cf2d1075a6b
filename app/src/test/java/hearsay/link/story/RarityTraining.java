package hearsay.link.story;

import hearsay.link.Stemmer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Counts in how many of a thousand news texts a stem stands, for {@code word-rates.tsv}. Arguments: files of JSON lines with
 * {@code text}, each of which weighs the same. Prints the file.
 */
public final class RarityTraining {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double LEAST = 10;

    private RarityTraining() {}

    public static void main(String[] files) throws IOException {
        Map<String, Double> rates = new TreeMap<>();
        for (String file : files) {
            Map<String, Integer> counts = new TreeMap<>();
            int texts = 0;
            for (String line : Files.readAllLines(Path.of(file))) {
                JsonNode row = JSON.readTree(line);
                Set<String> stems = new HashSet<>();
                Scan.words(row.path("text").asString("")).stream()
                        .filter(word -> !word.isNumber() && !(word.isCapital() && word.inside()))
                        .forEach(word -> stems.add(Stemmer.stem(word.text())));
                stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
                texts++;
            }
            double each = 1000.0 / texts / files.length;
            counts.forEach((stem, count) -> rates.merge(stem, count * each, Double::sum));
        }
        System.out.println("stem\trate");
        rates.forEach((stem, rate) -> {
            if (rate >= LEAST) {
                System.out.printf(Locale.ROOT, "%s\t%.0f%n", stem, rate);
            }
        });
    }
}
