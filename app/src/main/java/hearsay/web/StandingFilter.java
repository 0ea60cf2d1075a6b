package hearsay.web;

import hearsay.brief.Line;
import hearsay.brief.Standpoints;
import hearsay.model.Stance;
import java.util.List;
import java.util.Optional;

/**
 * Which positions are shown.
 *
 * @param words all of which stand in the question or in the name of one party
 * @param stance that somebody takes
 * @param changed whether only where somebody changed
 */
record StandingFilter(String words, Optional<Stance> stance, boolean changed) {
    static final List<String> SHOWN = List.of("changed");

    static StandingFilter of(Asked asked) {
        return new StandingFilter(
                asked.word("words"),
                Given.label(Stance.class, "stance", asked.get("stance")),
                asked.oneOf("show", SHOWN).equals("changed"));
    }

    List<Standpoints> of(List<Standpoints> all) {
        return all.stream()
                .filter(points -> !changed || points.changed())
                .filter(points -> stance.isEmpty() || has(points, stance.get()))
                .filter(points -> words.isEmpty()
                        || Words.areIn(words, points.entry().matter().question())
                        || points.parties().stream().anyMatch(party -> Words.areIn(words, party.holder())))
                .toList();
    }

    private static boolean has(Standpoints points, Stance wanted) {
        return points.parties().stream()
                .flatMap(party -> party.steps().stream())
                .anyMatch(step -> step.stance() == wanted);
    }

    /** Lines that are of no question that others speak of. */
    List<Line> alone(List<Line> all) {
        return all.stream()
                .filter(line -> !changed && line.matter().isEmpty())
                .filter(line -> stance.map(wanted -> line.claim().stance() == wanted)
                        .orElse(line.claim().stance() != Stance.ASSERTS))
                .filter(line ->
                        words.isEmpty() || Words.areIn(words, line.wording().holder()))
                .toList();
    }
}
