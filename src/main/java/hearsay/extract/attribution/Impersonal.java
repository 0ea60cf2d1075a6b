package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What is said of a subject by nobody named: "is said to be", "are believed to have", "seems to". The content is the
 * subject and the infinitive; the source is the agent after "by", if any.
 */
final class Impersonal {
    private Impersonal() {}

    static void propose(
            Passage passage, CueLexicon lexicon, Token verb, List<Span> predicate, Consumer<Finding> found) {
        List<Span> content = new ArrayList<>();
        passage.subject(verb)
                .map(subject -> Extents.phrase(passage, subject).getFirst())
                .filter(span -> !span.overlaps(predicate.getFirst()))
                .ifPresent(content::add);
        content.addAll(predicate);
        content.sort(null);
        Optional<Source> source = passage.isPassive(verb) ? SourceFinder.of(passage, verb) : Optional.empty();
        String frame = passage.isPassive(verb) ? "passive" : "raise";
        found.accept(Findings.verb(passage, lexicon, verb, frame, Extents.cue(passage, verb), source, content));
    }
}
