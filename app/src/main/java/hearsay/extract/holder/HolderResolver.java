package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.model.Attribution;
import hearsay.model.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Resolves the sources of a document's attributions within the document: surname to full name, pronoun and role to whom
 * they stand for, short form to long. For whoever has run the attribution extractor.
 *
 * <p>Nothing is guessed: a source that finds nobody keeps its own words as its name. Pure, safe for use by several threads.
 *
 * <p>Example: after "Ana Ruiz, the mayor, said …", the source "she" of the next attribution gets the holder "Ana Ruiz".
 */
public final class HolderResolver {
    private final NameWords words = NameWords.load();

    /** The same attributions, each with its holder where it has one, and with who relays it. */
    public List<Attribution> resolve(AnnotatedDocument document, List<Attribution> attributions) {
        Speakers speakers = new Speakers(words, document, SpeakerLabels.of(words, document, attributions));
        return relayed(attributions.stream().map(speakers::resolve).toList());
    }

    /** What lies inside another's words reaches the reader by way of that other. */
    private static List<Attribution> relayed(List<Attribution> attributions) {
        List<Attribution> told = new ArrayList<>();
        for (Attribution attribution : attributions) {
            Optional<String> own = attribution.holder().map(Holder::name);
            Optional<String> via = attribution.inside().isPresent()
                    ? attributions
                            .get(attribution.inside().getAsInt())
                            .holder()
                            .map(Holder::name)
                            .filter(name -> !own.equals(Optional.of(name)))
                    : attribution.via();
            told.add(attribution.relayedBy(via));
        }
        return told;
    }
}
