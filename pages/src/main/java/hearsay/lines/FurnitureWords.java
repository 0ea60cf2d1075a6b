package hearsay.lines;

import hearsay.lexicon.Table;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The phrases of {@code furniture.tsv}, asked for a line. */
public final class FurnitureWords {
    private static final int LONGEST_NOTICE = 40;
    private static final int LONGEST_HEADING = 70;
    private static final int LONGEST_NOTE = 40;

    private enum Where {
        STARTS,
        WHOLE,
        CLOSES,
        TAIL,
        ENDS,
        AUTHOR
    }

    private final Map<Where, Set<String>> phrases = new EnumMap<>(Where.class);

    public FurnitureWords() {
        for (Where where : Where.values()) {
            phrases.put(where, new TreeSet<>());
        }
        for (Table.Row row : Table.load("furniture.tsv", "words", "where").rows()) {
            of(row.one("where", Where.class)).add(row.get("words").toLowerCase(Locale.ROOT));
        }
    }

    private Set<String> of(Where where) {
        return phrases.getOrDefault(where, new HashSet<>());
    }

    /** "Read more: ...", "Copyright 2031 ...", "... contributed to this report." */
    public boolean isNotice(Line line) {
        return line.words().size() <= LONGEST_NOTICE
                && (of(Where.WHOLE).contains(line.lower())
                        || of(Where.STARTS).stream().anyMatch(line::starts)
                        || of(Where.CLOSES).stream().anyMatch(line::ends));
    }

    /** Whether the article is over after this line. */
    public boolean isEnd(Line line) {
        boolean sentence = line.text().endsWith(".") && !line.text().endsWith("...")
                || line.text().endsWith("”");
        return !sentence
                && line.text().length() <= LONGEST_HEADING
                && of(Where.ENDS).stream().anyMatch(line::starts);
    }

    /** Where in a line the credits after its last sentence begin; its length where there are none. */
    public int tail(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (String phrase : of(Where.TAIL)) {
            int at = lower.lastIndexOf(phrase);
            boolean bracket = phrase.startsWith("(");
            boolean last = at > 0
                    && (bracket
                            ? lower.stripTrailing().endsWith(")")
                            : lower.substring(at + phrase.length())
                                    .replace(".", "")
                                    .isBlank());
            if (last) {
                return at;
            }
        }
        return line.length();
    }

    /** "Jane Roe is a senior fellow at ...", "Jane Roe can be reached at ...". */
    public boolean isAuthorNote(Line line) {
        int verb = verb(line.words());
        if (verb < 2 || verb > 4 || line.text().indexOf('“') >= 0 || line.text().indexOf('"') >= 0) {
            return false;
        }
        List<String> rest = line.words().subList(verb, line.words().size());
        if (rest.size() > 3 && rest.get(0).equals("can") && rest.get(2).equals("reached")) {
            return true;
        }
        return rest.size() > 2
                && Set.of("a", "an", "the").contains(rest.get(1))
                && rest.stream()
                        .limit(LONGEST_NOTE)
                        .takeWhile(w -> !w.endsWith(".") || w.length() <= 4)
                        .anyMatch(this::isAuthorWord);
    }

    private boolean isAuthorWord(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]", "");
        return of(Where.AUTHOR).contains(letters);
    }

    /** The place of "is", "was" or "can" after words with capitals; 0 where there is none. */
    private static int verb(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (Set.of("is", "was", "can").contains(word)) {
                return i;
            }
            if (!Character.isUpperCase(word.charAt(0))) {
                return 0;
            }
        }
        return 0;
    }
}
