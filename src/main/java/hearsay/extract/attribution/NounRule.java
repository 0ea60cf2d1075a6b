package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A noun that attributes: "the mayor's claim that …", "a promise to …", "concerns about …", "support for …". The source
 * is its possessor, or whom "by" or "from" names.
 */
final class NounRule implements Rule {
    @Override
    public void propose(Passage passage, CueLexicon lexicon, Consumer<Finding> found) {
        for (Token noun : passage.sentence().tokens()) {
            if (noun.isNoun() && !noun.isProper()) {
                propose(passage, lexicon, noun, found);
            }
        }
    }

    private static void propose(Passage passage, CueLexicon lexicon, Token noun, Consumer<Finding> found) {
        Optional<Source> source = source(passage, noun);
        for (Token child : passage.children(noun)) {
            if (child.index() < noun.index()) {
                continue;
            }
            Optional<String> frame = frame(passage, child);
            if (frame.isPresent()) {
                boolean prepositional =
                        !frame.get().equals("that") && !frame.get().equals("to");
                Optional<Token> by = passage.child(child, "case", "mark").filter(token -> prepositional);
                List<Token> below = passage.sentence().subtree(child);
                int first = by.map(token -> token.index() + 1)
                        .orElse(below.getFirst().index());
                Optional<Span> content =
                        Extents.content(passage, first, below.getLast().index());
                String name = (source.isPresent() ? "poss_" : "bare_") + frame.get();
                List<Span> cue =
                        by.map(token -> Extents.cue(passage, noun, token)).orElse(List.of(noun.span()));
                content.ifPresent(span -> found.accept(Findings.of(
                        passage, lexicon, Cue.Kind.NOUN, noun.lemma(), noun, name, cue, source, List.of(span))));
                return;
            }
        }
    }

    private static Optional<String> frame(Passage passage, Token child) {
        boolean clause = Set.of("acl", "ccomp", "acl:relcl", "dep").contains(child.relation());
        Optional<Token> mark = passage.child(child, "mark");
        if (clause && mark.isPresent()) {
            return switch (mark.get().lower()) {
                case "that", "whether" -> Optional.of("that");
                case "to" -> Optional.of("to");
                default -> Optional.empty();
            };
        }
        return child.relation().startsWith("nmod")
                ? passage.child(child, "case")
                        .map(Token::lower)
                        .filter(word -> Set.of("of", "about", "for", "on", "against", "to", "with")
                                .contains(word))
                : Optional.empty();
    }

    private static Optional<Source> source(Passage passage, Token noun) {
        Optional<Token> owner = passage.child(noun, "nmod:poss");
        if (owner.isPresent()) {
            return owner.map(token -> SourceFinder.source(passage, token));
        }
        return passage.children(noun).stream()
                .filter(child -> child.relation().startsWith("nmod"))
                .filter(child -> passage.child(child, "case")
                        .filter(by -> by.lower().equals("by")
                                || by.lower().equals("from")
                                || by.lower().equals("among"))
                        .isPresent())
                .findFirst()
                .map(token -> SourceFinder.source(passage, token));
    }
}
