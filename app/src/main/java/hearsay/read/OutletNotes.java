package hearsay.read;

import hearsay.lexicon.Table;
import hearsay.lines.CalendarDates;
import hearsay.lines.Line;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The outlet in notes of a text's head and foot ({@code outlet-notes.tsv}).
 *
 * <p>Examples: "This piece originally appeared in the Review on 3/4/31"; "The views are their own and not the view of The
 * Review"; "Copyright © 2031 The Harbour Gazette, LLC."; "- The Harbour Gazette - Monday, March 3, 2031".
 */
final class OutletNotes {
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_SIGNATURE = 8;
    private static final int LONGEST_NOTE_WORDS = 60;
    private static final List<String> DASHES = List.of(" - ", " – ", " — ");
    private static final List<String> FORMS = List.of(" LLC", " Inc", " Ltd", " Limited", " GmbH");

    private enum Kind {
        APPEARED,
        VIEW
    }

    private final Map<String, Kind> phrases = new TreeMap<>();

    OutletNotes() {
        for (Table.Row row : Table.load("outlet-notes.tsv", "words", "kind").rows()) {
            phrases.put(row.get("words"), row.one("kind", Kind.class));
        }
    }

    /** Whether a line says that the article is its author's opinion. */
    boolean isOpinion(Line line) {
        return after(line, Kind.VIEW).isPresent();
    }

    /** Whether a line says where the article appeared first. */
    boolean isAppearance(Line line) {
        return after(line, Kind.APPEARED).isPresent();
    }

    Optional<String> appeared(Line line) {
        return after(line, Kind.APPEARED).flatMap(OutletNotes::name);
    }

    Optional<String> notTheView(Line line) {
        return after(line, Kind.VIEW).flatMap(OutletNotes::name);
    }

    private Optional<String> after(Line line, Kind kind) {
        if (line.words().size() > LONGEST_NOTE_WORDS) {
            return Optional.empty();
        }
        String lower = line.lower();
        return phrases.entrySet().stream()
                .filter(phrase -> phrase.getValue() == kind && lower.contains(phrase.getKey() + " "))
                .map(phrase -> line.text()
                        .substring(
                                lower.indexOf(phrase.getKey()) + phrase.getKey().length())
                        .strip())
                .findFirst();
    }

    /** "Copyright © 2031-32 The Harbour Gazette, LLC. All rights reserved." */
    Optional<String> copyright(Line line) {
        boolean opens = line.lower().startsWith("copyright")
                || line.text().startsWith("©")
                || line.lower().startsWith("(c)");
        if (!opens) {
            return Optional.empty();
        }
        int at = 0;
        while (at < line.words().size() && isCopyrightWord(line.words().get(at).toLowerCase(Locale.ROOT))) {
            at++;
        }
        return name(String.join(" ", line.words().subList(at, line.words().size())));
    }

    private static boolean isCopyrightWord(String word) {
        return List.of("copyright", "©", "(c)", "by", "copyright©").contains(word)
                || Character.isDigit(word.charAt(0))
                || word.startsWith("©");
    }

    /** "with the Harbour Gazette", the line after a byline at the foot. */
    static Optional<String> signed(Line line) {
        boolean signed = line.starts("with the") && line.words().size() <= LONGEST_SIGNATURE && !line.endsWithMark();
        return signed ? name(line.text().substring("with ".length())) : Optional.empty();
    }

    /** The name between dashes, with a date after it: "By Jane Roe - The Gazette - Monday, March 3, 2031". */
    Optional<String> dashed(Line line) {
        for (String dash : DASHES) {
            int last = line.text().lastIndexOf(dash);
            if (last > 0
                    && line.text().length() - last < LONGEST_NAME
                    && CalendarDates.find(line.text().substring(last)).isPresent()) {
                String before = line.text().substring(0, last);
                int first = before.lastIndexOf(dash);
                String name = first >= 0
                        ? before.substring(first + dash.length())
                        : line.withoutBullet() == line ? "" : before.substring(1);
                return name(name);
            }
        }
        return Optional.empty();
    }

    /** The outlet's name at the beginning of some words: up to a comma, a stop, a date or the company's form. */
    private static Optional<String> name(String words) {
        String name = words.strip();
        for (String end : List.of(",", ". ", "|", ";", " on ", " All ", " all ", " and is ", " (")) {
            int at = name.indexOf(end);
            name = at > 0 ? name.substring(0, at) : name;
        }
        for (String form : FORMS) {
            int at = name.indexOf(form);
            name = at > 0 ? name.substring(0, at) : name;
        }
        name = name.strip();
        while (name.endsWith(".")
                || !name.isEmpty() && Character.isDigit(name.charAt(name.length() - 1)) && name.contains(" ")) {
            name = name.substring(0, name.length() - 1).strip();
        }
        if (name.startsWith("the ") && name.length() > 4 && Character.isUpperCase(name.charAt(4))) {
            name = name.substring(4);
        }
        return name.length() < 3 || name.length() > LONGEST_NAME || !Character.isUpperCase(name.charAt(0))
                ? Optional.empty()
                : Optional.of(name);
    }
}
