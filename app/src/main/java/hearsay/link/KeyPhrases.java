package hearsay.link;

import hearsay.lexicon.Gazetteer;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The phrases that a group of claims keeps coming back to: runs of up to three topical words, in the texts' own spelling.
 *
 * <p>A phrase weighs by the claims that hold it and by how rare its words are in the story.
 */
final class KeyPhrases {
    private static final int LONGEST = 3;
    private static final Set<String> OPENERS = WordList.of("noun-openers.tsv", "word");
    private static final Pattern VERBAL = Pattern.compile(".*(?:ly|ed|ing)");
    private static final Pattern NO_NOUN = Pattern.compile(".*(?:ly|ed|ing|ize|est)");

    private final Gazetteer gazetteer = Gazetteer.standard();
    private final Vocabulary vocabulary;

    KeyPhrases(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    private static final class Phrase {
        private final Set<Integer> claims = new HashSet<>();
        private final Map<String, Integer> spellings = new TreeMap<>();
        private double rarity;
    }

    /** The weightiest phrases, no two sharing a word. */
    List<String> of(List<Statement> matter, int most) {
        Map<String, Phrase> phrases = new TreeMap<>();
        for (Statement statement : matter) {
            for (Span span : statement.claim().content()) {
                collect(statement, span, phrases);
            }
        }
        List<Map.Entry<String, Phrase>> ranked = new ArrayList<>(phrases.entrySet());
        ranked.removeIf(entry -> isAdjective(spelling(entry.getValue())));
        ranked.sort(Comparator.comparingDouble((Map.Entry<String, Phrase> e) -> -weight(e))
                .thenComparing(Map.Entry::getKey));
        Set<String> used = new HashSet<>();
        List<String> chosen = new ArrayList<>();
        for (Map.Entry<String, Phrase> entry : ranked) {
            List<String> keys = List.of(entry.getKey().split(" "));
            if (chosen.size() < most && keys.stream().noneMatch(used::contains)) {
                used.addAll(keys);
                chosen.add(spelling(entry.getValue()));
            }
        }
        return chosen;
    }

    /** "Norlandic" names no topic, nor does "Eastern Norlandic". */
    private boolean isAdjective(String phrase) {
        return Stream.of(phrase, phrase.substring(phrase.lastIndexOf(' ') + 1))
                .flatMap(words -> gazetteer.find(words).stream())
                .filter(entry -> entry.kind() == Gazetteer.Kind.DEMONYM && !phrase.endsWith("s"))
                .findAny()
                .isPresent();
    }

    private void collect(Statement statement, Span span, Map<String, Phrase> phrases) {
        String text = statement.document().text();
        List<Span> words = Words.in(text, span);
        for (int from = 0; from < words.size(); from++) {
            if (opens(text, words, from)) {
                int to = end(text, words, from);
                if (to >= from) {
                    Span whole = words.get(from).cover(words.get(to));
                    add(statement, whole, phrases);
                }
            }
        }
    }

    private void add(Statement statement, Span whole, Map<String, Phrase> phrases) {
        String text = statement.document().text();
        List<String> keys = StatementReader.keys(text, whole);
        Phrase phrase = phrases.computeIfAbsent(String.join(" ", keys), k -> new Phrase());
        phrase.claims.add(statement.index());
        phrase.spellings.merge(whole.of(text).replaceFirst("['’]s$", ""), 1, Integer::sum);
        phrase.rarity = keys.stream().mapToDouble(vocabulary::rarity).sum();
    }

    /** Whether a noun phrase is likely to begin here: a capitalised word, or one after an article or preposition. */
    private static boolean opens(String text, List<Span> words, int at) {
        String word = words.get(at).of(text);
        if (!Words.isTopical(word) || word.length() < 3 || isShortened(word)) {
            return false;
        }
        if (at == 0) {
            return Words.isCapitalised(word) && !NO_NOUN.matcher(word).matches();
        }
        String before = words.get(at - 1).of(text);
        boolean joined = words.get(at - 1).end() + 1 == words.get(at).start();
        boolean inName = joined && Words.isCapitalised(before) && Words.isTopical(before);
        return !inName
                && (Words.isCapitalised(word)
                        || joined && OPENERS.contains(Words.plain(before)) && !isInfinitive(before));
    }

    /** "We'll", "I've". */
    private static boolean isShortened(String word) {
        int mark = Math.max(word.indexOf('\''), word.indexOf('’'));
        return mark > 0 && Words.isFunction(word.substring(0, mark));
    }

    private static boolean isInfinitive(String before) {
        return before.equals("to");
    }

    /** The last word of the phrase, or less than the first where there is none. */
    private static int end(String text, List<Span> words, int from) {
        int to = from;
        while (to + 1 < words.size() && to + 1 < from + LONGEST && continues(text, words, to)) {
            to++;
        }
        boolean cut = to + 1 < words.size() && to + 1 == from + LONGEST && continues(text, words, to);
        while (to >= from && NO_NOUN.matcher(words.get(to).of(text)).matches()) {
            to--;
        }
        return cut ? from - 1 : to;
    }

    private static boolean continues(String text, List<Span> words, int at) {
        String word = words.get(at).of(text);
        String next = words.get(at + 1).of(text);
        return Words.isTopical(next)
                && Words.isCapitalised(word) == Words.isCapitalised(next)
                && !(Words.isCapitalised(word)
                        ? word.endsWith("’s") || word.endsWith("'s")
                        : VERBAL.matcher(next).matches())
                && next.length() > 2
                && words.get(at).end() + 1 == words.get(at + 1).start()
                && text.charAt(words.get(at).end()) == ' ';
    }

    /** A small word alone tells least. */
    private static double weight(Map.Entry<String, Phrase> entry) {
        Phrase phrase = entry.getValue();
        boolean bare = entry.getKey().indexOf(' ') < 0
                && !Words.isCapitalised(phrase.spellings.keySet().iterator().next());
        return phrase.claims.size() * Math.sqrt(phrase.rarity) * (bare ? 0.5 : 1);
    }

    private static String spelling(Phrase phrase) {
        Map<String, Integer> best = new HashMap<>(phrase.spellings);
        return best.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
