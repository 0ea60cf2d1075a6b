package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.extract.reported.Parties;
import hearsay.model.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Triggers that a word or phrase marks, where the tree of a long sentence shows no clause: what is marked is the trigger, what
 * stands before it (or behind the comma) the action. The marks are those of kind mark and phrase in {@code triggers.tsv}.
 *
 * <p>Example: "The army will shoot only if attacked", "In case of an attack, the police will fire".
 */
final class MarkedClauses {
    private static final Set<String> OPENINGS = Set.of("“", "\"", "``", "‘", ":", ";", "that", "or", "and", "but");
    private static final Set<String> ENDS = Set.of("”", "\"", "''", "’", ";", ".", "?", "!", ")");
    private static final Set<String> AHEAD = Set.of("will", "would", "shall", "wo", "'ll", "’ll", "'d", "’d");
    private static final Set<String> NOBODY =
            Set.of("it", "this", "that", "there", "you", "one", "what", "which", "who");
    private static final Set<String> BARRED = Set.of("as", "even");
    private static final int SHORTEST = 2;

    private final TriggerWords words;
    private final OfferedDeeds offers;
    private final Parties parties = Parties.load();

    MarkedClauses(TriggerWords words) {
        this.words = words;
        offers = new OfferedDeeds(words);
    }

    /** The condition that the first mark of a sentence ties to a deed. */
    List<Condition> in(Sentence sentence) {
        return Stream.of(TriggerWords.Kind.STRICT, TriggerWords.Kind.MARK)
                .flatMap(kind -> words.in(kind, sentence.tokens()).stream())
                .map(mark -> at(sentence, mark))
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    private Optional<Condition> at(Sentence sentence, Phrases.Found<TriggerWords.Kind> mark) {
        boolean asked = sentence.tokens().getLast().text().equals("?");
        if (asked
                || mark.from() > 0
                        && BARRED.contains(sentence.token(mark.from() - 1).lower())) {
            return Optional.empty();
        }
        boolean bare = mark.to() < sentence.size()
                && Set.of("not", "so", "any", "only", "possible")
                        .contains(sentence.token(mark.to()).lower());
        if (bare) {
            return Optional.empty();
        }
        boolean first = mark.from() == 0 || isOpening(sentence.token(mark.from() - 1));
        return first ? fronted(sentence, mark) : trailing(sentence, mark);
    }

    /** "In case of an attack, the police will fire." */
    private Optional<Condition> fronted(Sentence sentence, Phrases.Found<TriggerWords.Kind> mark) {
        int comma = mark.to();
        while (comma < sentence.size() && !sentence.token(comma).text().equals(",")) {
            comma++;
        }
        return comma >= sentence.size()
                ? Optional.empty()
                : condition(sentence, mark, comma, comma + 1, end(sentence, comma + 1));
    }

    /** "The army will shoot only if attacked." */
    private Optional<Condition> trailing(Sentence sentence, Phrases.Found<TriggerWords.Kind> mark) {
        int from = mark.from();
        while (from > 0 && !isOpening(sentence.token(from - 1))) {
            from--;
        }
        Optional<Condition> offered = offers.at(sentence, mark, from);
        return offered.isPresent() ? offered : condition(sentence, mark, end(sentence, mark.to()), from, mark.from());
    }

    private Optional<Condition> condition(
            Sentence sentence, Phrases.Found<TriggerWords.Kind> mark, int to, int action, int end) {
        int from = mark.from();
        boolean strict = mark.value() == TriggerWords.Kind.STRICT;
        List<Token> deed = sentence.tokens().subList(action, Math.max(action, end));
        Optional<Token> modal = deed.stream()
                .filter(t -> AHEAD.contains(t.lower()) || strict && t.lower().equals("can"))
                .findFirst();
        Optional<Token> verb = modal.flatMap(m -> deed.stream()
                .filter(t -> t.index() > m.index() && t.isVerb() && !t.lemma().equals("be"))
                .findFirst());
        Optional<Token> actor = modal.flatMap(m -> before(deed, m));
        boolean done = verb.filter(v -> passive(deed, modal.get(), v)).isPresent();
        boolean acts = actor.filter(a -> !NOBODY.contains(a.lower()) && (strict || done || parties.contains(a)))
                .isPresent();
        boolean decided = verb.filter(v -> !Decisions.merelyHappens(v)).isPresent();
        if (modal.isEmpty() && to - from >= SHORTEST && isRule(sentence, deed)) {
            return Optional.of(new Condition(
                    Optional.of(ClauseParts.trim(
                            sentence.tokens().subList(from, Math.min(to, OfferedDeeds.clauseEnd(sentence, mark))))),
                    ClauseParts.trim(deed),
                    Optional.empty()));
        }
        return to - from < SHORTEST || !acts || !decided || isPerfect(deed, modal.get())
                ? Optional.empty()
                : Optional.of(new Condition(
                        Optional.of(ClauseParts.trim(sentence.tokens().subList(from, to))),
                        ClauseParts.trim(deed),
                        done ? Optional.empty() : actor.map(a -> ClauseParts.name(sentence, a))));
    }

    /** "The law bars any sale": what a rule says holds whenever its case comes up. */
    private boolean isRule(Sentence sentence, List<Token> deed) {
        return deed.stream()
                .filter(t -> t.tag().equals("VBZ") || t.tag().equals("VBP"))
                .anyMatch(t -> sentence.child(t, "nsubj")
                        .filter(s -> words.is(TriggerWords.Kind.RULE, s))
                        .isPresent());
    }

    /** "would have closed": what did not come. */
    private static boolean isPerfect(List<Token> deed, Token modal) {
        return deed.stream()
                .anyMatch(t -> t.index() > modal.index()
                        && t.index() <= modal.index() + 2
                        && t.lemma().equals("have"));
    }

    /** The last noun or pronoun before the modal. */
    private static Optional<Token> before(List<Token> deed, Token modal) {
        return deed.stream()
                .filter(t -> t.index() < modal.index() && (t.isNoun() || t.isPronoun()))
                .reduce((first, second) -> second);
    }

    private static boolean passive(List<Token> deed, Token modal, Token verb) {
        return verb.tag().equals("VBN")
                && deed.stream()
                        .anyMatch(t -> t.index() > modal.index()
                                && t.index() < verb.index()
                                && t.lemma().equals("be"));
    }

    private static boolean isOpening(Token token) {
        return OPENINGS.contains(token.lower())
                || Set.of("say", "tell", "warn", "add").contains(token.lemma());
    }

    /** Where the words end: a mark, or the comma before whoever says it. */
    static int end(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && !ENDS.contains(sentence.token(i).text())) {
            boolean said = sentence.token(i).text().equals(",")
                    && sentence.tokens().subList(i, Math.min(sentence.size(), i + 8)).stream()
                            .anyMatch(t -> t.lemma().equals("say") || t.lemma().equals("add"));
            if (said) {
                return i;
            }
            i++;
        }
        return i;
    }
}
