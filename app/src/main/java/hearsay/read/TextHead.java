package hearsay.read;

import hearsay.lines.Bylines;
import hearsay.lines.CalendarDates;
import hearsay.lines.Credits;
import hearsay.lines.FurnitureWords;
import hearsay.lines.Line;
import hearsay.model.PartialDate;
import hearsay.read.file.About;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What the head and foot of a saved text say of it: title, outlet, byline, dates, genre.
 *
 * <p>Examples of lines: "Published: 31 Oct. 2031, 16:55"; "- The Harbour Gazette - Monday, March 3, 2031"; "This piece
 * originally appeared in the Review on 3/4/31"; "By Jane Roe"; "Copyright © 2031 The Harbour Gazette, LLC".
 */
final class TextHead {
    private static final int HEAD_LINES = 12;
    private static final int FOOT_LINES = 25;
    private static final int LONGEST_TITLE = 160;
    private static final int TITLE_LINES = 3;
    private static final int SHORTEST_TITLE_WORDS = 4;
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_DATE_LINE = 100;
    private static final int LONGEST_LONE_DATE = 40;
    private static final List<String> PUBLISHED =
            List.of("first published", "published", "posted", "date", "aired", "date of publication");
    private static final List<String> UPDATED = List.of("updated", "last updated", "modified", "last modified");

    private final FurnitureWords furniture;
    private final OutletNotes notes = new OutletNotes();

    TextHead(FurnitureWords furniture) {
        this.furniture = furniture;
    }

    About read(String text) {
        List<Line> lines =
                text.lines().map(Line::of).filter(line -> !line.isEmpty()).toList();
        List<Line> head = lines.subList(0, Math.min(HEAD_LINES, lines.size()));
        List<Line> foot = lines.subList(Math.max(0, lines.size() - FOOT_LINES), lines.size());
        Optional<String> title = title(lines);
        return new About(
                outlet(head, foot, title),
                title,
                byline(head, foot),
                published(head, foot, title),
                dated(head, UPDATED),
                TextGenre.of(head, foot, agency(head, title).isPresent(), notes, furniture),
                Optional.empty());
    }

    private static <T> Optional<T> first(List<Line> lines, Function<Line, Optional<T>> finder) {
        return lines.stream()
                .filter(line -> line.text().length() < LONGEST_LINE)
                .map(finder)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The first line of some words that is no note; of two sentences also, where it opens a longer text. */
    private Optional<String> title(List<Line> lines) {
        for (Line line : lines.subList(0, Math.min(TITLE_LINES, lines.size()))) {
            String text = line.text();
            boolean words = line.words().size() >= SHORTEST_TITLE_WORDS && !text.endsWith(":") && !isNote(line);
            if (words && text.length() <= LONGEST_TITLE && !text.endsWith(".")) {
                return Optional.of(text.startsWith("#") ? text.replace("#", "").strip() : text);
            }
            if (words) {
                boolean opens = line.equals(lines.getFirst()) && lines.size() > TITLE_LINES;
                return opens && text.length() <= LONGEST_TITLE ? Optional.of(text) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean isNote(Line line) {
        return starts(line, PUBLISHED)
                || starts(line, UPDATED)
                || notes.isOpinion(line)
                || notes.isAppearance(line)
                || notes.dashed(line).isPresent()
                || Dateline.of(line.text()).isPresent()
                || furniture.isNotice(line)
                || Credits.isCredit(line)
                || Bylines.isCredit(line);
    }

    private static boolean starts(Line line, List<String> labels) {
        return line.text().length() < LONGEST_DATE_LINE
                && labels.stream().anyMatch(line::starts)
                && CalendarDates.find(line.text()).isPresent();
    }

    private Optional<String> outlet(List<Line> head, List<Line> foot, Optional<String> title) {
        return first(head, notes::dashed)
                .or(() -> first(foot, notes::appeared))
                .or(() -> first(head, notes::notTheView))
                .or(() -> agency(head, title))
                .or(() -> signed(foot))
                .or(() -> first(foot, notes::copyright))
                .or(() -> first(foot, notes::notTheView));
    }

    private static Optional<String> signed(List<Line> foot) {
        for (int i = 1; i < foot.size(); i++) {
            Optional<String> outlet = OutletNotes.signed(foot.get(i));
            if (outlet.isPresent() && names(foot.get(i - 1)).isPresent()) {
                return outlet;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> agency(List<Line> head, Optional<String> title) {
        return head.stream()
                .map(line -> OpeningWords.of(line.text(), title).agency())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private List<String> byline(List<Line> head, List<Line> foot) {
        return first(head, TextHead::names)
                .or(() -> first(foot, TextHead::names))
                .or(() -> first(foot, this::noted))
                .orElse(List.of());
    }

    /** "By Jane Roe", "- JANE ROE". */
    private static Optional<List<String>> names(Line line) {
        Line bare = line.withoutBullet();
        boolean listed = bare != line
                && Bylines.isName(bare.text())
                && bare.text().equals(bare.text().toUpperCase(java.util.Locale.ROOT));
        return listed || Bylines.isByline(bare.text()) ? Optional.of(Bylines.names(bare.text())) : Optional.empty();
    }

    /** "• Jane Roe can be reached at ...", "Jane Roe is a senior adviser at ...". */
    private Optional<List<String>> noted(Line line) {
        Line bare = line.withoutBullet();
        if (!furniture.isAuthorNote(bare)) {
            return Optional.empty();
        }
        List<String> name = bare.words().stream()
                .takeWhile(word -> !Set.of("is", "was", "can").contains(word))
                .toList();
        return Optional.of(List.of(Bylines.cased(String.join(" ", name))));
    }

    private Optional<PartialDate> published(List<Line> head, List<Line> foot, Optional<String> title) {
        return dated(head, PUBLISHED)
                .or(() -> head.stream()
                        .filter(line -> notes.dashed(line).isPresent())
                        .map(TextHead::day)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> foot.stream()
                        .filter(notes::isAppearance)
                        .map(TextHead::day)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> head.stream()
                        .filter(line -> line.text().length() <= LONGEST_LONE_DATE)
                        .map(TextHead::day)
                        .flatMap(Optional::stream)
                        .findFirst())
                .or(() -> head.stream()
                        .map(line -> OpeningWords.of(line.text(), title).date())
                        .flatMap(Optional::stream)
                        .findFirst());
    }

    private static Optional<PartialDate> day(Line line) {
        return CalendarDates.find(line.text()).map(PartialDate::of);
    }

    private static Optional<PartialDate> dated(List<Line> lines, List<String> labels) {
        return lines.stream()
                .filter(line -> starts(line, labels))
                .map(TextHead::day)
                .flatMap(Optional::stream)
                .findFirst();
    }
}
