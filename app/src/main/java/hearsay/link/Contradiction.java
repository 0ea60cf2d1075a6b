package hearsay.link;

import hearsay.model.Holder;
import hearsay.model.Matter.Status;
import hearsay.model.Stance;
import java.util.List;
import java.util.Optional;

/**
 * Finds two parties of a matter that cannot both be right: by their figures, or because one denies or doubts what the other
 * asserts.
 *
 * <p>Of several such pairs the one that is most of one question. Example: "No ship was lost" by the harbour office, denied
 * by its owner, is a contradiction; 40 lost by Monday and 60 by Friday is none.
 */
final class Contradiction {

    private final GroupingModel model;

    Contradiction(GroupingModel model) {
        this.model = model;
    }

    /** Figures for near days that leave no value in common; a pair of named origins goes before one of unnamed ones. */
    Optional<Verdict> ofFigures(List<Standing> standings) {
        Optional<Verdict> found = Optional.empty();
        double closest = -1;
        for (int i = 0; i < standings.size(); i++) {
            for (int j = i + 1; j < standings.size(); j++) {
                Standing a = standings.get(i);
                Standing b = standings.get(j);
                double likelihood = model.whateverTheFigures(a.statement(), b.statement());
                double strength = likelihood + named(a) + named(b);
                if (strength > closest && apart(a, b) && likelihood >= StatusJudge.ONE_QUESTION) {
                    closest = strength;
                    found = Optional.of(Verdict.of(
                            Status.CONTESTED,
                            a.figure() + " and " + b.figure() + " cannot both be right.",
                            a.statement(),
                            b.statement()));
                }
            }
        }
        return found;
    }

    private static boolean apart(Standing a, Standing b) {
        boolean meet = Interval.of(a.quantity()).meets(Interval.of(b.quantity()));
        return !meet && !a.party().equals(b.party()) && a.sameTime(b);
    }

    private static double named(Standing standing) {
        return standing.statement().claim().holder().kind() == Holder.Kind.UNNAMED ? 0 : 1;
    }

    /** One who affirms against one who disputes. */
    Optional<Verdict> ofStances(List<Voice> voices) {
        return closest(voices)
                .map(pair -> Verdict.of(
                        Status.CONTESTED,
                        (pair.disputes().statement().claim().stance() == Stance.DENIES ? "A denial" : "Doubt") + " by "
                                + pair.disputes().origin() + " stands against the word of "
                                + pair.affirms().origin() + ".",
                        pair.affirms().statement(),
                        pair.disputes().statement()));
    }

    private record Pair(Voice affirms, Voice disputes) {}

    /** One that affirms and one of another party that disputes, those that are most of one question. */
    private Optional<Pair> closest(List<Voice> voices) {
        Optional<Pair> found = Optional.empty();
        double closest = -1;
        for (Voice affirms : voices) {
            for (Voice disputes : voices) {
                double likelihood = model.likelihood(affirms.statement(), disputes.statement());
                boolean opposed = affirms.affirms()
                        && disputes.statement().disputes()
                        && !affirms.party().equals(disputes.party());
                if (opposed && likelihood > closest) {
                    closest = likelihood;
                    found = Optional.of(new Pair(affirms, disputes));
                }
            }
        }
        return found;
    }
}
