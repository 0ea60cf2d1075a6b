package hearsay.extract.reported;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.List;
import java.util.Set;

/**
 * The words of a party and of what it takes a stand on.
 *
 * <p>Example: in "The mayor, who is ill, denied the report on Monday" the party's words are "The mayor".
 */
final class ClauseSpans {
    private static final Set<String> APART = Set.of("advcl", "parataxis", "acl", "acl:relcl", "appos", "dep", "punct");

    private ClauseSpans() {}

    /** The noun phrase without what is only added to it. */
    static Span phrase(Sentence sentence, Token head) {
        int from = head.index();
        int to = head.index();
        for (Token child : sentence.children(head)) {
            if (!APART.contains(child.relation()) && !child.relation().startsWith("acl")) {
                List<Token> below = sentence.subtree(child);
                if (child.relation().equals("case") || child.relation().equals("cop")) {
                    continue;
                }
                from = Math.min(from, below.getFirst().index());
                to = Math.max(to, below.getLast().index());
            }
        }
        return new Span(sentence.token(from).start(), sentence.token(to).end());
    }

    /** The words after the cue that belong to its clause. */
    static Span content(Sentence sentence, Token anchor, Phrases.Found<Stance> at, Span cue) {
        int last = -1;
        int first = -1;
        for (int i = at.to(); i < sentence.size(); i++) {
            Token token = sentence.token(i);
            if (!sentence.dominates(anchor, token) || isApart(sentence, anchor, token)) {
                break;
            }
            if (Character.isLetterOrDigit(token.text().codePointAt(0))) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0
                ? cue
                : new Span(sentence.token(first).start(), sentence.token(last).end());
    }

    private static boolean isApart(Sentence sentence, Token anchor, Token token) {
        Token at = token;
        while (at.head() >= 0 && at.head() != anchor.index()) {
            at = sentence.token(at.head());
        }
        return at.relation().equals("parataxis")
                || at.relation().equals("conj")
                || at.relation().equals("cc")
                || at.relation().equals("advcl");
    }
}
