package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Attribution;
import hearsay.model.Span;
import java.util.List;
import java.util.Set;

/**
 * Takes no accused for the accuser.
 *
 * <p>Example: "The mayor was accused of hiding the count", and in a headline "Mayor accused of hiding the count", are the
 * claims of somebody who is not named, about the mayor. Pure, safe for use by several threads.
 */
public final class Accused {
    /** As of what is said without a word of who says it: "it is said". */
    private static final String RULE = "say:passive";

    private static final Set<String> VERBS = Set.of(
            "accuse",
            "blame",
            "criticize",
            "criticise",
            "condemn",
            "denounce",
            "fault",
            "castigate",
            "chastise",
            "lambaste",
            "berate",
            "rebuke",
            "ridicule",
            "mock",
            "slam");

    private static final Set<String> AFTER = Set.of("of", "for", "over");

    /** The same attributions in the same order, the accused of none their source. */
    public List<Attribution> resolve(AnnotatedDocument document, List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> isAccused(document, a) ? a.from(List.of(), a.via(), RULE) : a)
                .toList();
    }

    private static boolean isAccused(AnnotatedDocument document, Attribution attribution) {
        if (!attribution.rule().startsWith("accuse:") || attribution.cue().isEmpty()) {
            return false;
        }
        Span cue = attribution.cue().getFirst();
        return document.sentenceAt(cue.start())
                .filter(sentence -> sentence.tokens().stream()
                        .filter(token -> cue.overlaps(token.span()) && VERBS.contains(token.lemma()))
                        .anyMatch(verb -> isSuffered(sentence, verb, attribution.source())))
                .isPresent();
    }

    /** "Accused of": an accuser would have somebody between; whoever is named after "by" accuses. */
    private static boolean isSuffered(Sentence sentence, Token verb, List<Span> source) {
        boolean bare = verb.index() + 1 < sentence.size()
                && AFTER.contains(sentence.token(verb.index() + 1).lower());
        boolean passive = sentence.child(verb, "aux:pass", "nsubj:pass").isPresent();
        boolean before = source.stream().allMatch(span -> span.start() < verb.start());
        return (bare || passive) && Set.of("VBN", "VBD").contains(verb.tag()) && before;
    }
}
