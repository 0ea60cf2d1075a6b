package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Findings;
import hearsay.extract.condition.ConditionFinder;
import hearsay.extract.quantity.StoryQuantities;
import hearsay.extract.reported.Parties;
import hearsay.model.Attribution;
import hearsay.model.Condition;
import hearsay.model.Holder;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document's findings with what every claim of it is looked up in.
 *
 * @param findings what was found
 * @param quantities those of the quantities that are figures of the story
 * @param conditions triggers and actions
 */
record Context(Findings findings, List<Quantity> quantities, List<Condition> conditions) {
    private static final Set<String> NOBODY =
            Set.of("that", "this", "these", "those", "what", "which", "who", "it", "there", "one", "best");

    private static final Set<String> EXPECTED = Set.of("expect", "project", "predict", "forecast", "estimate");
    private static final Set<String> GIVING =
            Set.of("offer", "provide", "present", "cite", "produce", "give", "show", "supply", "furnish", "share");
    private static final Set<String> NONE =
            Set.of("no", "not", "n't", "n’t", "never", "without", "little", "scant", "nothing", "yet");
    private static final Set<String> PROOFS = Set.of("evidence", "proof", "basis", "indication", "source");
    private static final int NEAR = 4;
    private static final Set<String> AUTHORS = Set.of("i", "we");

    private static final Parties PARTIES = Parties.load();
    private static final ConditionFinder CONDITIONS = new ConditionFinder();

    static Context of(Findings findings) {
        return new Context(
                findings,
                StoryQuantities.select(findings.annotated(), findings.quantities()),
                CONDITIONS.find(findings.annotated()));
    }

    /**
     * Whether the source may be a party: "That suggests" has none, and a ledger line under "that" tells nobody anything;
     * "is expected to" is the outlet's own expectation.
     */
    boolean hasSomebody(Attribution attribution) {
        Optional<String> name = attribution.holder().map(h -> h.name().toLowerCase(Locale.ROOT));
        if (name.isEmpty()) {
            return tokens(attribution.cue()).stream().noneMatch(t -> EXPECTED.contains(t.lemma()));
        }
        return name.filter(n -> NOBODY.contains(n) || n.startsWith("who ")).isEmpty()
                && !isAuthor(attribution)
                && !givesNothing(attribution)
                && !doesNothing(attribution)
                && !isShown(attribution)
                && (attribution
                                .holder()
                                .filter(h -> h.kind() == Holder.Kind.UNNAMED)
                                .isEmpty()
                        || PARTIES.name(tokens(attribution.source())));
    }

    /** "offered no proof of it", "no evidence has emerged that": the outlet says so, not whoever has none. */
    private boolean givesNothing(Attribution attribution) {
        List<Token> cue = tokens(attribution.cue());
        List<Token> given = tokens(attribution.content()).stream().limit(NEAR).toList();
        List<Token> source = tokens(attribution.source());
        boolean gives = cue.stream().anyMatch(t -> GIVING.contains(t.lemma()));
        return gives && lacks(Stream.concat(cue.stream(), given.stream()).toList()) || lacks(source);
    }

    /** "was not corroborated by any witness": no witness says anything. */
    private boolean doesNothing(Attribution attribution) {
        List<Token> cue = tokens(attribution.cue());
        return cue.size() > 1
                && cue.getLast().lower().equals("by")
                && cue.stream().anyMatch(t -> NONE.contains(t.lower()));
    }

    private static boolean lacks(List<Token> words) {
        return words.stream().anyMatch(t -> NONE.contains(t.lower()))
                && words.stream().anyMatch(t -> PROOFS.contains(t.lemma()));
    }

    /** "Satellite images show …", whose nobody says they are: evidence, of which the outlet tells. */
    boolean isShown(Attribution attribution) {
        return attribution.holder().filter(h -> h.kind() == Holder.Kind.UNNAMED).isPresent()
                && tokens(attribution.cue()).stream().anyMatch(Token::isVerb)
                && tokens(attribution.cue()).stream()
                        .noneMatch(cue -> cue.lower().equals("according"))
                && PARTIES.isInstrument(tokens(attribution.source()));
    }

    /** "I predict …": the outlet's own voice, or that of whoever is quoted around it. */
    private static boolean isAuthor(Attribution attribution) {
        return attribution
                .holder()
                .filter(h -> AUTHORS.contains(h.name().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    AnnotatedDocument document() {
        return findings.annotated();
    }

    /** The tokens that the spans touch, in text order. */
    List<Token> tokens(List<Span> spans) {
        List<Token> tokens = new ArrayList<>();
        for (Span span : spans) {
            document().sentenceAt(span.start()).ifPresent(first -> {
                for (int i = first.index(); i < document().sentences().size(); i++) {
                    Sentence sentence = document().sentences().get(i);
                    if (sentence.span().start() >= span.end()) {
                        break;
                    }
                    sentence.tokens().stream()
                            .filter(t -> t.span().overlaps(span))
                            .forEach(tokens::add);
                }
            });
        }
        return tokens;
    }

    List<Quantity> quantitiesIn(List<Span> spans) {
        return quantities.stream()
                .filter(q -> spans.stream().anyMatch(s -> s.overlaps(q.span())))
                .toList();
    }
}
