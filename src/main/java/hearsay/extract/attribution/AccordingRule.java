package hearsay.extract.attribution;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * "According to …": the source is the phrase after it, the content the clause that it hangs on, before, after, or on both
 * sides.
 *
 * <p>Example: in "The bridge, according to the fire service, was closed" the content is "The bridge" and "was closed".
 */
final class AccordingRule implements Rule {
    @Override
    public void propose(Passage passage, CueLexicon lexicon, Consumer<Finding> found) {
        Sentence sentence = passage.sentence();
        for (int i = 0; i + 2 < sentence.size(); i++) {
            Token cue = sentence.token(i);
            if (cue.lower().equals("according") && sentence.token(i + 1).lower().equals("to")) {
                propose(passage, lexicon, cue, sentence.token(i + 1), found);
            }
        }
    }

    private static void propose(Passage passage, CueLexicon lexicon, Token cue, Token to, Consumer<Finding> found) {
        Optional<Token> named = named(passage, cue, to);
        if (named.isEmpty()) {
            return;
        }
        Source source = SourceFinder.source(passage, named.get());
        Span words = source.spans().getFirst();
        if (words.start() < to.end()) {
            words = new Span(Math.max(words.start(), Math.min(to.end() + 1, words.end() - 1)), words.end());
            source = new Source(named.get(), List.of(words));
        }
        int after = after(passage.sentence(), words.end());
        List<Span> content = content(passage, anchor(passage, named.get()), cue.index(), after);
        if (!content.isEmpty()) {
            found.accept(Findings.of(
                    passage,
                    lexicon,
                    Cue.Kind.ADVERB,
                    "according",
                    cue,
                    "adverb",
                    List.of(passage.cover(cue, to)),
                    Optional.of(source),
                    content));
        }
    }

    private static Optional<Token> named(Passage passage, Token cue, Token to) {
        Optional<Token> head = passage.sentence().head(cue).filter(token -> token.index() > to.index());
        return head.or(() -> passage.between(to.index() + 1, passage.sentence().size() - 1).stream()
                .filter(token -> token.isNoun() || token.isPronoun())
                .findFirst());
    }

    /** The clause that holds the phrase: the nearest verb above, or the root. */
    private static Token anchor(Passage passage, Token named) {
        Token at = named;
        for (Optional<Token> head = passage.sentence().head(at);
                head.isPresent();
                head = passage.sentence().head(at)) {
            at = head.get();
            boolean clause = passage.subject(at).isPresent();
            if (clause
                    && !at.relation().equals("conj")
                    && !at.relation().startsWith("acl")
                    && !at.relation().equals("advcl")) {
                break;
            }
        }
        return at;
    }

    private static int after(Sentence sentence, int offset) {
        for (Token token : sentence.tokens()) {
            if (token.start() >= offset) {
                return token.index();
            }
        }
        return sentence.size();
    }

    static List<Span> content(Passage passage, Token clause, int hole, int after) {
        List<Token> below = passage.sentence().subtree(clause);
        int first = Math.min(below.getFirst().index(), hole);
        int last = Math.max(below.getLast().index(), after - 1);
        List<Span> content = new ArrayList<>();
        if (first < hole) {
            Extents.content(passage, first, hole - 1).ifPresent(content::add);
        }
        if (after <= last) {
            Extents.content(passage, after, last)
                    .filter(span -> content.isEmpty() || !content.getFirst().overlaps(span))
                    .ifPresent(content::add);
        }
        return content;
    }
}
