package hearsay.link;

import hearsay.model.ClaimType;
import hearsay.model.Span;
import hearsay.model.Stance;
import hearsay.model.TriggerMet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Commitments whose condition a later claim reports as having come about.
 *
 * <p>A report must hold nearly all of the trigger's own words, weighed by rarity, be put forward as fact, and come later.
 */
final class TriggersMet {
    private static final double ENOUGH = 0.7;
    private static final int FEWEST = 3;

    private final Vocabulary vocabulary;

    TriggersMet(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    List<TriggerMet> find(List<Statement> statements) {
        List<TriggerMet> met = new ArrayList<>();
        for (Statement commitment : statements) {
            Optional<Span> trigger = commitment.claim().condition().flatMap(c -> c.trigger());
            if (trigger.isPresent()) {
                Set<String> words =
                        new HashSet<>(StatementReader.keys(commitment.document().text(), trigger.get()));
                statements.stream()
                        .filter(report -> words.size() >= FEWEST && isLaterFact(commitment, report))
                        .filter(report -> holds(report, words))
                        .findFirst()
                        .ifPresent(report -> met.add(met(commitment, report)));
            }
        }
        return met;
    }

    private static boolean isLaterFact(Statement commitment, Statement report) {
        boolean fact = report.claim().condition().isEmpty()
                && report.claim().hedge().isEmpty()
                && !report.claim().is(ClaimType.FORECAST)
                && (report.claim().stance() == Stance.ASSERTS || report.claim().stance() == Stance.CONFIRMS);
        return fact
                && commitment.date().isPresent()
                && report.date().isPresent()
                && commitment
                        .date()
                        .get()
                        .lastDay()
                        .isBefore(report.date().get().firstDay());
    }

    private boolean holds(Statement report, Set<String> words) {
        Set<String> own = new HashSet<>();
        report.claim()
                .content()
                .forEach(span ->
                        own.addAll(StatementReader.keys(report.document().text(), span)));
        double all = words.stream().mapToDouble(vocabulary::rarity).sum();
        double held = words.stream()
                .filter(own::contains)
                .mapToDouble(vocabulary::rarity)
                .sum();
        return all > 0 && held / all >= ENOUGH;
    }

    private static TriggerMet met(Statement commitment, Statement report) {
        String who = report.isNarrated()
                ? report.outlet() + " in its own voice"
                : report.claim().holder().name();
        String when = report.date().map(d -> " on " + d).orElse("");
        return new TriggerMet(
                commitment.claim().id(), report.claim().id(), who + " reports it" + when + " without hedging.");
    }
}
