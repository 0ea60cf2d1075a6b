package hearsay.link;

import hearsay.model.Matter;
import hearsay.model.PositionChange;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Parties that changed position within a matter: denied and later confirmed, or said and later denied.
 *
 * <p>Two claims are set against each other only where their words are about the same thing and the later one was made on
 * a later day. A party that comes round to what it had denied admits it.
 */
final class Positions {
    private static final double ALIKE = 0.12;

    /** Who comes round to what was denied seldom takes up its words; who denies what was said does. */
    private static final double SAME_WORDS = 0.15;

    private Positions() {}

    static List<PositionChange> find(List<Matter> matters, Function<String, Statement> statements, Holders holders) {
        List<PositionChange> changes = new ArrayList<>();
        for (Matter matter : matters) {
            Map<String, List<Statement>> byParty = new LinkedHashMap<>();
            for (String id : matter.claims()) {
                Statement statement = statements.apply(id);
                if (!statement.isNarrated()) {
                    String party = holders.party(statement.claim().holder().name());
                    byParty.computeIfAbsent(party, p -> new ArrayList<>()).add(statement);
                }
            }
            byParty.values().forEach(claims -> changes.addAll(changes(matter.id(), claims)));
        }
        return changes;
    }

    private static List<PositionChange> changes(String matter, List<Statement> claims) {
        List<Statement> dated = claims.stream()
                .filter(s -> s.date().isPresent())
                .sorted(Comparator.comparing((Statement s) -> s.date().orElseThrow())
                        .thenComparingInt(Statement::index))
                .toList();
        List<PositionChange> changes = new ArrayList<>();
        for (int i = 1; i < dated.size(); i++) {
            Statement to = dated.get(i);
            nearest(dated.subList(0, i), to)
                    .filter(from -> differ(from.claim().stance(), to.claim().stance()))
                    .ifPresent(from -> changes.add(new PositionChange(
                            to.claim().holder().name(),
                            matter,
                            from.claim().id(),
                            to.claim().id(),
                            from.claim().stance() == Stance.DENIES
                                    && affirms(to.claim().stance()))));
        }
        return changes;
    }

    /** The latest claim of an earlier day that is about the same thing. */
    private static Optional<Statement> nearest(List<Statement> earlier, Statement to) {
        return earlier.stream()
                .filter(from -> from.date()
                        .orElseThrow()
                        .lastDay()
                        .isBefore(to.date().orElseThrow().firstDay()))
                .filter(from -> !from.sameDocument(to) || from.sentence() != to.sentence())
                .filter(from -> from.near().cosine(to.near()) >= ALIKE)
                .filter(from ->
                        to.claim().stance() != Stance.DENIES || from.content().cosine(to.content()) >= SAME_WORDS)
                .reduce((a, b) -> b);
    }

    private static boolean differ(Stance from, Stance to) {
        boolean denial = from == Stance.DENIES || to == Stance.DENIES;
        boolean evasion = from == Stance.DECLINES && affirms(to);
        return from != to && (denial || evasion);
    }

    private static boolean affirms(Stance stance) {
        return stance == Stance.ASSERTS || stance == Stance.CONFIRMS;
    }
}
