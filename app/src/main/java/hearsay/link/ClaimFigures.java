package hearsay.link;

import hearsay.link.Figures.Point;
import hearsay.link.Figures.Role;
import hearsay.model.Bound;
import hearsay.model.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The figures of one kind that one claim gives: the one it stands by, the one it replaces, the interval about it.
 *
 * <p>Example: "raised the toll to 171 from 164" stands by 171; 164 is what it replaces.
 */
final class ClaimFigures {
    private static final String BEFORE = "from";

    private final Statement statement;
    private final Measures measures;
    private final List<Quantity> stated;

    ClaimFigures(Statement statement, Measures measures) {
        this.statement = statement;
        this.measures = measures;
        stated = stated(statement);
    }

    /** The quantities that a claim puts forward, its suppositions left out. */
    static List<Quantity> stated(Statement statement) {
        return statement.claim().quantities().stream()
                .filter(quantity -> !quantity.hypothetical())
                .toList();
    }

    /** @param nouns what the figures of that kind count in the matter, such as "child" */
    List<Point> of(Kind kind, Set<String> nouns) {
        List<Quantity> own = ofKind(kind, nouns);
        Optional<Quantity> current =
                own.stream().filter(quantity -> !isReplaced(quantity)).findFirst();
        List<Point> points = new ArrayList<>();
        current.or(() -> own.stream().findFirst()).ifPresent(figure -> {
            for (Quantity quantity : own) {
                role(quantity, figure).ifPresent(role -> points.add(new Point(statement, quantity, role)));
            }
        });
        return points;
    }

    private Optional<Role> role(Quantity quantity, Quantity figure) {
        if (quantity == figure) {
            return Optional.of(Role.CURRENT);
        }
        if (isReplaced(quantity)) {
            return Optional.of(Role.REPLACED);
        }
        return isAbout(quantity, figure) ? Optional.of(Role.INTERVAL) : Optional.empty();
    }

    /** Those of the kind, else what can be taken for it; where a figure is replaced, what it is replaced by. */
    private List<Quantity> ofKind(Kind kind, Set<String> nouns) {
        boolean some = stated.stream().anyMatch(quantity -> kindOf(quantity).equals(kind));
        boolean changed = stated.stream().anyMatch(this::isReplaced);
        boolean paired = changed || stated.size() == 1;
        return stated.stream()
                .filter(quantity -> {
                    Kind other = kindOf(quantity);
                    return other.equals(kind)
                            || !some
                                    && (other.countsPeopleAs(kind)
                                            || quantity.noun()
                                                    .filter(nouns::contains)
                                                    .isPresent())
                            || paired && (other.isBare() || !other.isFate() && isElliptical(quantity))
                            || changed && other.unitClass().equals(kind.unitClass()) && other.isVague();
                })
                .toList();
    }

    /** Whether the noun is not the number's own but one that stood before: "the number of missing at 148". */
    private boolean isElliptical(Quantity quantity) {
        String words = quantity.span().of(statement.document().text());
        return quantity.noun().isPresent() && words.chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
    }

    private Kind kindOf(Quantity quantity) {
        return measures.kind(quantity, statement);
    }

    /** Whether the number stands right after "from", as the figure before a change does. */
    private boolean isReplaced(Quantity quantity) {
        String text = statement.document().text();
        String before = text.substring(0, quantity.span().start()).stripTrailing();
        int start = before.length() - BEFORE.length();
        return before.endsWith(BEFORE) && (start == 0 || !Character.isLetter(before.charAt(start - 1)));
    }

    private static boolean isAbout(Quantity interval, Quantity figure) {
        return interval.bound() == Bound.RANGE
                && figure.best().isPresent()
                && interval.low().isPresent()
                && interval.high().isPresent()
                && interval.low().getAsDouble() <= figure.best().getAsDouble()
                && figure.best().getAsDouble() <= interval.high().getAsDouble();
    }
}
