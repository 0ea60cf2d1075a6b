package hearsay.extract.attribution;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for the cue of a quotation in the words around it in its own sentence: "“…,” the mayor said", "said the mayor",
 * "The mayor said: “…”", "“…,” he said, “…”".
 */
final class SpeakerSearch {
    private static final double SPEECH_VERB = 0.5;
    private static final int FARTHEST_BEFORE = 12;
    private static final int NEAR = 4;
    private static final int FEW = 1;
    private static final Set<String> NEVER = Set.of("be", "have", "do", "go", "get");

    private final CueLexicon lexicon;

    SpeakerSearch(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The cue, or empty where the sentence has none for this quotation. */
    Optional<Finding> find(Passage first, Passage last, Quotation quotation) {
        Optional<Token> after = isFragment(first, quotation) ? Optional.empty() : after(last, quotation);
        Optional<Token> before = before(first, quotation);
        if (after.isPresent() && (before.isEmpty() || endsWithComma(last, quotation))) {
            return Optional.of(finding(last, after.get(), quotation));
        }
        return before.map(verb -> finding(first, verb, quotation));
    }

    /** Whether words of the reporter lead into it: "he called the plan “a joke,” and said …". */
    private static boolean isFragment(Passage passage, Quotation quotation) {
        int words = 0;
        for (Token token : passage.sentence().tokens()) {
            if (token.end() <= quotation.span().start()) {
                boolean stop = Extents.isPunctuation(token) || passage.isSpoken(token);
                words = stop ? 0 : words + 1;
            }
        }
        return words > FEW;
    }

    private static boolean endsWithComma(Passage passage, Quotation quotation) {
        String words = quotation.span().of(passage.text());
        return words.length() > 2 && ",?!".indexOf(words.charAt(words.length() - 2)) >= 0;
    }

    private Optional<Token> after(Passage passage, Quotation quotation) {
        boolean otherVerb = false;
        for (Token token : passage.sentence().tokens()) {
            if (token.start() < quotation.span().end()) {
                continue;
            }
            if (passage.isSpoken(token)
                    || token.text().equals(";")
                    || token.relation().equals("cc") && !otherVerb && isFirst(passage, token, quotation)) {
                return Optional.empty();
            }
            if (token.isVerb() && !token.relation().startsWith("aux")) {
                if (speaks(passage, token, endsWithComma(passage, quotation))) {
                    return Optional.of(token);
                }
                otherVerb = !token.relation().startsWith("acl");
                if (otherVerb) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isFirst(Passage passage, Token token, Quotation quotation) {
        return passage.text().substring(quotation.span().end(), token.start()).isBlank();
    }

    private Optional<Token> before(Passage passage, Quotation quotation) {
        Sentence sentence = passage.sentence();
        boolean introduced = false;
        int steps = 0;
        for (int i = sentence.size() - 1; i >= 0; i--) {
            Token token = sentence.token(i);
            if (token.start() >= quotation.span().start()) {
                continue;
            }
            if (passage.isSpoken(token) || ++steps > FARTHEST_BEFORE) {
                return Optional.empty();
            }
            introduced |=
                    steps == 1 && (token.text().equals(",") || token.text().equals(":"));
            if (token.isVerb() && !token.relation().startsWith("aux")) {
                boolean speaks = (introduced || steps <= 2) && speaks(passage, token, introduced && steps <= 2);
                return speaks ? Optional.of(token) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private boolean speaks(Passage passage, Token verb, boolean strong) {
        String lemma = passage.lemma(verb);
        if (lexicon.weight(Cue.Kind.VERB, lemma, "quote") >= SPEECH_VERB) {
            return true;
        }
        return strong
                && !NEVER.contains(lemma)
                && SourceFinder.of(passage, verb).isPresent();
    }

    private Finding finding(Passage passage, Token verb, Quotation quotation) {
        Optional<Source> source = beside(passage, verb, quotation)
                .or(() -> SourceFinder.of(passage, verb).filter(found -> !passage.isSpoken(found.head())));
        return Findings.verb(
                        passage,
                        lexicon,
                        verb,
                        "quote",
                        cue(passage, verb, quotation),
                        source,
                        List.of(quotation.span()))
                .with(List.of(quotation.span()), "say:quotation", 1);
    }

    private static List<Span> cue(Passage passage, Token verb, Quotation quotation) {
        int next = verb.index() + 1;
        Sentence sentence = passage.sentence();
        return next < sentence.size()
                        && sentence.token(next).text().equals(":")
                        && quotation.span().start() > verb.end()
                ? Extents.cue(passage, verb, sentence.token(next))
                : Extents.cue(passage, verb);
    }

    /** After the marks only "X said" and "said X" are possible, whatever the parse makes of the words inside them. */
    private static Optional<Source> beside(Passage passage, Token verb, Quotation quotation) {
        Optional<Token> subject = passage.subject(verb).filter(token -> !passage.isSpoken(token));
        if (verb.start() < quotation.span().end() || subject.isPresent()) {
            return subject.map(token -> SourceFinder.source(passage, token));
        }
        int first = verb.index();
        while (first > 0
                && passage.sentence().token(first - 1).start()
                        >= quotation.span().end()) {
            first--;
        }
        int from = first;
        return noun(passage, passage.between(first, verb.index() - 1), from)
                .or(() -> noun(passage, passage.between(verb.index() + 1, verb.index() + NEAR), verb.index() + 1));
    }

    private static Optional<Source> noun(Passage passage, List<Token> words, int first) {
        for (Token token : words) {
            if (passage.isQuoted(token) || token.tag().equals("IN") || token.isVerb()) {
                return Optional.empty();
            }
            if (token.isNoun() || token.isPronoun()) {
                return Optional.of(SourceFinder.source(passage, SourceFinder.top(passage, token, first)));
            }
        }
        return Optional.empty();
    }
}
