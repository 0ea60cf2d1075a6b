package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Attribution;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives what is cited to whoever is cited, by way of whoever cites.
 *
 * <p>Example: "State radio, citing the harbour office, said that six boats sank" is the harbour office's, by way of state
 * radio; so is "State radio quoted the harbour office as saying that six boats sank". Pure, safe for use by several threads.
 */
public final class Citations {
    /** How the rule of "citing the harbour office" begins: it says only whose words the others are. */
    static final String RULE = "cite:";

    private static final Set<String> CITING = Set.of("cite", "quote");
    private static final Set<String> SAYING = Set.of("saying", "telling", "stating", "warning", "adding", "declaring");
    private static final Set<String> ENDS = Set.of(",", "as", "who", "which", "that", ";", ":");

    private static final int DEEPEST = 3;

    private final Parties parties = Parties.load();

    /** The same attributions in the same order, those that cite somebody put right. */
    public List<Attribution> resolve(AnnotatedDocument document, List<Attribution> attributions) {
        List<Attribution> resolved = new ArrayList<>(attributions);
        for (int i = 0; i < attributions.size(); i++) {
            Attribution citing = attributions.get(i);
            Optional<Sentence> sentence = sentence(document, citing);
            int place = i;
            sentence.flatMap(here -> coordinate(here, citing, attributions))
                    .ifPresent(
                            source -> resolved.set(place, citing.from(List.of(source), citing.via(), citing.rule())));
            if (sentence.isPresent() && cites(citing, sentence.get())) {
                resolve(document, sentence.get(), resolved, i);
            }
        }
        return resolved;
    }

    private void resolve(AnnotatedDocument document, Sentence sentence, List<Attribution> attributions, int i) {
        Attribution citing = attributions.get(i);
        List<Token> content = tokens(sentence, citing.content());
        List<Token> cited = cited(sentence, citing);
        Optional<Token> saying =
                cited.stream().filter(token -> SAYING.contains(token.lower())).findFirst();
        if (saying.isPresent()) {
            quoted(document, citing, cited, saying.get())
                    .ifPresent(found -> attributions.replaceAll(other -> isOne(other, citing, found) ? found : other));
        } else if (content.stream().noneMatch(Token::isVerb)) {
            name(content).ifPresent(name -> {
                for (int j = 0; j < attributions.size(); j++) {
                    if (j != i && isOf(attributions.get(j), citing, document, sentence)) {
                        attributions.set(j, told(document, attributions.get(j), name));
                    }
                }
                attributions.set(i, citing.from(citing.source(), citing.via(), RULE + "verb"));
            });
        }
    }

    /**
     * "The Herald says that the mayor called it a farce and said nobody fell": what lies in the Herald's words under the
     * Herald's own name is the mayor's.
     */
    private Optional<Span> coordinate(Sentence sentence, Attribution inner, List<Attribution> attributions) {
        if (inner.inside().isEmpty() || inner.source().isEmpty()) {
            return Optional.empty();
        }
        Attribution outer = attributions.get(inner.inside().getAsInt());
        return outer.source().equals(inner.source())
                ? tokens(sentence, inner.cue()).stream()
                        .filter(Token::isVerb)
                        .findFirst()
                        .flatMap(verb -> subject(sentence, verb))
                        .filter(parties::mayBe)
                        .filter(head -> outer.content().stream().anyMatch(span -> span.contains(head.span())))
                        .map(head -> ClauseSpans.phrase(sentence, head))
                : Optional.empty();
    }

    private static Optional<Token> subject(Sentence sentence, Token verb) {
        Token at = verb;
        Optional<Token> subject = sentence.child(at, "nsubj");
        for (int step = 0; subject.isEmpty() && step < DEEPEST && at.relation().equals("conj"); step++) {
            at = sentence.token(at.head());
            subject = sentence.child(at, "nsubj");
        }
        return subject;
    }

    /** Whether an attribution is the one that cites, or a second reading of what is cited. */
    private static boolean isOne(Attribution other, Attribution citing, Attribution found) {
        return other.equals(citing)
                || other.cue().equals(found.cue()) && other.source().equals(citing.source());
    }

    /** The words after the verb that cites, whether the reading took them for its cue or for what is said. */
    private static List<Token> cited(Sentence sentence, Attribution citing) {
        List<Span> words = new ArrayList<>(citing.cue());
        words.addAll(citing.content());
        List<Token> tokens = tokens(sentence, words);
        int verb = tokens.stream()
                .filter(token -> CITING.contains(token.lemma()))
                .mapToInt(Token::index)
                .findFirst()
                .orElse(0);
        return tokens.stream().filter(token -> token.index() > verb).toList();
    }

    private static boolean cites(Attribution attribution, Sentence sentence) {
        return tokens(sentence, attribution.cue()).stream().anyMatch(token -> CITING.contains(token.lemma()));
    }

    /** "quoted the harbour office as saying that six boats sank". */
    private Optional<Attribution> quoted(
            AnnotatedDocument document, Attribution citing, List<Token> content, Token saying) {
        List<Token> before =
                content.stream().filter(token -> token.index() < saying.index()).toList();
        List<Span> after = citing.content().stream()
                .filter(span -> span.end() > saying.end() + 1)
                .map(span -> new Span(Math.max(span.start(), saying.end() + 1), span.end()))
                .toList();
        return after.isEmpty() || citing.source().isEmpty()
                ? Optional.empty()
                : name(before)
                        .map(name -> Attribution.of(
                                        List.of(name),
                                        List.of(saying.span()),
                                        after,
                                        citing.manner(),
                                        citing.inside(),
                                        citing.rule())
                                .relayedBy(Optional.of(words(document, citing.source()))));
    }

    /** The noun phrase with which the content begins, where it names a party. */
    private Optional<Span> name(List<Token> content) {
        List<Token> name = new ArrayList<>();
        for (Token token : content) {
            if (ENDS.contains(token.lower())) {
                break;
            }
            name.add(token);
        }
        return name.stream().anyMatch(parties::contains)
                ? Optional.of(name.getFirst().span().cover(name.getLast().span()))
                : Optional.empty();
    }

    /** Whether the words of one attribution are those that the other cites somebody for. */
    private static boolean isOf(Attribution said, Attribution citing, AnnotatedDocument document, Sentence sentence) {
        return !said.source().isEmpty()
                && said.source().equals(citing.source())
                && sentence(document, said).filter(sentence::equals).isPresent()
                && !cites(said, sentence);
    }

    private static Attribution told(AnnotatedDocument document, Attribution said, Span name) {
        return said.from(List.of(name), Optional.of(words(document, said.source())), said.rule());
    }

    private static String words(AnnotatedDocument document, List<Span> source) {
        String words = source.getFirst().of(document.text());
        return words.toLowerCase(java.util.Locale.ROOT).startsWith("the ") ? words.substring(4) : words;
    }

    private static Optional<Sentence> sentence(AnnotatedDocument document, Attribution attribution) {
        return attribution.cue().isEmpty()
                ? Optional.empty()
                : document.sentenceAt(attribution.cue().getFirst().start());
    }

    private static List<Token> tokens(Sentence sentence, List<Span> spans) {
        return sentence.tokens().stream()
                .filter(token -> spans.stream().anyMatch(span -> span.overlaps(token.span())))
                .toList();
    }
}
