package hearsay.lines;

import hearsay.lexicon.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Lines that name who wrote an article, and the names in them.
 *
 * <p>Examples: "By Jane Roe and John Doe", "Von Lena Abbot, Sarrow", "JANE ROE, Staff writer".
 */
public final class Bylines {
    /** The most characters that such a line has. */
    public static final int LONGEST = 120;

    private static final int LONGEST_NAME_WORDS = 6;
    private static final int LONGEST_CREDIT_WORDS = 12;

    private static final Map<Word, Set<String>> WORDS = Table.load("byline-words.tsv", "words", "kind").rows().stream()
            .collect(Collectors.groupingBy(
                    row -> row.one("kind", Word.class),
                    Collectors.mapping(row -> row.get("words"), Collectors.toSet())));

    private enum Word {
        BY,
        OPENER,
        JOINER,
        END,
        PARTICLE,
        CREDITED,
        NO_NAME
    }

    private Bylines() {}

    private static boolean is(Word kind, String word) {
        return WORDS.getOrDefault(kind, Set.of()).contains(word);
    }

    /** Whether a line is one that names its author: "By" and one to six words that begin with capitals. */
    public static boolean isByline(String line) {
        String[] words = line.strip().split("\\s+");
        if (line.length() > LONGEST
                || words.length < 2
                || words.length > 12
                || !is(Word.BY, words[0].toLowerCase(Locale.ROOT))) {
            return false;
        }
        return line.strip().charAt(line.strip().length() - 1) != '.'
                && !names(line).isEmpty()
                && isName(names(line).getFirst());
    }

    /** "By", "Author:": a line that a name follows. */
    public static boolean isOpening(Line line) {
        return line.words().size() == 1 && is(Word.BY, line.lower());
    }

    /** The names in a byline, also where a section stands before it and a date after it, between strokes. */
    public static List<String> inside(Line line) {
        if (isByline(line.text())) {
            return names(line.text());
        }
        List<String> words = line.words();
        for (int i = 1; i + 2 < words.size() && words.size() <= LONGEST_CREDIT_WORDS; i++) {
            boolean by = is(Word.BY, words.get(i).toLowerCase(Locale.ROOT))
                    && (is(Word.JOINER, words.get(i - 1)) || isEnd(words.get(i - 1)));
            if (by) {
                return names(String.join(" ", words.subList(i + 1, words.size())));
            }
        }
        return List.of();
    }

    /** "By Jane Roe", and also "By Gazette staff and agencies": a short line of "by" and words with capitals. */
    public static boolean isCredit(Line line) {
        List<String> words = line.words();
        return isByline(line.text())
                || words.size() >= 2
                        && words.size() <= LONGEST_CREDIT_WORDS
                        && words.getFirst().equalsIgnoreCase("by")
                        && Character.isUpperCase(words.get(1).charAt(0))
                        && !line.endsWithMark()
                        && words.stream()
                                .skip(1)
                                .allMatch(w -> !Character.isLowerCase(w.charAt(0)) || is(Word.CREDITED, w));
    }

    /** The names that an author field or a byline holds. */
    public static List<String> names(String field) {
        List<String> names = new ArrayList<>();
        List<String> name = new ArrayList<>();
        boolean opened = false;
        for (String word : afterBy(field)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!opened && is(Word.OPENER, lower)) {
                continue;
            }
            if (!opened && lower.endsWith(":") && is(Word.NO_NAME, lower)) {
                return List.of();
            }
            if (word.equals(",") || is(Word.JOINER, lower)) {
                add(name, names);
                continue;
            }
            if (isEnd(word)) {
                break;
            }
            opened = true;
            name.add(word);
        }
        add(name, names);
        return names;
    }

    /** The words of a field; those after "by" where a date or the like stands before it ("Posted on May 3 by Jane Roe"). */
    private static List<String> afterBy(String field) {
        List<String> words = Arrays.asList(field.replace('\u00a0', ' ')
                .replace("©", " ")
                .replace(",", " , ")
                .replace(";", " , ")
                .replace("/", " / ")
                .strip()
                .split("\\s+"));
        for (int i = 1; i + 1 < words.size(); i++) {
            String word = words.get(i).toLowerCase(Locale.ROOT);
            if ((word.equals("by") || word.equals("von") || word.equals("von:"))
                            && is(Word.OPENER, words.getFirst().toLowerCase(Locale.ROOT))
                    || word.equals("by") && words.subList(0, i).stream().anyMatch(w -> Character.isDigit(w.charAt(0)))
                    || word.equals("von:")) {
                return words.subList(i + 1, words.size());
            }
        }
        return words;
    }

    /** A date, a time or a mark after the names. */
    private static boolean isEnd(String word) {
        return word.isEmpty()
                || is(Word.END, word.toLowerCase(Locale.ROOT))
                || Character.isDigit(word.charAt(0))
                || "([@".indexOf(word.charAt(0)) >= 0
                || word.contains("://");
    }

    private static void add(List<String> words, List<String> names) {
        String name = String.join(" ", words).strip();
        while (name.endsWith(":") || name.endsWith("|")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        words.clear();
        boolean role = !names.isEmpty() && !isName(name);
        boolean date = CalendarDates.find(name + " 2000").isPresent();
        if (!name.isEmpty()
                && !role
                && !date
                && !is(Word.NO_NAME, name.toLowerCase(Locale.ROOT))
                && name.split(" ").length <= LONGEST_NAME_WORDS
                && !name.contains("@")) {
            names.add(cased(name));
        }
    }

    /** Two or more words, each with a capital but for particles. */
    public static boolean isName(String name) {
        String[] words = name.split(" ");
        return words.length >= 2
                && words.length <= LONGEST_NAME_WORDS
                && Arrays.stream(words).allMatch(w -> Character.isUpperCase(w.charAt(0)) || is(Word.PARTICLE, w))
                && name.chars().noneMatch(Character::isDigit);
    }

    /** "SEO JI-EUN" as "Seo Ji-eun"; names in mixed case as they are. */
    public static String cased(String name) {
        boolean shouted = name.contains(" ")
                && name.equals(name.toUpperCase(Locale.ROOT))
                && !name.equals(name.toLowerCase(Locale.ROOT));
        if (!shouted) {
            return name;
        }
        return String.join(
                " ",
                Arrays.stream(name.split(" "))
                        .map(w -> w.charAt(0) + w.substring(1).toLowerCase(Locale.ROOT))
                        .toList());
    }
}
