package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** An adverb that says that somebody says so, and not who: "reportedly", "allegedly". The content is its clause. */
final class AdverbRule implements Rule {
    @Override
    public void propose(Passage passage, CueLexicon lexicon, Consumer<Finding> found) {
        for (Token adverb : passage.sentence().tokens()) {
            if (adverb.tag().startsWith("RB")
                    && lexicon.find(Cue.Kind.ADVERB, adverb.lower()).isPresent()) {
                Optional<Token> head = passage.sentence().head(adverb);
                List<Span> content =
                        AccordingRule.content(passage, head.orElse(adverb), adverb.index(), adverb.index() + 1);
                if (!content.isEmpty()) {
                    found.accept(Findings.of(
                            passage,
                            lexicon,
                            Cue.Kind.ADVERB,
                            adverb.lower(),
                            adverb,
                            "adverb",
                            List.of(adverb.span()),
                            Optional.empty(),
                            content));
                }
            }
        }
    }
}
