package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Attribution;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds pledges and threats that a noun tells.
 *
 * <p>Example: "The mayor's pledge to plant trees pleased them" has the source "The mayor", the cue "pledge" and the content "to
 * plant trees". Pure, safe for use by several threads.
 */
public final class PledgeFinder {
    private static final String RULE = Reported.RULE + "pledge";
    private static final Set<String> NOUNS = Set.of("promise", "vow", "pledge", "threat", "ultimatum", "oath", "offer");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> OPENING =
            Set.of("if", "unless", "until", "when", "once", "that", "who", "which", "whoever", "what", "where");
    private static final Set<String> ENDS = Set.of(",", ";", ":", ".", "?", "!", "”", "\"", "''", ")", "—", "–", "--");

    private final Parties parties = Parties.load();

    /**
     * Pledges outside of what is known, in text order.
     *
     * @param known the attributions of the document
     */
    public List<Attribution> find(AnnotatedDocument document, List<Attribution> known) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!document.isFurniture(sentence)) {
                for (Token noun : sentence.tokens()) {
                    clause(sentence, noun)
                            .flatMap(clause -> Reported.attribution(clause, RULE, known))
                            .filter(a -> a.inside().isEmpty())
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private Optional<ReportedClause> clause(Sentence sentence, Token noun) {
        if (!noun.isNoun() || !NOUNS.contains(noun.lemma())) {
            return Optional.empty();
        }
        Optional<Token> owner =
                sentence.child(noun, "nmod:poss").filter(o -> o.tag().startsWith("PRP") || parties.mayBe(o));
        int to = noun.index() + 1;
        boolean infinitive = to + 1 < sentence.size()
                && sentence.token(to).tag().equals("TO")
                && sentence.token(to + 1).tag().equals("VB");
        if (owner.isEmpty() || !infinitive) {
            return Optional.empty();
        }
        Token last = sentence.token(end(sentence, to) - 1);
        return Optional.of(new ReportedClause(
                owner.get(),
                source(sentence, owner.get()),
                noun.span(),
                new Span(sentence.token(to).start(), last.end())));
    }

    /**
     * Where the infinitive ends: at a mark, or before the verb of which the pledge is the subject. By the words, for parsers
     * hang that verb below the infinitive; a clause within has a verb of its own.
     */
    private static int end(Sentence sentence, int to) {
        int clauses = 0;
        int i = to + 2;
        while (i < sentence.size() && !ENDS.contains(sentence.token(i).text())) {
            Token token = sentence.token(i);
            clauses += OPENING.contains(token.lower()) ? 1 : 0;
            boolean auxiliary =
                    token.relation().startsWith("aux") || token.relation().equals("cop");
            if (FINITE.contains(token.tag()) && !(auxiliary && clauses > 0)) {
                if (clauses == 0) {
                    return i;
                }
                clauses--;
            }
            i++;
        }
        return i;
    }

    /** The owner's words without the "'s". */
    private static Span source(Sentence sentence, Token owner) {
        List<Token> words = sentence.subtree(owner).stream()
                .filter(t -> !t.tag().equals("POS"))
                .toList();
        return new Span(words.getFirst().start(), words.getLast().end());
    }
}
