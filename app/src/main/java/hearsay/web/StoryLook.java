package hearsay.web;

import hearsay.brief.Brief;
import hearsay.brief.Figure;
import java.util.Comparator;
import java.util.List;

/**
 * The story's page.
 *
 * @param sinceWords since when it tells of changes
 * @param unchanged whether it was the same then
 */
record StoryLook(Brief brief, String sinceWords, boolean unchanged, String eyebrow) {
    private static final int FIGURES = 4;

    /** The first figures, charts before those that have none, so that none stands beside an empty place. */
    List<Figure> figures() {
        return brief.figures().stream()
                .limit(FIGURES)
                .sorted(Comparator.comparing(figure -> figure.chart().isEmpty()))
                .toList();
    }
}
