package hearsay.read;

import hearsay.lines.FurnitureWords;
import hearsay.lines.Line;
import hearsay.model.Genre;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What kind of article the head and foot of a saved text show it to be; empty where they show none. */
final class TextGenre {
    private static final Set<String> ANALYSIS = Set.of("news analysis", "analysis");
    private static final Set<String> OPINION = Set.of("opinion", "commentary");
    private static final List<String> OPINION_PIECES =
            List.of("this piece", "this commentary", "this op-ed", "this column", "this essay");

    private TextGenre() {}

    static Optional<Genre> of(
            List<Line> head, List<Line> foot, boolean agency, OutletNotes notes, FurnitureWords furniture) {
        for (Line line : head) {
            String label = line.lower().replace("[", "").replace("]", "").strip();
            if (ANALYSIS.contains(label)) {
                return Optional.of(Genre.ANALYSIS);
            }
            if (OPINION.contains(label) || label.startsWith("opinion: ") || notes.isOpinion(line)) {
                return Optional.of(Genre.OPINION);
            }
        }
        if (agency) {
            return Optional.of(Genre.WIRE);
        }
        if (head.stream().anyMatch(line -> Dateline.of(line.text()).isPresent())) {
            return Optional.of(Genre.NEWS);
        }
        return foot.stream().anyMatch(line -> isOpinionNote(line, notes, furniture))
                ? Optional.of(Genre.OPINION)
                : Optional.empty();
    }

    /** "This piece originally appeared in ...", "Jane Roe is a senior fellow at ...". */
    private static boolean isOpinionNote(Line line, OutletNotes notes, FurnitureWords furniture) {
        boolean piece = notes.isAppearance(line) && OPINION_PIECES.stream().anyMatch(line::starts);
        return piece
                || furniture.isAuthorNote(line.withoutBullet()) && !line.lower().contains("can be reached at");
    }
}
