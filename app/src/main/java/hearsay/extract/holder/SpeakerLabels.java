package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.attribution.AttributionExtractor;
import hearsay.model.Attribution;
import hearsay.model.Holder;
import hearsay.model.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that stand at the heads of a transcript's turns. They are persons', whatever a tagger makes of their capitals, and
 * are called what prose would call them.
 *
 * <p>Example: "ANA BERG, ENGINEER:" is "Ana Berg", and "BERG:" later on comes back to her; "UNIDENTIFIED MALE:" is nobody's
 * name. Lives within one call.
 */
final class SpeakerLabels {
    private static final String UNNAMED = "unnamed ";

    private static final Set<String> ENDS = Set.of(":", ")", "-RRB-", "]", "-RSB-");

    private final NameWords words;
    private final Optional<String> outlet;
    private final Set<Span> labels = new HashSet<>();
    private final Map<String, String> printed = new HashMap<>();

    private SpeakerLabels(NameWords words, Optional<String> outlet) {
        this.words = words;
        this.outlet = outlet;
    }

    static SpeakerLabels of(NameWords words, AnnotatedDocument document, List<Attribution> attributions) {
        SpeakerLabels found = new SpeakerLabels(words, document.document().outlet());
        attributions.stream().filter(SpeakerLabels::isTurn).forEach(turn -> found.labels.addAll(turn.source()));
        if (!found.labels.isEmpty()) {
            for (Sentence sentence : document.sentences()) {
                sentence.tokens().stream()
                        .filter(token -> token.isProper() && !isShouted(token.text()))
                        .forEach(token -> found.printed.putIfAbsent(token.lower(), token.text()));
            }
        }
        return found;
    }

    private static boolean isTurn(Attribution attribution) {
        return attribution.rule().equals(AttributionExtractor.TURN);
    }

    /** The name with which a sentence opens a turn. */
    Optional<Mention> in(Sentence sentence) {
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        List<Token> label = sentence.tokens().stream()
                .filter(token -> labels.stream().anyMatch(span -> span.contains(token.span())))
                .toList();
        int from = 0;
        while (from < label.size() - 1 && words.isTitle(label.get(from).text())) {
            from++;
        }
        List<Token> name = label.subList(from, label.size());
        return name.isEmpty() || isNameless(label) || isOutlet(name)
                ? Optional.empty()
                : Optional.of(new Mention(
                        sentence,
                        name,
                        Mention.words(sentence, name).stream().map(this::prose).toList(),
                        label.subList(0, from).stream().map(Token::text).toList(),
                        Holder.Kind.PERSON,
                        Optional.empty()));
    }

    /** What stands between the name that opens a turn and its colon: "ENGINEER" of "ANA BERG, ENGINEER:". */
    Optional<String> role(Mention mention, AnnotatedDocument document) {
        Sentence sentence = mention.sentence();
        int from = mention.end() + 1;
        boolean opens = labels.stream()
                .anyMatch(span -> span.contains(mention.tokens().getFirst().span()));
        int colon = from;
        while (opens
                && colon < sentence.size()
                && !ENDS.contains(sentence.token(colon).text())) {
            colon++;
        }
        return opens && colon > from && colon < sentence.size()
                ? Optional.of(sentence.token(from)
                        .span()
                        .cover(sentence.token(colon - 1).span())
                        .of(document.text()))
                : Optional.empty();
    }

    /** Whoever speaks under a label that is no name: "unnamed reporter". */
    Optional<Holder> nameless(Attribution attribution, AnnotatedDocument document) {
        if (!isTurn(attribution)) {
            return Optional.empty();
        }
        Span label = attribution.source().getFirst();
        List<Token> tokens = document.sentenceAt(label.start()).stream()
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> label.contains(token.span()))
                .toList();
        String text = label.of(document.text()).toLowerCase(Locale.ROOT);
        return isNameless(tokens)
                ? Optional.of(new Holder(
                        OwnWords.NAMELESS.contains(tokens.getFirst().lower()) ? text : UNNAMED + text,
                        Holder.Kind.UNNAMED,
                        Optional.empty(),
                        Optional.of(label)))
                : Optional.empty();
    }

    /** "UNIDENTIFIED MALE", "REPORTER", "PRESS SECRETARY". */
    private boolean isNameless(List<Token> label) {
        return OwnWords.NAMELESS.contains(label.getFirst().lower())
                || words.isPerson(label.getLast().lower());
    }

    /** An interviewer who speaks as the outlet. */
    private boolean isOutlet(List<Token> name) {
        return outlet.filter(text -> (" " + text.toLowerCase(Locale.ROOT) + " ")
                        .contains(" " + name.getLast().lower() + " "))
                .isPresent();
    }

    /** As the document prints the word elsewhere, or with one capital: "McCain", "Berg", "J.". */
    private String prose(String word) {
        return isShouted(word) ? printed.getOrDefault(word.toLowerCase(Locale.ROOT), capitalised(word)) : word;
    }

    private static boolean isShouted(String word) {
        return word.codePoints().filter(Character::isLetter).count() > 1
                && word.codePoints().noneMatch(Character::isLowerCase)
                && word.indexOf('.') < 0;
    }

    /** "Jean-Luc" of "JEAN-LUC", "O’Hara" of "O’HARA". */
    private static String capitalised(String word) {
        StringBuilder low = new StringBuilder(word.toLowerCase(Locale.ROOT));
        for (int i = 0; i < low.length(); i++) {
            boolean opens = i == 0 || !Character.isLetter(low.charAt(i - 1));
            if (opens) {
                low.setCharAt(i, Character.toUpperCase(low.charAt(i)));
            }
        }
        return low.toString();
    }
}
