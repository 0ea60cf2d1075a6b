package hearsay.extract.reported;

import hearsay.model.Attribution;
import hearsay.model.Manner;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What a clause reports of a party without its words, in the form of an attribution. */
public final class Reported {
    /** How the rule of every such finding begins. */
    public static final String RULE = "reported:";

    private static final List<String> SAYING = List.of("say:", "warn:");

    private Reported() {}

    /** Whether an attribution is one of these. */
    public static boolean is(Attribution attribution) {
        return attribution.rule().startsWith(RULE);
    }

    /**
     * Whether an attribution says that somebody puts something forward: no stand that is taken and, where nobody is named,
     * nothing but words of saying and warning ("it is said", "reportedly"; not "is expected", "was attacked").
     */
    public static boolean isStatement(Attribution attribution) {
        String rule = attribution.rule();
        boolean said = !attribution.source().isEmpty()
                || attribution.holder().isPresent()
                || SAYING.stream().anyMatch(rule::startsWith)
                || is(attribution);
        return said && !rule.startsWith("attitude:") && !rule.startsWith(Citations.RULE);
    }

    /** The clause, unless the attributions that are known have its words already. */
    static Optional<Attribution> attribution(ReportedClause clause, String rule, List<Attribution> known) {
        List<Attribution> statements =
                known.stream().filter(Reported::isStatement).toList();
        boolean taken = statements.stream()
                .anyMatch(a -> overlaps(a.cue(), clause.cue()) || overlaps(a.source(), clause.cue()));
        if (taken) {
            return Optional.empty();
        }
        Optional<Attribution> outer = statements.stream()
                .filter(a -> a.content().stream().anyMatch(s -> s.contains(clause.cue())))
                .reduce((a, b) -> b);
        if (outer.isPresent() && (clause.isPronoun() || outer.get().manner() == Manner.DIRECT)) {
            return Optional.empty();
        }
        return Optional.of(Attribution.of(
                List.of(clause.source()),
                List.of(clause.cue()),
                List.of(clause.content()),
                Manner.INDIRECT,
                outer.map(a -> OptionalInt.of(known.indexOf(a))).orElse(OptionalInt.empty()),
                rule));
    }

    private static boolean overlaps(List<Span> spans, Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }
}
