package hearsay.link;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A holder's name as it is compared: without article, seat, possessive ending, titles, initials and accents; "Ministry of
 * Health" as "health ministry".
 *
 * @param text as written, tidied
 * @param words in lower case, titles and initials left out where something is left
 */
record HolderName(String text, List<String> words) {
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Matches the "Vila-based" of "Vila-based Harbour Watch". */
    private static final Pattern SEAT = Pattern.compile("^\\S+-based (?=\\S)");

    private static final Set<String> TITLES = WordList.of("person-titles.tsv", "word");
    private static final Set<String> OFFICES = WordList.of("offices.tsv", "word");
    private static final Set<String> TURNED = WordList.of("turned-bodies.tsv", "word");

    static HolderName of(String written) {
        String text = written.strip().replaceAll("\\s+", " ").replaceAll("^(?:[Tt]he|[Aa]n?) (?=\\S)", "");
        text = SEAT.matcher(text.replaceAll("['’]s?$", "")).replaceFirst("");
        List<String> words = new ArrayList<>();
        for (String word : Words.of(text)) {
            if (!INITIAL.matcher(word).matches()) {
                words.add(MARKS.matcher(Normalizer.normalize(Words.plain(word), Normalizer.Form.NFD))
                        .replaceAll(""));
            }
        }
        if (words.isEmpty()) {
            words.addAll(Words.of(text).stream().map(Words::plain).toList());
        }
        int from = 0;
        while (from < words.size() - 1 && TITLES.contains(words.get(from)) && !isBody(words)) {
            from++;
        }
        return new HolderName(text.isBlank() ? written : text, turned(words.subList(from, words.size())));
    }

    /** "Foreign ministry" is no ministry with a title. */
    private static boolean isBody(List<String> words) {
        return TURNED.contains(words.getLast())
                || OFFICES.contains(words.getLast()) && !TITLES.contains(words.getLast());
    }

    /** With what a body is for before the body. */
    private static List<String> turned(List<String> words) {
        for (int i = 0; i + 2 < words.size(); i++) {
            if (TURNED.contains(words.get(i)) && words.get(i + 1).equals("of")) {
                List<String> turned = new ArrayList<>(words.subList(0, i));
                turned.addAll(words.subList(words.get(i + 2).equals("the") ? i + 3 : i + 2, words.size()));
                turned.add(words.get(i));
                return List.copyOf(turned);
            }
        }
        return List.copyOf(words);
    }

    String key() {
        return String.join(" ", words);
    }

    /** Whether one is the other with a slip of the pen: as many words, one of them off by a letter or two. */
    boolean isVariantOf(HolderName other) {
        if (words.size() != other.words.size() || words.size() < 2) {
            return false;
        }
        int off = 0;
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).equals(other.words.get(i))) {
                int least = Math.min(words.get(i).length(), other.words.get(i).length());
                off += least >= 5 && distance(words.get(i), other.words.get(i)) <= (least >= 8 ? 2 : 1) ? 1 : 9;
            }
        }
        return off <= 1;
    }

    /** Letters to change, add or drop (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int up = row[j];
                int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(swap, 1 + Math.min(up, row[j - 1]));
                diagonal = up;
            }
        }
        return row[b.length()];
    }
}
