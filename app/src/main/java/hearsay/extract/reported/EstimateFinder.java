package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import hearsay.model.Attribution;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds clauses that report a party's figure without reporting its words.
 *
 * <p>Example: "The health ministry raised its toll to 164" has the source "The health ministry", the cue "raised" and the
 * content "its toll to 164". The verbs are in {@code estimates.tsv}. Pure, safe for use by several threads.
 */
public final class EstimateFinder {
    /** How the rule of such a finding begins. */
    public static final String RULE = Reported.RULE + "estimate";

    private static final int NEAR = 6;
    private static final String OBJECT = "object";
    private static final Set<String> FRAMES = Set.of(OBJECT, "at", "to");

    private final Map<String, Set<String>> frames = new HashMap<>();
    private final Parties parties = Parties.load();

    public EstimateFinder() {
        for (Table.Row row : Table.load("estimates.tsv", "verb", "frame").rows()) {
            if (!FRAMES.contains(row.get("frame"))) {
                throw row.bad("frame must be one of " + FRAMES + ", not " + row.get("frame"));
            }
            frames.computeIfAbsent(row.get("verb"), k -> new HashSet<>()).add(row.get("frame"));
        }
    }

    /**
     * Clauses with a party's figure outside of the cues that are known, in text order.
     *
     * @param known the attributions of the document
     * @param quantities its figures
     */
    public List<Attribution> find(AnnotatedDocument document, List<Attribution> known, List<Quantity> quantities) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (document.isFurniture(sentence)) {
                continue;
            }
            for (Token verb : sentence.tokens()) {
                if (verb.isVerb() && frames.containsKey(verb.lemma()) && hasFigure(sentence, verb, quantities)) {
                    ReportedClause.ofVerb(sentence, verb)
                            .filter(clause -> parties.contains(clause.head()))
                            .flatMap(clause -> Reported.attribution(clause, RULE, known))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private boolean hasFigure(Sentence sentence, Token verb, List<Quantity> quantities) {
        Set<String> wanted = frames.getOrDefault(verb.lemma(), Set.of());
        for (Token token : sentence.subtree(verb)) {
            if (token.index() <= verb.index()) {
                continue;
            }
            boolean object = token.head() == verb.index()
                    && (token.relation().equals("obj") || token.relation().equals("dobj"));
            if (object && wanted.contains(OBJECT) && isFigure(sentence.reach(token), quantities)) {
                return true;
            }
            if (wanted.contains(token.lower()) && isFigure(after(sentence, token), quantities)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFigure(Span span, List<Quantity> quantities) {
        return quantities.stream().anyMatch(q -> span.overlaps(q.span()));
    }

    private static Span after(Sentence sentence, Token word) {
        int last = Math.min(sentence.size() - 1, word.index() + NEAR);
        return new Span(word.end(), Math.max(word.end(), sentence.token(last).end()));
    }
}
