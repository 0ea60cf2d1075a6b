package hearsay.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Lines that name who wrote an article, and the names in them.
 *
 * <p>Examples: "By Jane Roe and John Doe", "Von Lena Abbot, Sarrow", "JANE ROE, Staff writer".
 */
final class Bylines {
    static final int LONGEST = 120;
    private static final Set<String> OPENERS = Set.of("by", "von", "par", "por", "di", "door", "text", "text:", "autor:", "artikel", "beitrag", "autor", "author:", "author",
            "written", "posted", "published", "story", "words", "verfasst", "geschrieben", "vom", "report", "reported", "reporting", "posts", "more", "all", "view", "here", "see", "articles", "from", "about", "the", "autorin:", "autorin", "reporter:", "redaktion:", "–", "-", "|", "•", "·", "✎", ":");
    private static final Set<String> CERTAIN = Set.of("by", "von", "par", "por", "author:", "autor:", "autorin:", "auteur:");
    private static final Set<String> JOINERS = Set.of("and", "und", "et", "y", "&", "|", "/", "•", "·", "with", "mit", "e");
    private static final Set<String> NO_NAME = Set.of("admin", "administrator", "author", "no author", "redaktion", "staff", "editor", "editors", "webmaster", "root", "user", "unknown", "anonymous", "guest", "none", "null", "foto:", "photo:", "share", "facebook", "twitter", "online", "info");
    private static final Set<String> PARTICLES = Set.of("von", "van", "de", "der", "den", "di", "da", "del", "la", "le", "al", "el", "bin", "ibn", "zu", "ter", "ten", "dos", "du", "y", "e");
    private static final int LONGEST_NAME_WORDS = 6;
    private static final int LONGEST_CREDIT_WORDS = 12;
    private static final Set<String> CREDITED = Set.of("and", "staff", "agencies", "in", "of", "the", "for", "with", "writer", "writers", "reporter", "reporters", "correspondent", "at", "desk", "wires", "von", "van", "de", "al");

    private Bylines() {}

    /** Whether a line is one that names its author: "By" and one to six words that begin with capitals. */
    static boolean isByline(String line) {
        String[] words = line.strip().split("\\s+");
        if (line.length() > LONGEST || words.length < 2 || words.length > 12 || !CERTAIN.contains(words[0].toLowerCase(Locale.ROOT))) {
            return false;
        }
        return line.strip().charAt(line.strip().length() - 1) != '.' && !names(line).isEmpty() && isName(names(line).getFirst());
    }

    /** "By Jane Roe", and also "By Gazette staff and agencies": a short line of "by" and words with capitals. */
    static boolean isCredit(Line line) {
        List<String> words = line.words();
        return isByline(line.text())
                || words.size() >= 2
                        && words.size() <= LONGEST_CREDIT_WORDS
                        && words.getFirst().equalsIgnoreCase("by")
                        && Character.isUpperCase(words.get(1).charAt(0))
                        && !line.endsWithMark()
                        && words.stream().skip(1).allMatch(w -> !Character.isLowerCase(w.charAt(0)) || CREDITED.contains(w));
    }

    /** The names that an author field or a byline holds. */
    static List<String> names(String field) {
        List<String> names = new ArrayList<>();
        List<String> name = new ArrayList<>();
        boolean opened = false;
        for (String word : afterBy(field)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (!opened && OPENERS.contains(lower)) {
                continue;
            }
            if (word.equals(",") || JOINERS.contains(lower)) {
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
            if ((word.equals("by") || word.equals("von") || word.equals("von:")) && OPENERS.contains(words.getFirst().toLowerCase(Locale.ROOT)) 
                    || word.equals("by") && words.subList(0, i).stream().anyMatch(w -> Character.isDigit(w.charAt(0)))
                    || word.equals("von:")) {
                return words.subList(i + 1, words.size());
            }
        }
        return words;
    }

    /** A date, a time or a mark after the names. */
    private static boolean isEnd(String word) {
        return word.isEmpty() || Character.isDigit(word.charAt(0)) || word.equalsIgnoreCase("on") || word.equals("in") || word.equals("at") || word.equals("for") || word.startsWith("[") || word.equals("–") || word.equals("-") || word.equals("—") || word.startsWith("(") || word.startsWith("@") || word.contains("://");
    }

    private static void add(List<String> words, List<String> names) {
        String name = String.join(" ", words).strip();
        while (name.endsWith(":") || name.endsWith("|") ) {
            name = name.substring(0, name.length() - 1).strip();
        }
        words.clear();
        boolean role = !names.isEmpty() && !isName(name);
        boolean date = CalendarDates.find(name + " 2000").isPresent();
        if (!name.isEmpty() && !role && !date && !NO_NAME.contains(name.toLowerCase(Locale.ROOT)) && name.split(" ").length <= LONGEST_NAME_WORDS && !name.contains("@")) {
            names.add(cased(name));
        }
    }

    /** Two or more words, each with a capital but for particles. */
    static boolean isName(String name) {
        String[] words = name.split(" ");
        return words.length >= 2
                && words.length <= LONGEST_NAME_WORDS
                && Arrays.stream(words).allMatch(w -> Character.isUpperCase(w.charAt(0)) || PARTICLES.contains(w))
                && name.chars().noneMatch(Character::isDigit);
    }

    /** "SEO JI-EUN" as "Seo Ji-eun"; names in mixed case as they are. */
    static String cased(String name) {
        boolean shouted = name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
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
