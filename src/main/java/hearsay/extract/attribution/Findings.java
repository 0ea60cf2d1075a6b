package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes findings whose weight and family the lexicon decides. */
final class Findings {
    private Findings() {}

    static Finding verb(
            Passage passage,
            CueLexicon lexicon,
            Token verb,
            String frame,
            List<Span> cue,
            Optional<Source> source,
            List<Span> content) {
        Finding found = of(passage, lexicon, Cue.Kind.VERB, passage.lemma(verb), verb, frame, cue, source, content);
        return found.with(content, found.rule(), found.weight() * Context.factor(passage, verb, source.isPresent()));
    }

    static Finding of(
            Passage passage,
            CueLexicon lexicon,
            Cue.Kind kind,
            String lemma,
            Token anchor,
            String frame,
            List<Span> cue,
            Optional<Source> source,
            List<Span> content) {
        CueClass type = lexicon.type(kind, lemma);
        String rule = type.name().toLowerCase(Locale.ROOT) + ":" + frame;
        String key = kind.name().toLowerCase(Locale.ROOT) + " " + lemma + " " + frame;
        return new Finding(passage, anchor, cue, source, content, rule, key, lexicon.weight(kind, lemma, frame));
    }
}
