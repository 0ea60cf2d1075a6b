package hearsay.extract.stance;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.extract.Phrases;
import hearsay.model.Attribution;
import hearsay.model.Manner;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds clauses that report a party's stance where no words of it are reported.
 *
 * <p>Example: "Two senators broke with the president's account" has the source "Two senators", the cue "broke with" and
 * the content "the president's account". Each is handed back in the form of an attribution, with a rule that begins with
 * {@link #RULE}. Pure, safe for use by several threads.
 */
public final class StanceFinder {
    /** How the rule of such a finding begins. */
    public static final String RULE = "stance:";

    private final StanceWords words = StanceWords.load();
    private final Parties parties = Parties.load();

    /** Clauses of stance outside of the cues that are known, in text order. */
    public List<Attribution> find(AnnotatedDocument document, List<Attribution> known) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (document.isFurniture(sentence)) {
                continue;
            }
            List<Attribution> near = known.stream()
                    .filter(a -> !a.rule().startsWith("attitude:"))
                    .filter(a -> touches(a.cue(), sentence) || touches(a.content(), sentence))
                    .toList();
            for (Phrases.Found<Stance> at : words.in(StanceWords.Where.CUE).in(sentence.tokens())) {
                StanceClause.ofVerb(sentence, at)
                        .flatMap(c -> reported(c, near, known))
                        .ifPresent(found::add);
            }
            for (Phrases.Found<Stance> at : words.in(StanceWords.Where.ALONE).in(sentence.tokens())) {
                StanceClause.ofVerb(sentence, at)
                        .filter(c -> c.content().equals(c.cue()))
                        .flatMap(c -> reported(c, near, known))
                        .ifPresent(found::add);
            }
            for (Phrases.Found<Stance> at : words.in(StanceWords.Where.TOWARD).in(sentence.tokens())) {
                StanceClause.ofObject(sentence, at, words::isStatement)
                        .flatMap(c -> reported(c, near, known))
                        .ifPresent(found::add);
            }
            for (Phrases.Found<Stance> at : words.in(StanceWords.Where.NOUN).in(sentence.tokens())) {
                StanceClause.ofNoun(sentence, at)
                        .flatMap(c -> reported(c, near, known))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static boolean touches(List<Span> spans, Sentence sentence) {
        return spans.stream().anyMatch(sentence.span()::overlaps);
    }

    private Optional<Attribution> reported(StanceClause clause, List<Attribution> near, List<Attribution> known) {
        if (!parties.contains(clause.head())) {
            return Optional.empty();
        }
        boolean taken = near.stream()
                .anyMatch(a -> overlaps(a.cue(), clause.cue())
                        || overlaps(a.source(), clause.cue())
                        || within(a.cue(), clause.content()));
        if (taken) {
            return Optional.empty();
        }
        Optional<Attribution> outer = near.stream()
                .filter(a -> a.content().stream().anyMatch(s -> s.contains(clause.cue())))
                .reduce((a, b) -> b);
        if (outer.isPresent() && (clause.isPronoun() || outer.get().manner() == Manner.DIRECT)) {
            return Optional.empty();
        }
        return Optional.of(new Attribution(
                List.of(clause.source()),
                List.of(clause.cue()),
                List.of(clause.content()),
                Manner.INDIRECT,
                Optional.empty(),
                Optional.empty(),
                outer.map(a -> OptionalInt.of(known.indexOf(a))).orElse(OptionalInt.empty()),
                RULE + clause.stance().name().toLowerCase(java.util.Locale.ROOT)));
    }

    private static boolean overlaps(List<Span> spans, Span span) {
        return spans.stream().anyMatch(span::overlaps);
    }

    private static boolean within(List<Span> spans, Span outer) {
        return spans.stream().anyMatch(outer::contains);
    }
}
