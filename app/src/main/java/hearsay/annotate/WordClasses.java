package hearsay.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/**
 * Classes of words that stand in like company (Clark, EACL 2003), by the word in lower case. Safe for use by several threads.
 *
 * <p>Example: "said" and "told" are of one class.
 */
final class WordClasses {
    private final HashTable words;
    private final byte[] classes;
    private final List<String> names;
    private final TextHash[] hashes;

    private WordClasses(HashTable words, byte[] classes, List<String> names) {
        this.words = words;
        this.classes = classes;
        this.names = names;
        this.hashes = names.stream().map(TextHash::of).toArray(TextHash[]::new);
    }

    /**
     * Packs the classes.
     *
     * @param classes the name of the class by word
     * @param unknown the name of the class of all other words
     */
    static WordClasses of(Map<String, String> classes, String unknown) {
        List<String> names = new ArrayList<>();
        names.add(unknown);
        new TreeSet<>(classes.values())
                .stream().filter(name -> !name.equals(unknown)).forEach(names::add);
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        // no word is empty, but a list of classes may hold one that is
        List<String> words =
                classes.keySet().stream().filter(word -> !word.isEmpty()).toList();
        byte[] numbers = new byte[2 * words.size()];
        for (int i = 0; i < words.size(); i++) {
            int number = places.getOrDefault(classes.get(words.get(i)), 0);
            numbers[2 * i] = (byte) number;
            numbers[2 * i + 1] = (byte) (number >> 8);
        }
        long[] keys =
                words.stream().mapToLong(word -> TextHash.of(word).value()).toArray();
        return new WordClasses(HashTable.of(keys), numbers, List.copyOf(names));
    }

    static WordClasses read(PackedReader in) {
        return new WordClasses(HashTable.read(in), in.bytes(), in.texts());
    }

    void write(PackedWriter out) {
        words.write(out);
        out.put(classes).put(names);
    }

    /** The name of the class of a word, in whatever case, as a hash. */
    TextHash of(String word) {
        int place = words.find(TextHash.of(word.toLowerCase(Locale.ROOT)));
        return hashes[place < 0 ? 0 : (classes[2 * place] & 0xff) | classes[2 * place + 1] << 8];
    }
}
