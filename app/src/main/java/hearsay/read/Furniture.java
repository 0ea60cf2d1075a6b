package hearsay.read;

import hearsay.lines.FurnitureLines;
import hearsay.lines.FurnitureWords;
import hearsay.lines.Line;
import hearsay.model.Span;
import hearsay.read.file.About;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines and parts of lines that are not the article's prose: head and foot, datelines, captions, credits, notices. They
 * stay in the text and yield no claims.
 *
 * <p>Example: of "SARROW (MW) - The dam broke." the words before "The"; the whole line "Read more: How dams break".
 */
final class Furniture {
    private static final int SHORT = 70;
    private static final int LABEL_WORDS = 10;
    private static final int HEAD_LABEL_WORDS = 4;
    private static final int OPENINGS = 3;
    private static final int FOOT_LINES = 25;

    private final FurnitureWords words;
    private final FurnitureLines lines;

    Furniture(FurnitureWords words) {
        this.words = words;
        this.lines = new FurnitureLines(words);
    }

    private record Place(int start, int end, Line line) {}

    List<Span> mark(String text, About about) {
        List<Span> found = new ArrayList<>();
        List<Place> places = places(text);
        int prose = 0;
        boolean titled = false;
        boolean over = false;
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            Line line = place.line();
            boolean title = about.title().filter(line.text()::equalsIgnoreCase).isPresent();
            if (title && !titled) {
                titled = true;
                continue;
            }
            over |= prose > 0 && words.isEnd(line);
            boolean foot = prose > 0 && i >= places.size() - FOOT_LINES;
            boolean label = prose > 0 ? isSubheading(line) || over && !line.endsWithMark() : i > 0 && isLabel(line);
            if (title || label || lines.isFurniture(line) || foot && words.isAuthorNote(line.withoutBullet())) {
                found.add(new Span(place.start(), place.end()));
            } else {
                parts(text, place, about.title(), prose < OPENINGS, found);
                prose += line.text().length() > SHORT ? 1 : 0;
            }
        }
        return found;
    }

    private static List<Place> places(String text) {
        List<Place> places = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Line line = Line.of(text.substring(start, end));
            if (!line.isEmpty()) {
                places.add(new Place(start, end, line));
            }
            start = end + 1;
        }
        return places;
    }

    /** What stands before the first sentence of a line and after its last. */
    private void parts(String text, Place place, Optional<String> title, boolean opening, List<Span> found) {
        int from = place.start();
        while (from < place.end() && (Character.isWhitespace(text.charAt(from)) || text.charAt(from) == '\u00a0')) {
            from++;
        }
        String line = text.substring(from, place.end());
        int head = opening ? OpeningWords.of(line, title).length() : 0;
        if (head > 0) {
            found.add(new Span(from, from + head));
        }
        int tail = words.tail(line);
        if (tail < line.length() && tail > head) {
            found.add(new Span(from + tail, place.end()));
        }
    }

    /** A few words without a mark at their end, before the first paragraph: a section, a desk, a name. */
    private static boolean isLabel(Line line) {
        return line.words().size() <= HEAD_LABEL_WORDS && !line.endsWithMark() && !line.opensWithMark();
    }

    /** A short line without final punctuation or quotation marks between paragraphs. */
    private static boolean isSubheading(Line line) {
        return line.text().length() <= SHORT
                && line.words().size() <= LABEL_WORDS
                && !line.endsWithMark()
                && !line.opensWithMark();
    }
}
