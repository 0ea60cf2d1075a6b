package hearsay.read;

import hearsay.model.Genre;
import hearsay.model.PartialDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the head and foot of a saved text say of it: title, outlet, byline, dates, genre.
 *
 * <p>Examples of lines: "Published: 31 Oct. 2024, 16:55"; "- The Harbour Gazette - Monday, March 3, 2031"; "This piece
 * originally appeared in the Review on 3/4/31"; "By Jane Roe"; "Copyright © 2031 The Harbour Gazette, LLC".
 */
final class TextHead {
    private static final int HEAD_LINES = 12;
    private static final int FOOT_LINES = 25;
    private static final Pattern PUBLISHED =
            Pattern.compile("(?i)^(?:first )?(?:published|posted|date)\\b(?: on)?:?\\s.*");
    private static final Pattern UPDATED = Pattern.compile("(?i)^(?:last )?(?:updated|modified)\\b:?\\s.*");
    /** "- The Harbour Gazette - Monday, March 3, 2031" */
    private static final Pattern DASHED =
            Pattern.compile("^(?:[Bb]y \\p{Lu}[\\p{L} .'’-]{3,60}? )?[-–—]\\s*(.{3,60}?)\\s+[-–—]\\s+(.*\\d{4}.*)$");
    /** "This piece originally appeared in the Review on 3/4/31" */
    private static final Pattern APPEARED = Pattern.compile(
            "(?i)(?:originally|first) (?:appeared|published|ran) (?:in|on|at) (?:the )?(.{3,60}?) on (.{6,40})$");
    /** "By Jane Roe and John Doe", "- SEO JI-EUN" */
    private static final Pattern BY =
            Pattern.compile("^(?:By|BY)[: ]\\s*(\\p{Lu}[\\p{L}.'’ -]+(?:(?:,| and) \\p{Lu}[\\p{L}.'’ -]+)*)$");

    private static final Pattern LISTED =
            Pattern.compile("^[-•]\\s+(\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){1,3})$");
    /** "• Jane Roe can be reached at ..." , "Jane Roe is a senior adviser at ..." */
    private static final Pattern REACHED =
            Pattern.compile("^[•*-]?\\s*(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}) can be reached at .*");

    private static final Pattern NOTE = Pattern.compile(
            "^(\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3}) (?:is|was) (?:an?|the) [^.]*"
                    + "(?:fellow|adviser|advisor|professor|director|editor|columnist|author|analyst|chairman|writer|researcher|engineer|lecturer|ambassador)\\b.*");
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?i)^(?:copyright|©)\\s*(?:©|\\(c\\))?\\s*(?:\\d{4}(?:[-–]\\d{4})?)?,?\\s*(?:by )?(.{3,60}?)(?:,? (?:LLC|Inc|Ltd)\\.?|\\.|,| All rights|$).*");
    private static final Pattern NOT_THE_VIEW =
            Pattern.compile("(?i)their own and (?:not|do not).{0,30}views? of (.{3,40}?)\\.?$");
    /** "SARROW, March 3 (Meridian Wire) - " */
    private static final Pattern WIRE = Pattern.compile("^\\p{Lu}[\\p{L}.,' ]{2,60}\\(([^)]{2,40})\\)\\s*[-–—]");

    private TextHead() {}

    static About read(String text) {
        List<String> lines = Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(l -> !l.isEmpty())
                .toList();
        List<String> head = lines.subList(0, Math.min(HEAD_LINES, lines.size()));
        List<String> foot = lines.subList(Math.max(0, lines.size() - FOOT_LINES), lines.size());
        return new About(
                outlet(head, foot),
                title(lines),
                byline(head, foot),
                published(head, foot),
                dated(head, UPDATED),
                genre(head, foot),
                Optional.empty());
    }

    private static Optional<Matcher> match(List<String> lines, Pattern pattern) {
        return lines.stream()
                .filter(l -> l.length() < 400)
                .map(pattern::matcher)
                .filter(Matcher::find)
                .findFirst();
    }

    private static Optional<String> title(List<String> lines) {
        for (String line : lines.subList(0, Math.min(3, lines.size()))) {
            boolean head = line.length() <= 160
                    && line.split("\\s+").length >= 4
                    && !line.matches(".*[.:]$")
                    && !DASHED.matcher(line).matches()
                    && !isNote(line);
            if (head) {
                return Optional.of(line.replaceFirst("^#+\\s*", ""));
            }
            if (line.length() > 160) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isNote(String line) {
        return PUBLISHED.matcher(line).matches()
                || UPDATED.matcher(line).matches()
                || NOT_THE_VIEW.matcher(line).find()
                || BY.matcher(line).matches();
    }

    private static Optional<String> outlet(List<String> head, List<String> foot) {
        return match(head, DASHED)
                .map(m -> m.group(1))
                .or(() -> match(foot, APPEARED).map(m -> m.group(1)))
                .or(() -> match(head, NOT_THE_VIEW).map(m -> m.group(1)))
                .or(() -> match(head, WIRE).map(m -> m.group(1)))
                .or(() -> match(foot, COPYRIGHT).map(m -> m.group(1)))
                .map(name -> name.replaceFirst("^the (?=\\p{Lu})", "")
                        .replaceFirst("\\s+\\d{4}$", "")
                        .strip());
    }

    private static List<String> byline(List<String> head, List<String> foot) {
        Optional<String> names = match(head, BY)
                .or(() -> match(head, LISTED))
                .or(() -> match(foot, REACHED))
                .or(() -> match(foot, NOTE))
                .map(m -> m.group(1));
        return names.map(all -> Arrays.stream(all.split("\\s*(?:,| and )\\s*"))
                        .map(TextHead::cased)
                        .toList())
                .orElse(List.of());
    }

    /** "SEO JI-EUN" as "Seo Ji-eun". */
    private static String cased(String name) {
        if (!name.equals(name.toUpperCase(java.util.Locale.ROOT))) {
            return name;
        }
        return String.join(
                " ",
                Arrays.stream(name.split(" "))
                        .map(w -> w.charAt(0) + w.substring(1).toLowerCase(java.util.Locale.ROOT))
                        .toList());
    }

    private static Optional<PartialDate> published(List<String> head, List<String> foot) {
        return dated(head, PUBLISHED)
                .or(() -> match(head, DASHED).flatMap(m -> CalendarDates.find(m.group(2))))
                .or(() -> match(foot, APPEARED).flatMap(m -> CalendarDates.find(m.group(2))))
                .or(() -> head.stream()
                        .filter(l -> l.length() <= 40)
                        .map(CalendarDates::find)
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<PartialDate> dated(List<String> lines, Pattern pattern) {
        return lines.stream()
                .filter(l -> l.length() < 100 && pattern.matcher(l).matches())
                .map(CalendarDates::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Genre> genre(List<String> head, List<String> foot) {
        for (String line : head) {
            String label = line.replaceAll("[\\[\\]]", "").strip();
            if (label.equalsIgnoreCase("news analysis") || label.equalsIgnoreCase("analysis")) {
                return Optional.of(Genre.ANALYSIS);
            }
            if (label.equalsIgnoreCase("opinion")
                    || label.equalsIgnoreCase("commentary")
                    || NOT_THE_VIEW.matcher(line).find()) {
                return Optional.of(Genre.OPINION);
            }
        }
        if (match(head, WIRE).isPresent()) {
            return Optional.of(Genre.WIRE);
        }
        return match(foot, NOTE).isPresent() ? Optional.of(Genre.OPINION) : Optional.empty();
    }
}
