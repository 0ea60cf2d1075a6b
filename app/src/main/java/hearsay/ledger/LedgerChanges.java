package hearsay.ledger;

import hearsay.model.Claim;
import hearsay.model.Matter;
import hearsay.model.Matter.Estimate;
import hearsay.model.Matter.SeriesPoint;
import hearsay.model.PartialDate;
import hearsay.model.PositionChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is otherwise in one ledger than in an earlier one: a pure function of the two, for whoever watches a story or comes back
 * to it.
 *
 * <p>Matters are known again by their claims, since their numbers may move as documents come in.
 *
 * <p>Example: {@code LedgerChanges.between(yesterday, today)} holds a {@link LedgerChange.StatusChanged} where a second origin
 * contradicts the first.
 */
public final class LedgerChanges {
    private static final int MOST_CLAIMS = 3;

    private final Ledger before;
    private final Ledger after;
    private final Set<String> known;
    private final Map<String, Claim> claims = new HashMap<>();
    /** From a claim to the place of its matter in the earlier ledger. */
    private final Map<String, Integer> places = new HashMap<>();

    private final List<LedgerChange> changes = new ArrayList<>();

    private LedgerChanges(Ledger before, Ledger after) {
        this.before = before;
        this.after = after;
        this.known = before.claims().stream().map(Claim::id).collect(Collectors.toSet());
        after.claims().forEach(claim -> claims.put(claim.id(), claim));
        for (int i = 0; i < before.matters().size(); i++) {
            int place = i;
            before.matters().get(i).claims().forEach(id -> places.put(id, place));
        }
    }

    /** The changes from one to the other: matter by matter in the order of the later, then turns, then triggers. */
    public static List<LedgerChange> between(Ledger before, Ledger after) {
        LedgerChanges found = new LedgerChanges(before, after);
        after.matters().forEach(found::matter);
        found.turns();
        after.triggersMet().stream()
                .filter(met -> before.triggersMet().stream()
                        .noneMatch(old -> old.commitment().equals(met.commitment())
                                && old.report().equals(met.report())))
                .forEach(met -> found.changes.add(new LedgerChange.TriggerReported(met)));
        return List.copyOf(found.changes);
    }

    private void matter(Matter matter) {
        Optional<Matter> old = earlier(matter);
        if (old.isEmpty()) {
            List<String> first = matter.claims().subList(0, 1);
            changes.add(new LedgerChange.NewQuestion(matter, first));
            if (matter.status() == Matter.Status.CONTESTED) {
                changes.add(new LedgerChange.StatusChanged(Optional.empty(), matter, basis(matter)));
            }
            return;
        }
        List<String> under = under(matter);
        if (old.get().status() != matter.status()) {
            changes.add(new LedgerChange.StatusChanged(old, matter, under));
        }
        if (differ(old.get().estimate(), matter.estimate())) {
            changes.add(new LedgerChange.FigureRevised(old.get(), matter, under));
        }
        revisions(old.get(), matter);
        origins(old.get(), matter);
    }

    /** The matter of the earlier ledger that shares most claims with one; of several the first. */
    private Optional<Matter> earlier(Matter matter) {
        Map<Integer, Integer> shared = new TreeMap<>();
        matter.claims().forEach(id -> {
            Integer place = places.get(id);
            if (place != null) {
                shared.merge(place, 1, Integer::sum);
            }
        });
        int most = shared.values().stream().max(Integer::compare).orElse(0);
        return shared.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .map(entry -> before.matters().get(entry.getKey()));
    }

    private List<String> basis(Matter matter) {
        List<String> all = matter.basis().isEmpty() ? matter.claims() : matter.basis();
        return all.subList(0, Math.min(MOST_CLAIMS, all.size()));
    }

    /** The claims that are new in a matter, else the first that it rests on. */
    private List<String> under(Matter matter) {
        List<String> fresh = fresh(matter);
        return fresh.isEmpty() ? matter.claims().subList(0, 1) : fresh.subList(0, Math.min(MOST_CLAIMS, fresh.size()));
    }

    private List<String> fresh(Matter matter) {
        return matter.claims().stream().filter(id -> !known.contains(id)).toList();
    }

    /** Only the numbers count: the same figure on a later day is no revision. */
    private static boolean differ(Optional<Estimate> old, Optional<Estimate> now) {
        return !numbers(old).equals(numbers(now));
    }

    private static List<Object> numbers(Optional<Estimate> estimate) {
        return estimate.<List<Object>>map(e -> List.of(e.low(), e.best(), e.high()))
                .filter(numbers -> numbers.stream().anyMatch(n -> !n.equals(java.util.OptionalDouble.empty())))
                .orElse(List.of());
    }

    private void revisions(Matter old, Matter matter) {
        Map<String, SeriesPoint> last = new HashMap<>();
        old.series().forEach(point -> last.put(point.origin(), point));
        Map<String, SeriesPoint> now = new LinkedHashMap<>();
        matter.series().stream()
                .filter(point -> !known.contains(point.claim()))
                .forEach(point -> now.put(point.origin(), point));
        now.forEach((origin, to) -> {
            SeriesPoint from = last.get(origin);
            if (from != null
                    && !isBefore(to.asOf(), from.asOf())
                    && !values(from).equals(values(to))) {
                changes.add(new LedgerChange.OriginRevised(matter, from, to));
            }
        });
    }

    private static boolean isBefore(Optional<PartialDate> one, Optional<PartialDate> other) {
        return one.isPresent()
                && other.isPresent()
                && one.get().lastDay().isBefore(other.get().firstDay());
    }

    private static List<Object> values(SeriesPoint point) {
        return List.of(point.low(), point.best(), point.high());
    }

    /** A name that merely reads otherwise now is no new origin: there must be more of them, and claims that were not there. */
    private void origins(Matter old, Matter matter) {
        List<String> fresh = fresh(matter);
        int more = matter.origins().size() - old.origins().size();
        if (fresh.isEmpty() || more <= 0) {
            return;
        }
        Set<String> holders = fresh.stream().map(id -> holder(id)).collect(Collectors.toSet());
        List<String> added = matter.origins().stream()
                .filter(origin -> !old.origins().contains(origin))
                .sorted(Comparator.comparing((String origin) -> !holders.contains(origin)))
                .limit(more)
                .toList();
        if (!added.isEmpty()) {
            List<String> own =
                    fresh.stream().filter(id -> added.contains(holder(id))).toList();
            List<String> under = own.isEmpty() ? fresh : own;
            changes.add(
                    new LedgerChange.NewOrigins(matter, added, under.subList(0, Math.min(MOST_CLAIMS, under.size()))));
        }
    }

    private String holder(String claim) {
        Claim found = claims.get(claim);
        return found == null ? "" : found.holder().name();
    }

    private void turns() {
        Set<List<String>> told = new HashSet<>();
        before.changes().forEach(turn -> told.add(List.of(turn.from(), turn.to())));
        Map<String, Matter> matters =
                after.matters().stream().collect(Collectors.toMap(Matter::id, matter -> matter, (a, b) -> a));
        for (PositionChange turn : after.changes()) {
            Matter matter = matters.get(turn.matter());
            if (matter != null && !told.contains(List.of(turn.from(), turn.to()))) {
                changes.add(new LedgerChange.PositionTurned(turn, matter));
            }
        }
    }
}
