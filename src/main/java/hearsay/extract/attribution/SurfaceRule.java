package hearsay.extract.attribution;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the parse missed though the order of the words leaves no doubt: a strong verb of saying set off by a comma ("…, the
 * lawyers said, …") or followed by a whole clause ("told me he had left").
 */
final class SurfaceRule implements Rule {
    private static final double STRONG = 0.7;
    private static final int LONGEST_NAME = 14;

    @Override
    public void propose(Passage passage, CueLexicon lexicon, Consumer<Finding> found) {
        for (Token verb : passage.sentence().tokens()) {
            if (isFinite(verb)
                    && passage.child(verb, "ccomp", "xcomp").isEmpty()
                    && !passage.isPassive(verb)
                    && !passage.isSpoken(verb)) {
                if (weight(passage, lexicon, verb, "front") >= STRONG
                        && !verb.relation().equals("parataxis")) {
                    insertion(passage, lexicon, verb, found);
                }
                if (weight(passage, lexicon, verb, "clause") >= STRONG) {
                    clause(passage, lexicon, verb, found);
                }
            }
        }
    }

    private static double weight(Passage passage, CueLexicon lexicon, Token verb, String frame) {
        return lexicon.weight(Cue.Kind.VERB, passage.lemma(verb), frame);
    }

    private static boolean isFinite(Token token) {
        return token.tag().equals("VBD")
                || token.tag().equals("VBZ")
                || token.tag().equals("VBP");
    }

    private static void insertion(Passage passage, CueLexicon lexicon, Token verb, Consumer<Finding> found) {
        Sentence sentence = passage.sentence();
        int comma = comma(passage, verb);
        int end = verb.index() + 1;
        while (end < sentence.size() && !Extents.isPunctuation(sentence.token(end))) {
            if (isFinite(sentence.token(end)) || sentence.token(end).lower().equals("that")) {
                return;
            }
            end++;
        }
        Optional<Span> front = comma < 0 ? Optional.empty() : Extents.content(passage, 0, comma - 1);
        if (front.isEmpty()) {
            return;
        }
        List<Span> content = new ArrayList<>(List.of(front.get()));
        if (end + 1 < sentence.size() - 1 && isComma(sentence.token(end))) {
            Extents.content(passage, end + 1, sentence.size() - 1)
                    .filter(span -> !span.overlaps(front.get()))
                    .ifPresent(content::add);
        }
        emit(passage, lexicon, verb, "front", content, found);
    }

    /** The comma before the name before the verb, with a clause before it; -1 where there is none. */
    private static int comma(Passage passage, Token verb) {
        Sentence sentence = passage.sentence();
        int comma = verb.index() - 1;
        while (comma > 0 && !isComma(sentence.token(comma)) && verb.index() - comma <= LONGEST_NAME) {
            if (sentence.token(comma).isVerb() || sentence.token(comma).tag().equals("CC")) {
                return -1;
            }
            comma--;
        }
        boolean set = comma >= 2 && isComma(sentence.token(comma)) && comma < verb.index() - 1;
        return set && hasVerb(passage, 0, comma - 1) ? comma : -1;
    }

    private static void clause(Passage passage, CueLexicon lexicon, Token verb, Consumer<Finding> found) {
        Sentence sentence = passage.sentence();
        Optional<Token> addressee = passage.lemma(verb).equals("tell")
                ? passage.child(verb, "obj", "dobj", "iobj").filter(token -> token.index() > verb.index())
                : Optional.empty();
        int first = addressee.map(Token::index).orElse(verb.index()) + 1;
        int end = first;
        while (end < sentence.size() && !sentence.token(end).text().equals(";")) {
            end++;
        }
        boolean subject = first < sentence.size() && isNominal(sentence.token(first));
        if (subject && hasVerb(passage, first, Math.min(end - 1, first + LONGEST_NAME))) {
            List<Span> content =
                    Extents.content(passage, first, end - 1).map(List::of).orElse(List.of());
            emit(passage, lexicon, verb, "clause", content, found);
        }
    }

    private static boolean isNominal(Token token) {
        return token.tag().equals("DT")
                || token.isNoun()
                || token.isPronoun()
                || token.tag().equals("PRP$")
                || token.tag().startsWith("JJ")
                || token.lower().equals("that");
    }

    private static boolean isComma(Token token) {
        return token.text().equals(",");
    }

    private static boolean hasVerb(Passage passage, int first, int last) {
        return passage.between(first, last).stream()
                .anyMatch(token -> isFinite(token) || token.tag().equals("MD"));
    }

    private static void emit(
            Passage passage,
            CueLexicon lexicon,
            Token verb,
            String frame,
            List<Span> content,
            Consumer<Finding> found) {
        Optional<Source> source = SourceFinder.of(passage, verb, content);
        if (!content.isEmpty() && source.isPresent()) {
            found.accept(Findings.verb(passage, lexicon, verb, frame, Extents.cue(passage, verb), source, content));
        }
    }
}
