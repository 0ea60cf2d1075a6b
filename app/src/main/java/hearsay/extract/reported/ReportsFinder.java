package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Attribution;
import hearsay.model.Manner;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds what is reported by nobody who is named: a noun for a report with a clause that tells it.
 *
 * <p>Example: "There are reports that two boats sank" and "amid rumours that the dam would be opened"; not "reports by the
 * council that", which are the council's. Pure, safe for use by several threads.
 */
public final class ReportsFinder {
    private static final String RULE = Reported.RULE + "reports";
    private static final int FARTHEST = 3;
    private static final Set<String> NOUNS = Set.of(
            "report", "rumor", "rumour", "allegation", "accusation", "claim", "speculation", "suggestion", "account");
    private static final Set<String> OWNERS = Set.of("by", "from", "of");

    private final StanceFamilies families = StanceFamilies.load();

    /** Reports that no attribution has yet, in text order. */
    public List<Attribution> find(AnnotatedDocument document, List<Attribution> known) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!document.isFurniture(sentence)) {
                for (Token noun : sentence.tokens()) {
                    told(sentence, noun)
                            .filter(content -> isFree(noun.span(), content, known))
                            .map(content -> Attribution.of(
                                    List.of(),
                                    List.of(noun.span()),
                                    List.of(content),
                                    Manner.INDIRECT,
                                    OptionalInt.empty(),
                                    RULE))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The clause with "that" close behind the noun. */
    private Optional<Span> told(Sentence sentence, Token noun) {
        boolean report = NOUNS.contains(noun.lemma()) && (noun.isNoun() || isThere(sentence, noun));
        if (!report || isOwned(sentence, noun) || isJudged(sentence, noun)) {
            return Optional.empty();
        }
        for (int i = noun.index() + 1; i <= Math.min(noun.index() + FARTHEST, sentence.size() - 1); i++) {
            Token that = sentence.token(i);
            if (that.lower().equals("that") && that.tag().equals("IN")) {
                return sentence.head(that)
                        .filter(verb -> verb.index() > that.index())
                        .map(verb -> sentence.reach(verb))
                        .filter(clause -> clause.end() > that.end())
                        .map(clause -> new Span(that.end() + 1, clause.end()));
            }
            if (that.isVerb() || OWNERS.contains(that.lower())) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** "There are also reports": no verb, whatever the tagger takes it for. */
    private static boolean isThere(Sentence sentence, Token word) {
        return sentence.head(word)
                .filter(be -> sentence.child(be, "expl").isPresent())
                .isPresent();
    }

    /** "Denied allegations that": whoever denies holds the claim already. */
    private boolean isJudged(Sentence sentence, Token noun) {
        return !noun.relation().startsWith("nsubj")
                && sentence.head(noun)
                        .filter(verb -> !families.of(sentence, verb).isEmpty())
                        .isPresent();
    }

    /** "Its claim that", "the union's claim that". */
    private static boolean isOwned(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .anyMatch(child -> child.relation().startsWith("nmod:poss")
                        || child.tag().equals("PRP$")
                        || child.relation().equals("compound") && child.isProper());
    }

    private static boolean isFree(Span noun, Span content, List<Attribution> known) {
        return known.stream()
                .filter(Reported::isStatement)
                .noneMatch(a -> a.cue().stream().anyMatch(noun::overlaps)
                        || a.source().stream().anyMatch(noun::overlaps)
                        || Span.overlap(a.content(), List.of(noun, content)) > 0);
    }
}
