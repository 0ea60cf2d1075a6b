package hearsay.link;

import hearsay.model.ClaimType;
import hearsay.model.Matter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a group of claims into a matter: type, question, series, estimate, status. */
final class MatterWriter {
    private static final double COUNTING = 0.3;
    private static final double TYPICAL = 0.5;

    private final Questions questions;
    private final StatusJudge judge;
    private final Holders holders;
    private final Origins origins;
    private final Measures measures = new Measures();

    MatterWriter(Questions questions, Holders holders, Origins origins, GroupingModel model, StatusModel statuses) {
        this.origins = origins;
        this.questions = questions;
        this.holders = holders;
        this.judge = new StatusJudge(holders, model, statuses);
    }

    /**
     * @param group the claims of the matter, in story order
     * @param fates what it tells of one person, where that is the story's toll
     */
    Written write(String id, List<Statement> group, Optional<Figures> fates) {
        Map<String, String> behind = origins.of(group);
        Optional<Figures> all = Figures.of(group, measures);
        Matter.Type stated = type(group, all);
        boolean fate = fates.isPresent() && (stated != Matter.Type.COUNT || isMore(fates.get(), all));
        Matter.Type type = fate ? Matter.Type.COUNT : stated;
        Optional<Figures> figures = fate ? fates : type == Matter.Type.COUNT ? all : Optional.empty();
        List<Standing> standings =
                figures.map(f -> Standing.of(f, behind, holders)).orElse(List.of());
        Verdict verdict = judge.judge(group, behind, standings, type);
        Matter matter = new Matter(
                id,
                questions.of(group, type, figures, verdict.basis()),
                type,
                figures.map(Figures::measure),
                standings.isEmpty() ? Optional.empty() : Optional.of(Estimates.of(standings)),
                verdict.status(),
                verdict.why(),
                verdict.basis(),
                origins.listed(group, behind),
                figures.map(f -> SeriesBuilder.build(f, behind)).orElse(List.of()),
                group.stream().map(s -> s.claim().id()).toList());
        return new Written(matter, figures);
    }

    /**
     * A matter with what its question is made of.
     *
     * @param figures what it counts; for counts
     */
    record Written(Matter matter, Optional<Figures> figures) {}

    private static boolean isMore(Figures fates, Optional<Figures> stated) {
        return stated.filter(
                        figures -> figures.current().size() > fates.current().size())
                .isEmpty();
    }

    private static Matter.Type type(List<Statement> group, Optional<Figures> figures) {
        if (figures.isPresent() && figures.get().current().size() >= COUNTING * group.size()) {
            return Matter.Type.COUNT;
        }
        if (share(group, ClaimType.COMMITMENT) >= TYPICAL) {
            return Matter.Type.COMMITMENT;
        }
        return share(group, ClaimType.FORECAST) >= TYPICAL ? Matter.Type.FORECAST : Matter.Type.FACT;
    }

    private static double share(List<Statement> group, ClaimType type) {
        return (double) group.stream().filter(s -> s.claim().is(type)).count() / group.size();
    }
}
