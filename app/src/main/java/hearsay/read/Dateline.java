package hearsay.read;

import hearsay.lexicon.Gazetteer;
import hearsay.lines.CalendarDates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The place, day and agency before the first sentence of a report.
 *
 * <p>Examples: "SARROW, March 3 (Meridian Wire) - ", "TOLVANE/SARROW — ", "PORT ELM, South Halmora (MW) -- ", "(Meridian
 * Wire) - ", "Sarrow (MW) ", "TOLVANE, March 3. /MW/. ".
 *
 * @param length how many characters of the line it takes, with the white space after it
 * @param agency the agency in brackets, where one is named
 */
record Dateline(int length, Optional<String> agency) {
    private static final int LONGEST = 90;
    private static final int LONGEST_PLACE_WORDS = 8;
    private static final int SHORTEST_PLACE = 3;
    private static final int LONGEST_AGENCY = 40;
    private static final List<String> DASHES = List.of("—", "–", "--", "-", "―");
    private static final Set<String> REGION_WORDS =
            Set.of("and", "of", "the", "de", "la", "el", "near", "in", "al", "on", "du", "des", "del");

    /** The dateline that a line begins with. */
    static Optional<Dateline> of(String line) {
        return bracketed(line).or(() -> dashed(line)).or(() -> slashed(line));
    }

    /** "SARROW (MW) — It rained", "(MW) It rained". */
    private static Optional<Dateline> bracketed(String line) {
        int open = line.indexOf('(');
        int close = line.indexOf(')', open + 1);
        if (open < 0 || close < 0 || close > LONGEST) {
            return Optional.empty();
        }
        String agency = line.substring(open + 1, close).strip();
        String place = line.substring(0, open).strip();
        if (!isAgency(agency) || !place.isEmpty() && !isPlace(place, true)) {
            return Optional.empty();
        }
        int end = skip(line, close + 1);
        int dash = dash(line, end);
        boolean dashed = dash > end;
        // "(MW) It rained" without a dash is an agency only in capitals, as in "Sarrow (MW) It rained"
        boolean shouted = agency.equals(agency.toUpperCase(Locale.ROOT)) && agency.length() <= 6 && end > close + 1;
        int from = dashed ? skip(line, dash) : end;
        return (dashed || shouted) && opensSentence(line, from)
                ? Optional.of(new Dateline(from, Optional.of(agency)))
                : Optional.empty();
    }

    /** "SARROW, March 3 — It rained". */
    private static Optional<Dateline> dashed(String line) {
        for (int i = SHORTEST_PLACE; i < Math.min(LONGEST, line.length()); i++) {
            int end = dash(line, i);
            boolean spaced =
                    Character.isWhitespace(line.charAt(i - 1)) || line.charAt(i) != '-' || line.startsWith("--", i);
            if (end > i && spaced) {
                int from = skip(line, end);
                boolean apart = from > end || line.charAt(i) == '—';
                boolean place = isPlace(line.substring(0, i).strip(), false);
                return apart && place && opensSentence(line, from)
                        ? Optional.of(new Dateline(from, Optional.empty()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "TOLVANE, March 3. /MW/. It rained". */
    private static Optional<Dateline> slashed(String line) {
        int open = line.indexOf(" /");
        int close = line.indexOf('/', open + 2);
        if (open < 0 || close < 0 || close > LONGEST) {
            return Optional.empty();
        }
        String place = line.substring(0, open).strip();
        String agency = line.substring(open + 2, close).strip();
        int end = close + 1;
        while (end < line.length() && (line.charAt(end) == '.' || line.charAt(end) == '-')) {
            end++;
        }
        int from = skip(line, end);
        return isAgency(agency) && isPlace(place, true) && opensSentence(line, from)
                ? Optional.of(new Dateline(from, Optional.of(agency)))
                : Optional.empty();
    }

    private static int dash(String line, int at) {
        for (String dash : DASHES) {
            if (line.startsWith(dash, at)) {
                return at + dash.length();
            }
        }
        return at;
    }

    private static int skip(String line, int from) {
        int at = from;
        while (at < line.length() && (Character.isWhitespace(line.charAt(at)) || line.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }

    private static boolean opensSentence(String line, int from) {
        if (from >= line.length()) {
            return false;
        }
        char c = line.charAt(from);
        return Character.isUpperCase(c) || Character.isDigit(c) || "“\"‘'$€£".indexOf(c) >= 0;
    }

    /** "AP", "Meridian Wire", "Thomson Reuters Foundation": one to four words with capitals, no digits. */
    private static boolean isAgency(String words) {
        String[] parts = words.split(" ");
        return !words.isEmpty()
                && words.length() <= LONGEST_AGENCY
                && parts.length <= 4
                && Arrays.stream(parts)
                        .allMatch(p -> !p.isEmpty() && (Character.isUpperCase(p.charAt(0)) || p.equals("of")))
                && words.chars().noneMatch(Character::isDigit);
    }

    /**
     * Whether words are a place, with a region and a day after it. Names in capitals are; others where an agency follows,
     * or where the gazetteer knows them.
     */
    private static boolean isPlace(String words, boolean agencyFollows) {
        List<String> parts = new ArrayList<>(Arrays.asList(words.split(",")));
        while (parts.size() > 1 && isDay(parts.getLast())) {
            parts.removeLast();
        }
        String name = parts.getFirst().strip();
        if (name.split(" ").length > LONGEST_PLACE_WORDS
                || parts.size() > 3
                || words.indexOf('(') >= 0
                || words.indexOf('“') >= 0) {
            return false;
        }
        boolean regions = parts.stream().skip(1).allMatch(Dateline::isNameOfPlace);
        boolean shouted = isShouted(name);
        boolean known = Arrays.stream(name.split("/"))
                .allMatch(p -> Gazetteer.standard().find(p.strip()).isPresent());
        return regions && isNameOfPlace(name) && (shouted || known || agencyFollows && words.length() < LONGEST / 2);
    }

    private static boolean isDay(String words) {
        return CalendarDates.find(words.strip().replace(".", "") + " 2000").isPresent()
                || CalendarDates.find(words).isPresent()
                || words.strip().length() == 4 && words.strip().chars().allMatch(Character::isDigit);
    }

    private static boolean isShouted(String name) {
        long letters = name.chars().filter(Character::isLetter).count();
        long capitals = name.chars().filter(Character::isUpperCase).count();
        return letters >= SHORTEST_PLACE && capitals == letters;
    }

    private static boolean isNameOfPlace(String words) {
        String[] parts = words.strip().split("[\\s/-]+");
        return Arrays.stream(parts)
                .allMatch(p -> !p.isEmpty()
                        && (Character.isUpperCase(p.charAt(0)) || REGION_WORDS.contains(p))
                        && p.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'' || c == '’'));
    }
}
