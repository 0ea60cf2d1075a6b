package hearsay.read;

import hearsay.lexicon.Table;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The lines of a text that are not the article's prose ({@code furniture.tsv} and a few forms): they stay in the text and
 * yield no claims.
 */
final class Furniture {
    /** "(Name/Agency via Service)", "Screenshot/Name", "Photo: Name", "Name/AFP" at the end of a line. */
    private static final Pattern CREDIT = Pattern.compile(
            "(?i).*(?:\\([^()]{2,60}(?:/|via |photo)[^()]{2,60}\\)|\\b(?:photo|picture|image|screenshot|photograph)(?:s)?(?: by|:|/) ?[\\p{L} ./'’-]{3,60}"
                    + "|\\b\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)*/[\\p{L} /]+(?:via [\\p{L} ]+)?)\\s*$");

    private static final Pattern MAIL = Pattern.compile("^[-•]?\\s*[\\w.+-]+@[\\w.-]+\\s*$");
    private static final Pattern HEAD_NOTE = Pattern.compile(
            "(?i)^(?:[-•]\\s+\\p{Lu}[\\p{Lu} .'’-]+|(?:first )?(?:published|updated|posted|last modified|modified)\\b.{0,60}\\d{4}.{0,20}"
                    + "|by \\p{Lu}[\\p{L} .,'’-]{3,80}|[-–—]\\s*.{3,60}[-–—].{4,40}\\d{4}.*|\\[[\\p{L} ]{3,40}\\]|\\((?:reporting|editing|writing) by .*\\))$");
    private static final int SHORT = 70;
    private static final int LABEL_WORDS = 10;

    private enum Where {
        STARTS,
        WHOLE,
        ENDS
    }

    private record Entry(String words, Where where) {}

    private final List<Entry> entries = new ArrayList<>();

    Furniture() {
        for (Table.Row row : Table.load("furniture.tsv", "words", "where").rows()) {
            entries.add(new Entry(row.get("words").toLowerCase(Locale.ROOT), row.one("where", Where.class)));
        }
    }

    List<Span> mark(String text, About about) {
        List<Span> found = new ArrayList<>();
        boolean prose = false;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end).strip();
            if (!line.isEmpty()) {
                boolean title = about.title().filter(line::equalsIgnoreCase).isPresent() && !prose;
                if (!title && isFurniture(line, prose)) {
                    found.add(new Span(start, end));
                } else if (line.length() > SHORT) {
                    prose = true;
                }
            }
            start = end + 1;
        }
        return found;
    }

    /** Whether a line of a page says that what follows is no longer the article. */
    boolean isEnd(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return line.length() <= SHORT
                && entries.stream().anyMatch(e -> e.where() == Where.ENDS && lower.startsWith(e.words()));
    }

    boolean isNote(String line) {
        return isFurniture(line, false);
    }

    private boolean isFurniture(String line, boolean afterProse) {
        String lower = line.toLowerCase(Locale.ROOT);
        for (Entry entry : entries) {
            boolean hit = switch (entry.where()) {
                case STARTS -> lower.startsWith(entry.words());
                case WHOLE -> lower.equals(entry.words());
                case ENDS -> false;
            };
            if (hit) {
                return true;
            }
        }
        if (MAIL.matcher(line).matches() || HEAD_NOTE.matcher(line).matches() || isAuthorNote(line)) {
            return true;
        }
        return line.length() < 500 && CREDIT.matcher(line).matches() || afterProse && isSubheading(line);
    }

    private static boolean isAuthorNote(String line) {
        return line.matches("^[•*-]?\\s*\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3} can be reached at .*")
                || line.matches(
                        "^\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]*){1,3} is (?:an?|the) [^.]*(?:fellow|adviser|advisor|columnist|author|editor|professor)\\b[^“\"]*");
    }

    /** A short line without final punctuation or quotation marks between paragraphs. */
    private static boolean isSubheading(String line) {
        return line.length() <= SHORT
                && line.split("\\s+").length <= LABEL_WORDS
                && !line.matches(".*[.!,;:…”\"'’)]$")
                && !line.matches("^[“\"'‘(].*");
    }
}
