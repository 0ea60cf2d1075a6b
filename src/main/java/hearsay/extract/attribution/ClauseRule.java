package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A cue verb with a clause: after it ("said that …"), before it ("…, he said"), around it ("it was, he said, over"), or
 * as its infinitive or gerund ("promised to …", "denied taking …").
 */
final class ClauseRule implements Rule {
    @Override
    public void propose(Passage passage, CueLexicon lexicon, Consumer<Finding> found) {
        for (Token verb : passage.sentence().tokens()) {
            if (verb.isVerb()
                    && !verb.relation().startsWith("aux")
                    && !verb.relation().equals("cop")) {
                propose(passage, lexicon, verb, found);
            }
        }
    }

    private static void propose(Passage passage, CueLexicon lexicon, Token verb, Consumer<Finding> found) {
        Optional<Token> clause = passage.children(verb).stream()
                .filter(child ->
                        child.relation().equals("ccomp") || child.relation().equals("xcomp"))
                .findFirst();
        Optional<Token> object = passage.child(verb, "obj", "dobj");
        if (clause.isPresent()) {
            Token head = clause.get();
            String frame = frame(passage, verb, head, object);
            Optional<Token> first = frame.equals("small") || frame.equals("order") ? object : Optional.empty();
            List<Span> content = content(passage, verb, head, first);
            emit(passage, lexicon, verb, frame, content, found);
        } else if (verb.relation().equals("parataxis") || verb.relation().equals("advcl") && isAs(passage, verb)) {
            String frame = verb.relation().equals("advcl") ? "as" : "front";
            if (passage.subject(verb).isPresent() || frame.equals("as")) {
                passage.sentence()
                        .head(verb)
                        .ifPresent(head -> emit(passage, lexicon, verb, frame, around(passage, head, verb), found));
            }
        }
    }

    private static boolean isAs(Passage passage, Token verb) {
        return passage.child(verb, "mark", "advmod", "case")
                .filter(mark -> mark.lower().equals("as"))
                .isPresent();
    }

    private static String frame(Passage passage, Token verb, Token clause, Optional<Token> object) {
        boolean infinitive = passage.children(clause).stream()
                .anyMatch(
                        child -> child.relation().equals("mark") && child.tag().equals("TO"));
        String subjectless = passage.isPassive(verb)
                ? "passive"
                : infinitive ? "infinitive" : clause.tag().equals("VBG") ? "gerund" : "";
        if (clause.relation().equals("xcomp")) {
            if (object.isPresent()
                    && object.get().index() < clause.index()
                    && subjectless.length() > 0
                    && !passage.isPassive(verb)) {
                return "order";
            }
            return !subjectless.isEmpty() ? subjectless : "small";
        }
        if (passage.isPassive(verb)) {
            return "passive_clause";
        }
        if (clause.index() < verb.index()) {
            return "front";
        }
        return infinitive && passage.subject(clause).isEmpty() ? "infinitive" : "clause";
    }

    private static List<Span> content(Passage passage, Token verb, Token clause, Optional<Token> from) {
        List<Token> below = unbroken(passage, verb, clause);
        int first = below.getFirst().index();
        int last = below.getLast().index();
        if (from.isPresent()) {
            List<Token> more = passage.sentence().subtree(from.get());
            first = Math.min(first, more.getFirst().index());
            last = Math.max(last, more.getLast().index());
        }
        if (first <= verb.index() && verb.index() <= last) {
            return around(passage, clause, verb);
        }
        return Extents.content(passage, first, last).map(List::of).orElse(List.of());
    }

    /** The tokens of the clause on its side of the verb. */
    private static List<Token> unbroken(Passage passage, Token verb, Token clause) {
        List<Token> below = passage.sentence().subtree(clause);
        List<Token> side = below.stream()
                .filter(token -> (token.index() > verb.index()) == (clause.index() > verb.index()))
                .toList();
        return side.isEmpty() ? List.of(clause) : side;
    }

    /** The clause without the cue verb's own words inside it. */
    private static List<Span> around(Passage passage, Token head, Token verb) {
        List<Token> all = passage.sentence().subtree(head);
        List<Token> own = passage.sentence().subtree(verb);
        int hole = own.getFirst().index();
        int end = own.getLast().index();
        List<Span> content = new ArrayList<>();
        int first = all.getFirst().index();
        int last = all.getLast().index();
        if (first < hole) {
            Extents.content(passage, first, hole - 1).ifPresent(content::add);
        }
        if (last > end) {
            Extents.content(passage, end + 1, last)
                    .filter(span -> content.isEmpty() || !content.getFirst().overlaps(span))
                    .ifPresent(content::add);
        }
        return content;
    }

    private static void emit(
            Passage passage,
            CueLexicon lexicon,
            Token verb,
            String frame,
            List<Span> content,
            Consumer<Finding> found) {
        if (content.isEmpty()) {
            return;
        }
        if (frame.equals("passive")
                || lexicon.type(Cue.Kind.VERB, passage.lemma(verb)) == CueClass.SEEM && !frame.equals("clause")) {
            Impersonal.propose(passage, lexicon, verb, content, found);
            return;
        }
        found.accept(Findings.verb(
                passage,
                lexicon,
                verb,
                frame,
                Extents.cue(passage, verb),
                SourceFinder.of(passage, verb, content),
                content));
    }
}
