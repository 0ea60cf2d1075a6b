package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.model.Attribution;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Finds clauses that report a party's stance where no words of it are reported.
 *
 * <p>Example: "Two senators broke with the president's account" has the source "Two senators", the cue "broke with" and
 * the content "the president's account". Each is handed back in the form of an attribution, with a rule that begins with
 * {@link #RULE}. Pure, safe for use by several threads.
 */
public final class StanceFinder {
    /** How the rule of such a finding begins. */
    public static final String RULE = Reported.RULE + "stance";

    private final StanceWords words = StanceWords.load();
    private final Parties parties = Parties.load();
    private final StanceFamilies families = StanceFamilies.load();

    /** Clauses of stance outside of the cues that are known, in text order. */
    public List<Attribution> find(AnnotatedDocument document, List<Attribution> known) {
        List<Attribution> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            if (!document.isFurniture(sentence)) {
                clauses(sentence)
                        .filter(clause -> parties.contains(clause.head()))
                        .flatMap(clause -> Reported.attribution(clause, RULE, known).stream())
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Stream<ReportedClause> clauses(Sentence sentence) {
        return Stream.of(
                        found(sentence, StanceWords.Where.CUE, at -> ReportedClause.ofVerb(sentence, at)),
                        found(
                                sentence,
                                StanceWords.Where.ALONE,
                                at -> ReportedClause.ofVerb(sentence, at)
                                        .filter(clause -> clause.content().equals(clause.cue()))),
                        found(
                                sentence,
                                StanceWords.Where.TOWARD,
                                at -> ReportedClause.ofObject(sentence, at, words::isStatement)),
                        found(sentence, StanceWords.Where.NOUN, at -> ReportedClause.ofNoun(sentence, at)),
                        silences(sentence))
                .flatMap(clauses -> clauses);
    }

    private Stream<ReportedClause> found(
            Sentence sentence,
            StanceWords.Where where,
            Function<Phrases.Found<Stance>, Optional<ReportedClause>> clause) {
        return words.in(where).in(sentence.tokens()).stream()
                .filter(at -> !isTurned(sentence, at))
                .map(clause)
                .flatMap(Optional::stream);
    }

    /** "has not been corroborated by": nobody takes the stand that the verb alone would be. */
    private static boolean isTurned(Sentence sentence, Phrases.Found<Stance> at) {
        return at.phrase().stream().noneMatch(Negation::isWord)
                && sentence.tokens().subList(at.from(), at.to()).stream()
                        .anyMatch(t -> t.isVerb() && Turned.isTurned(sentence, t));
    }

    /** "would not elaborate", "did not reply", "refused to release it", "took no questions". */
    private Stream<ReportedClause> silences(Sentence sentence) {
        return sentence.tokens().stream()
                .filter(Token::isVerb)
                .flatMap(verb -> silence(sentence, verb).stream())
                .flatMap(at -> ReportedClause.ofVerb(sentence, at).stream());
    }

    private Optional<Phrases.Found<Stance>> silence(Sentence sentence, Token verb) {
        List<String> own = families.of(sentence, verb);
        boolean answers = own.contains("answer");
        if (answers || own.contains("give") || own.contains("tell")) {
            String turned = Turned.of(sentence, verb, families);
            if (turned.equals(" refused")) {
                return found(verb.head(), verb.index(), verb);
            }
            if (answers && turned.equals(" turned")) {
                return found(first(sentence, verb), verb.index(), verb);
            }
        }
        return sentence.child(verb, "obj", "dobj")
                .filter(asked -> families.of(sentence, asked).contains("comment"))
                .filter(asked -> own.contains("deny")
                        || own.contains("decline")
                        || (own.contains("give") || verb.lemma().equals("take")) && Turned.isTurned(sentence, asked))
                .flatMap(asked -> found(verb.index(), asked.index(), verb));
    }

    private static Optional<Phrases.Found<Stance>> found(int from, int last, Token verb) {
        return from > last
                ? Optional.empty()
                : Optional.of(new Phrases.Found<>(from, last + 1, Stance.DECLINES, List.of(verb.lemma())));
    }

    /** The auxiliary or negation that opens a verb's phrase. */
    private static int first(Sentence sentence, Token verb) {
        return sentence.children(verb).stream()
                .filter(child -> child.relation().startsWith("aux") || Negation.isWord(child))
                .filter(child -> !child.relation().startsWith("nsubj"))
                .mapToInt(Token::index)
                .min()
                .orElse(verb.index());
    }
}
