package hearsay.lines;

import hearsay.lexicon.Table;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A calendar day in the ways that heads and feet of articles write it; month names as in {@code months.tsv}.
 *
 * <p>Examples: "Monday, October 21, 2024", "31 Oct. 2024, 16:55", "7. Dezember 2022", "10/23/24" (month first; day first
 * where the first number is above 12), "23.10.2024", "2024-10-31", "20241031".
 */
public final class CalendarDates {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2099;
    private static final Set<String> ORDINAL = Set.of("st", "nd", "rd", "th", "er", "º", "ª");
    private static final Set<String> BETWEEN = Set.of("de", "of", "del");
    private static final Map<String, Integer> MONTHS = months();

    private final List<String> tokens;

    private final boolean dayFirst;

    private CalendarDates(String text, boolean dayFirst) {
        this.tokens = tokens(text);
        this.dayFirst = dayFirst;
    }

    /** The first day in a text. */
    public static Optional<LocalDate> find(String text) {
        return find(text, false);
    }

    /**
     * The first day in a text.
     *
     * @param dayFirst whether "3/4/2031" is in April
     */
    public static Optional<LocalDate> find(String text, boolean dayFirst) {
        CalendarDates dates = new CalendarDates(text, dayFirst);
        for (int i = 0; i < dates.tokens.size(); i++) {
            Optional<LocalDate> found = dates.at(i);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Table.Row row : Table.load("months.tsv", "word", "month").rows()) {
            months.put(row.get("word"), (int) row.number("month"));
        }
        return months;
    }

    /** Runs of letters, runs of digits, and every other character but white space, in lower case. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int from = i;
            char c = text.charAt(i++);
            if (Character.isDigit(c)) {
                while (i < text.length() && Character.isDigit(text.charAt(i))) {
                    i++;
                }
            } else if (Character.isLetter(c)) {
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
            }
            if (!Character.isWhitespace(c)) {
                tokens.add(text.substring(from, i).toLowerCase(Locale.ROOT));
            }
        }
        return tokens;
    }

    private Optional<LocalDate> at(int i) {
        String first = token(i);
        if (MONTHS.containsKey(first)) {
            return monthFirst(i);
        }
        if (first.isEmpty() || !isNumber(first) || i > 0 && "/-.".contains(token(i - 1)) && isNumber(token(i - 2))) {
            return Optional.empty();
        }
        if (first.length() == 8) {
            return date(first.substring(0, 4), first.substring(4, 6), first.substring(6));
        }
        if (first.length() == 4) {
            return isSeparated(i) ? date(first, token(i + 2), token(i + 4)) : Optional.empty();
        }
        return first.length() <= 2 ? dayFirst(i).or(() -> numbers(i)) : Optional.empty();
    }

    /** "Oct. 21st, 2024". */
    private Optional<LocalDate> monthFirst(int i) {
        int day = skip(i + 1, Set.of("."));
        if (!isNumber(token(day)) || token(day).length() > 2) {
            return Optional.empty();
        }
        int year = skip(skip(day + 1, ORDINAL), Set.of(","));
        return date(token(year), month(i), token(day));
    }

    /** "21st of October, 2024", "21. Oktober 2024", "21-Oct-2024". */
    private Optional<LocalDate> dayFirst(int i) {
        int month = skip(skip(skip(i + 1, ORDINAL), Set.of(".", "-")), BETWEEN);
        if (!MONTHS.containsKey(token(month))) {
            return Optional.empty();
        }
        int year = skip(skip(month + 1, Set.of(".", ",", "-")), BETWEEN);
        return date(token(year), month(month), token(i));
    }

    /** "10/23/24", "23.10.2024". */
    private Optional<LocalDate> numbers(int i) {
        if (!isSeparated(i)) {
            return Optional.empty();
        }
        String year = token(i + 4).length() == 2 ? "20" + token(i + 4) : token(i + 4);
        boolean monthFirst = token(i + 1).equals("/") && !dayFirst;
        Optional<LocalDate> american = date(year, token(i), token(i + 2));
        Optional<LocalDate> european = date(year, token(i + 2), token(i));
        return monthFirst ? american.or(() -> european) : european.or(() -> american);
    }

    private boolean isSeparated(int i) {
        return "/-.".contains(token(i + 1))
                && token(i + 1).equals(token(i + 3))
                && isNumber(token(i + 2))
                && token(i + 2).length() <= 2
                && isNumber(token(i + 4));
    }

    private String month(int i) {
        return String.valueOf(MONTHS.getOrDefault(token(i), 0));
    }

    private int skip(int i, Set<String> words) {
        return words.contains(token(i)) ? i + 1 : i;
    }

    private String token(int i) {
        return i < 0 || i >= tokens.size() ? "" : tokens.get(i);
    }

    private static boolean isNumber(String token) {
        return !token.isEmpty() && token.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        if (!isNumber(year) || year.length() != 4 || !isNumber(day) || day.length() > 2) {
            return Optional.empty();
        }
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        if (y < FIRST_YEAR || y > LAST_YEAR || m < 1 || d < 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(y, m, d));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
