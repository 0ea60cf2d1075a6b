package hearsay.extract.hedge;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.model.Hedge;
import hearsay.model.Span;
import java.util.Optional;

/**
 * Finds the words of likelihood in a clause. A word gets a band only where it is in the yardstick of Intelligence Community
 * Directive 203 (2015); "may", "could" and "possible" get none, and "would" is no hedge.
 *
 * <p>Pure. Example: in "it is highly likely that shells were sent" the hedge is "highly likely", 0.80 to 0.95.
 */
public final class HedgeFinder {
    private final HedgeWords words = new HedgeWords();

    /** The most specific hedge inside the span: one with a band before one without, then the longer, then the earlier. */
    public Optional<Hedge> find(AnnotatedDocument document, Span clause) {
        Optional<Hedge> best = Optional.empty();
        int offset = clause.start();
        while (offset < clause.end()) {
            Optional<Sentence> sentence = document.sentenceAt(offset);
            if (sentence.isEmpty()) {
                offset++;
                continue;
            }
            best = better(best, inSentence(document, sentence.get(), clause));
            offset = sentence.get().span().end();
        }
        return best;
    }

    private Optional<Hedge> inSentence(AnnotatedDocument document, Sentence sentence, Span clause) {
        Optional<Hedge> best = Optional.empty();
        for (int i = 0; i < sentence.size(); ) {
            Optional<HedgeWords.Found> found =
                    clause.contains(sentence.token(i).span()) ? words.at(sentence, i) : Optional.empty();
            int to = found.map(HedgeWords.Found::to).orElse(i + 1);
            Span span =
                    new Span(sentence.token(i).start(), sentence.token(to - 1).end());
            if (found.isPresent() && clause.contains(span)) {
                best = better(
                        best,
                        Optional.of(new Hedge(
                                span, span.of(document.text()), found.get().band())));
            }
            i = to;
        }
        return best;
    }

    private static Optional<Hedge> better(Optional<Hedge> known, Optional<Hedge> found) {
        if (known.isEmpty() || found.isEmpty()) {
            return known.or(() -> found);
        }
        Hedge a = known.get();
        Hedge b = found.get();
        if (a.band().isPresent() != b.band().isPresent()) {
            return b.band().isPresent() ? found : known;
        }
        return b.span().length() > a.span().length() ? found : known;
    }
}
