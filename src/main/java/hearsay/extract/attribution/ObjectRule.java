package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A cue verb whose content is a noun phrase: "denied the report", "warned of an attack", "accused them of lying". The
 * content runs from the object through the prepositional phrases that complete it.
 */
final class ObjectRule implements Rule {
    private static final Set<String> COMPLETING =
            Set.of("of", "as", "for", "from", "with", "to", "on", "about", "against", "into");

    @Override
    public void propose(Passage passage, CueLexicon lexicon, Consumer<Finding> found) {
        for (Token verb : passage.sentence().tokens()) {
            if (verb.isVerb()
                    && passage.child(verb, "ccomp", "xcomp").isEmpty()
                    && !verb.relation().startsWith("aux")) {
                propose(passage, lexicon, verb, found);
            }
        }
    }

    private static void propose(Passage passage, CueLexicon lexicon, Token verb, Consumer<Finding> found) {
        if (passage.isPassive(verb)) {
            passage.subject(verb)
                    .ifPresent(subject -> emit(
                            passage, lexicon, verb, "passive_np", subject, subject, Extents.cue(passage, verb), found));
            return;
        }
        Optional<Token> object = passage.child(verb, "obj", "dobj").filter(token -> token.index() > verb.index());
        if (object.isPresent()) {
            Token last = completed(passage, verb, object.get());
            emit(passage, lexicon, verb, "np", object.get(), last, Extents.cue(passage, verb), found);
        } else {
            prepositional(passage, lexicon, verb, found);
        }
    }

    /** The last phrase that completes the object: "them of lying". */
    private static Token completed(Passage passage, Token verb, Token object) {
        Token last = object;
        for (Token child : passage.children(verb)) {
            boolean completes = preposition(passage, child)
                    .filter(by -> COMPLETING.contains(by.lower()))
                    .isPresent();
            last = completes && child.index() > last.index() ? child : last;
        }
        return last;
    }

    private static void prepositional(Passage passage, CueLexicon lexicon, Token verb, Consumer<Finding> found) {
        for (Token child : passage.children(verb)) {
            Optional<Token> by = preposition(passage, child);
            if (child.index() > verb.index() && by.isPresent() && by.get().index() <= verb.index() + 2) {
                List<Span> cue = Extents.cue(passage, verb, by.get());
                emit(passage, lexicon, verb, "prep_" + by.get().lower(), child, child, cue, found);
                return;
            }
        }
    }

    private static Optional<Token> preposition(Passage passage, Token child) {
        boolean nominal = child.relation().startsWith("obl") || child.relation().startsWith("nmod");
        boolean clausal = child.relation().equals("advcl") && child.tag().equals("VBG");
        return nominal || clausal
                ? passage.child(child, "case", "mark")
                        .filter(by -> by.tag().equals("IN") || by.tag().equals("TO"))
                : Optional.empty();
    }

    private static void emit(
            Passage passage,
            CueLexicon lexicon,
            Token verb,
            String frame,
            Token from,
            Token to,
            List<Span> cue,
            Consumer<Finding> found) {
        Span first = Extents.phrase(passage, from).getFirst();
        Span content =
                from == to ? first : first.cover(Extents.phrase(passage, to).getFirst());
        List<Span> words = List.of(content);
        found.accept(Findings.verb(passage, lexicon, verb, frame, cue, SourceFinder.of(passage, verb, words), words));
    }
}
