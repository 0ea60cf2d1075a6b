package hearsay.link;

import hearsay.lexicon.InClause;
import hearsay.model.Holder;
import java.util.List;
import java.util.Optional;

/** Whoever alone gives the figures of a matter, which tells the count from others of the story: "the Harbour Clinic". */
final class SoleTeller {
    private static final int LONGEST_NAME = 5;

    private SoleTeller() {}

    /** The name as it stands inside a sentence; empty where it is no name, or too long for a question. */
    static Optional<String> of(List<Figures.Point> points) {
        Holder holder = points.getFirst().statement().claim().holder();
        String text = points.getFirst().statement().document().text();
        boolean named = holder.kind() != Holder.Kind.UNNAMED && !holder.isNarrator();
        boolean brief = holder.name().split(" ").length <= LONGEST_NAME;
        boolean alone = points.stream().allMatch(point -> is(holder, point));
        return named && brief && alone && isName(holder.name(), text)
                ? Optional.of(InClause.of(holder.name(), text))
                : Optional.empty();
    }

    /** Whether one gives none of these figures. */
    static boolean isNone(Figures.Point one, List<Figures.Point> others) {
        Holder holder = one.statement().claim().holder();
        return others.stream().noneMatch(point -> is(holder, point));
    }

    private static boolean is(Holder holder, Figures.Point point) {
        return point.statement().claim().holder().name().equals(holder.name());
    }

    /** Whether one word is capitalised inside a sentence too, as "Advisers" seldom is. */
    private static boolean isName(String name, String text) {
        int at = text.indexOf(" " + name);
        while (name.indexOf(' ') < 0 && at > 0 && !Character.isLetter(text.charAt(at - 1))) {
            at = text.indexOf(" " + name, at + 1);
        }
        return name.indexOf(' ') >= 0 || at > 0;
    }
}
