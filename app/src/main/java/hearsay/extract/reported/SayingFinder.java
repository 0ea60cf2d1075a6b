package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import hearsay.model.Attribution;
import hearsay.model.Manner;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds clauses in which a party says, urges, warns or judges something, where the trained model has no attribution: by the
 * verb's class and the parse alone.
 *
 * <p>Example: "The guild, a body of forty masters, applauded the verdict" has the source "The guild", the cue "applauded" and
 * the content "the verdict"; "The mayor left early, adding that two piers had sunk" is the mayor's. Pure, safe for use by
 * several threads.
 */
public final class SayingFinder {
    private static final String RULE = Reported.RULE + "saying";
    /** Classes of verbs that tell something wherever a clause is told with them. */
    private static final Set<String> TELLING = Set.of("say", "deny", "confirm", "doubt", "warn");
    /** Also those that tell something of others where an outlet relays it: "the mayor called it a farce". */
    private static final Set<String> RELAYED =
            Set.of("say", "deny", "confirm", "doubt", "warn", "promise", "urge", "decline", "accuse", "call");

    private static final Set<String> TURNING = Set.of("not", "n't", "never");
    private static final Set<String> SUPPOSING = Set.of("if", "unless", "whether");
    /** "Began to praise" is praise; "wanted to praise" may come to nothing. */
    private static final Set<String> DOING =
            Set.of("begin", "start", "continue", "go", "attempt", "try", "come", "seek");

    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis");

    private final Phrases<Stance> telling = phrases(cues(TELLING));
    private final Phrases<Stance> relayed = phrases(cues(RELAYED));
    private final Phrases<Stance> judging =
            phrases(Table.load("judging-verbs.tsv", "words").rows().stream().map(row -> row.get("words")));
    private final Outlets outlets = Outlets.load();
    private final Parties parties = Parties.load();

    private static Stream<String> cues(Set<String> classes) {
        return Table.load("cues.tsv", "lemma", "kind", "class").rows().stream()
                .filter(row -> row.get("kind").equals("verb") && classes.contains(row.get("class")))
                .map(row -> row.get("lemma").replace('_', ' '));
    }

    private static Phrases<Stance> phrases(Stream<String> words) {
        Map<String, Stance> verbs = new HashMap<>();
        words.forEach(word -> verbs.put(word, Stance.ASSERTS));
        return new Phrases<>(verbs);
    }

    /**
     * Clauses outside of what is known, in text order; within somebody's words only where an outlet relays them.
     *
     * @param known the attributions; what is found counts its {@code inside} in these
     * @param reported stances, figures and posts found so far
     */
    public List<Attribution> find(AnnotatedDocument document, List<Attribution> known, List<Attribution> reported) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!document.isFurniture(sentence)) {
                clauses(document, sentence, known)
                        .filter(clause -> isFree(clause.cue(), reported) && isFree(clause.cue(), found))
                        .flatMap(clause -> Reported.attribution(clause, RULE, known).stream())
                        .filter(a -> a.inside().isEmpty()
                                || isOutlets(document, known.get(a.inside().getAsInt())))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Stream<ReportedClause> clauses(AnnotatedDocument document, Sentence sentence, List<Attribution> known) {
        List<Span> told = known.stream()
                .filter(a -> Reported.isStatement(a) && isOutlets(document, a))
                .flatMap(a -> a.content().stream())
                .toList();
        return Stream.of(
                        clauses(sentence, judging),
                        clauses(sentence, telling).filter(c -> isTold(sentence, c)),
                        clauses(sentence, relayed)
                                .filter(c ->
                                        told.stream().anyMatch(s -> s.contains(c.cue()) && s.contains(c.source()))))
                .flatMap(clauses -> clauses);
    }

    private Stream<ReportedClause> clauses(Sentence sentence, Phrases<Stance> verbs) {
        return verbs.in(sentence.tokens()).stream().flatMap(at -> clause(sentence, at).stream());
    }

    private static boolean isFree(Span cue, List<Attribution> others) {
        return others.stream()
                .noneMatch(a -> a.cue().stream().anyMatch(cue::overlaps)
                        || a.manner() == Manner.DIRECT && a.content().stream().anyMatch(cue::overlaps));
    }

    private boolean isOutlets(AnnotatedDocument document, Attribution outer) {
        return outer.source().stream().anyMatch(source -> outlets.contains(source.of(document.text())));
    }

    private Optional<ReportedClause> clause(Sentence sentence, Phrases.Found<Stance> at) {
        Token verb = sentence.token(at.from());
        if (!verb.isVerb() || !happens(sentence, verb)) {
            return Optional.empty();
        }
        return ReportedClause.ofVerb(sentence, at)
                .filter(clause -> parties.mayBe(clause.head()))
                .map(clause -> clause.content().equals(clause.cue()) ? before(sentence, verb, clause) : clause)
                .filter(clause -> !clause.content().equals(clause.cue()));
    }

    /** Not what somebody may, should or did not say. */
    private static boolean happens(Sentence sentence, Token verb) {
        for (Token child : sentence.children(verb)) {
            boolean supposed = child.relation().startsWith("aux") && child.tag().equals("MD")
                    || TURNING.contains(child.lower())
                    || child.relation().equals("mark") && SUPPOSING.contains(child.lower());
            boolean meant = child.lower().equals("to")
                    && child.index() < verb.index()
                    && sentence.head(verb)
                            .filter(above -> DOING.contains(above.lemma()))
                            .isEmpty();
            if (supposed || meant) {
                return false;
            }
        }
        return true;
    }

    /** "Two piers had sunk, the mayor said": what is told stands before. */
    private static ReportedClause before(Sentence sentence, Token verb, ReportedClause clause) {
        return sentence.children(verb).stream()
                .filter(child -> child.relation().equals("ccomp") && child.index() < verb.index())
                .findFirst()
                .map(told -> sentence.subtree(told))
                .map(words -> new Span(words.getFirst().start(), words.getLast().end()))
                .filter(words -> !words.overlaps(clause.source()))
                .map(words -> new ReportedClause(clause.head(), clause.source(), clause.cue(), words))
                .orElse(clause);
    }

    /** Whether a clause is told, not a thing: "said that the wall fell", not "told a story". */
    private static boolean isTold(Sentence sentence, ReportedClause clause) {
        return sentence.at(clause.cue().start())
                .filter(verb -> sentence.children(verb).stream()
                        .anyMatch(child -> CLAUSES.contains(child.relation())
                                && clause.content().contains(child.span())))
                .isPresent();
    }
}
