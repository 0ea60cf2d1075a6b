package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import hearsay.model.Attribution;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what an outlet tells of others' statements.
 *
 * <p>Example: in "The mayor called the plan a farce, according to the Northern Herald" the outlet only relays; the mayor has
 * the cue "called" and the content "the plan a farce". Pure, safe for use by several threads.
 */
public final class RelayFinder {
    private static final String RULE = Reported.RULE + "relay";
    private static final Set<String> CLASSES =
            Set.of("say", "accuse", "call", "deny", "confirm", "decline", "doubt", "promise", "urge", "warn");

    private final Set<String> verbs = new HashSet<>();
    private final Outlets outlets = Outlets.load();
    private final Parties parties = Parties.load();

    public RelayFinder() {
        for (Table.Row row : Table.load("cues.tsv", "lemma", "kind", "class").rows()) {
            if (row.get("kind").equals("verb") && CLASSES.contains(row.get("class"))) {
                verbs.add(row.get("lemma"));
            }
        }
    }

    /** Clauses of saying within what outlets say, outside of the cues that are known, in text order. */
    public List<Attribution> find(AnnotatedDocument document, List<Attribution> known) {
        List<Attribution> found = new ArrayList<>();
        for (Attribution attribution : known) {
            boolean outlet = Reported.isStatement(attribution)
                    && attribution.source().stream().anyMatch(source -> outlets.contains(source.of(document.text())));
            for (Span content : outlet ? attribution.content() : List.<Span>of()) {
                document.sentenceAt(content.start()).ifPresent(sentence -> clauses(sentence, content, known, found));
            }
        }
        return found;
    }

    private void clauses(Sentence sentence, Span content, List<Attribution> known, List<Attribution> found) {
        for (Token verb : sentence.tokens()) {
            if (verb.isVerb() && content.contains(verb.span()) && verbs.contains(verb.lemma())) {
                ReportedClause.ofVerb(sentence, verb)
                        .filter(clause -> parties.mayBe(clause.head()) && content.contains(clause.source()))
                        .filter(clause -> !clause.content().equals(clause.cue()))
                        .flatMap(clause -> Reported.attribution(clause, RULE, known))
                        .ifPresent(found::add);
            }
        }
    }
}
