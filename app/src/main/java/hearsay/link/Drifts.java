package hearsay.link;

import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.Drift;
import hearsay.model.Drift.Lost;
import hearsay.model.Matter;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Figures that lost something on the way: the same number of the same origin, printed later by another document without
 * its bound, its hedge or its holder.
 */
final class Drifts {
    private static final PartialDate LAST = new PartialDate(9999, 12, 31);

    private Drifts() {}

    static List<Drift> find(List<Matter> matters, Function<String, Statement> statements, Origins behind) {
        List<Drift> drifts = new ArrayList<>();
        for (Matter matter : matters) {
            List<Statement> claims = matter.claims().stream().map(statements).toList();
            Map<String, String> origins = behind.of(claims);
            for (Statement relayed : claims) {
                claims.stream()
                        .filter(fuller -> isRelay(fuller, relayed, origins))
                        .flatMap(fuller -> drift(matter.id(), fuller, relayed).stream())
                        .findFirst()
                        .ifPresent(drifts::add);
            }
        }
        return drifts;
    }

    private static boolean isRelay(Statement fuller, Statement relayed, Map<String, String> origins) {
        String origin = origins.getOrDefault(fuller.claim().id(), "");
        return !fuller.sameDocument(relayed)
                && fuller.index() < relayed.index()
                && day(fuller).compareTo(day(relayed)) <= 0
                && origin.equals(origins.getOrDefault(relayed.claim().id(), "-"));
    }

    private static PartialDate day(Statement statement) {
        return statement.document().reference().orElse(LAST);
    }

    private static Optional<Drift> drift(String matter, Statement fuller, Statement relayed) {
        for (Quantity one : fuller.claim().quantities()) {
            for (Quantity two : relayed.claim().quantities()) {
                if (Origins.isSame(one, two) && !two.hypothetical() && sameThing(one, two)) {
                    Optional<Lost> lost = lost(fuller, one, relayed, two);
                    if (lost.isPresent()) {
                        return lost.map(what -> new Drift(
                                matter,
                                fuller.claim().id(),
                                relayed.claim().id(),
                                what,
                                note(fuller, one, relayed, two, what)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean sameThing(Quantity one, Quantity two) {
        return one.noun().map(Words::key).equals(two.noun().map(Words::key));
    }

    private static Optional<Lost> lost(Statement said, Quantity one, Statement told, Quantity two) {
        Claim fuller = said.claim();
        Claim relayed = told.claim();
        if (one.bound() != Bound.EXACT && (two.bound() == Bound.EXACT || turned(one.bound(), two.bound()))) {
            return Optional.of(Lost.BOUND);
        }
        if (fuller.hedge().isPresent() && relayed.hedge().isEmpty()) {
            return Optional.of(Lost.HEDGE);
        }
        boolean ownVoice = !fuller.holder().isNarrator() && relayed.holder().isNarrator();
        return ownVoice && !names(told, fuller.holder().name()) ? Optional.of(Lost.HOLDER) : Optional.empty();
    }

    /** Whether one bound says "at most" and the other "at least". */
    private static boolean turned(Bound one, Bound two) {
        return isBelow(one) && isAbove(two) || isAbove(one) && isBelow(two);
    }

    private static boolean isBelow(Bound bound) {
        return bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
    }

    private static boolean isAbove(Bound bound) {
        return bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
    }

    /** Whether the sentence that the outlet tells a figure in names who gave it all the same. */
    private static boolean names(Statement relayed, String holder) {
        String sentence = relayed.document().text();
        Span whole = new Sentences(sentence).spans().get(relayed.sentence());
        List<String> told =
                Words.of(whole.of(sentence)).stream().map(Words::plain).toList();
        List<String> name = HolderName.of(holder).words();
        return Collections.indexOfSubList(told, name) >= 0;
    }

    private static String note(Statement fuller, Quantity one, Statement relayed, Quantity two, Lost lost) {
        String what = switch (lost) {
            case BOUND -> two.bound() == Bound.EXACT ? "the bound is lost" : "the bound is turned round";
            case HEDGE -> "the hedge is lost";
            case HOLDER -> "the holder is lost";
            case DATE -> "the date is lost";
        };
        return quoted(fuller, one) + " in " + fuller.outlet() + " is " + quoted(relayed, two) + " in "
                + relayed.outlet() + ": " + what + ".";
    }

    /** The figure with the words right before it in its claim, which hold the bound. */
    private static String quoted(Statement statement, Quantity quantity) {
        String text = statement.document().text();
        int from = quantity.span().start();
        List<Span> before = Words.in(text, new Span(Math.max(0, from - 40), Math.max(1, from)));
        if (quantity.bound() != Bound.EXACT && before.size() >= 4) {
            from = before.get(before.size() - 3).start();
        }
        return "“"
                + text.substring(from, quantity.span().end())
                        .replaceAll("\\s+", " ")
                        .strip() + "”";
    }
}
