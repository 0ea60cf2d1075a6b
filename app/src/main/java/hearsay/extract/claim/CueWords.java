package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A cue with the words that negate or weaken it.
 *
 * <p>Example: "deny" in "did not directly deny" is read as all four words.
 */
final class CueWords {
    private CueWords() {}

    /** The tokens of a cue and those, in text order. */
    static List<Token> of(Context context, List<Span> cue) {
        List<Token> tokens = new ArrayList<>(context.tokens(cue));
        if (tokens.isEmpty()) {
            return tokens;
        }
        context.document().sentenceAt(cue.getFirst().start()).ifPresent(sentence -> {
            List<Token> own = sentence.tokens().stream()
                    .filter(t -> cue.stream().anyMatch(c -> c.overlaps(t.span())))
                    .toList();
            for (Token token : own) {
                addWeakening(sentence, token, tokens);
                if (token.relation().equals("xcomp")) {
                    sentence.head(token).filter(head -> !tokens.contains(head)).ifPresent(head -> {
                        tokens.add(head);
                        addWeakening(sentence, head, tokens);
                    });
                }
            }
            tokens.sort(Comparator.comparingInt(Token::start));
        });
        return tokens;
    }

    /** "did not", "neither ... nor deny": what stands with a verb and turns it. */
    private static void addWeakening(Sentence sentence, Token verb, List<Token> tokens) {
        for (Token child : sentence.children(verb)) {
            String relation = child.relation();
            boolean weakens = relation.startsWith("aux")
                    || relation.equals("mark") && child.lower().equals("to")
                    || relation.equals("advmod")
                    || relation.equals("neg")
                    || relation.equals("cc")
                    || relation.startsWith("cc:")
                    || (relation.equals("conj") && child.isVerb());
            if (weakens && !tokens.contains(child)) {
                tokens.add(child);
                if (relation.equals("conj")) {
                    sentence.child(child, "cc")
                            .filter(cc -> !tokens.contains(cc))
                            .ifPresent(tokens::add);
                }
            }
        }
    }
}
