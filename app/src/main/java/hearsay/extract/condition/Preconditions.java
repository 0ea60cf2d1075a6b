package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.model.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What must come first: triggers that no clause with "if" names.
 *
 * <p>Examples: "The hostages must first be freed before any talks", "Without a truce there will be no talks", "No talks will be
 * held before the army withdraws", "made its return conditional on a pay rise".
 */
final class Preconditions {
    private static final Set<String> NONE = Set.of("no", "not", "n't", "n’t", "never", "nobody", "none", "nothing");
    private static final Set<String> FIRM = Set.of("will", "would", "shall", "wo", "'ll", "’ll");
    private static final Set<String> OWED = Set.of("must", "should", "need", "have");
    private static final Set<String> ENDS = Set.of("”", "\"", "''", "’", ";", ".", "?", "!", ")", ",");
    private static final Set<String> STARTS = Set.of("“", "\"", "``", "‘", ":", ";", ",", "that");
    private static final int NEAR = 4;

    private final TriggerWords words;

    Preconditions(TriggerWords words) {
        this.words = words;
    }

    /** The first condition of this kind in a sentence. */
    List<Condition> in(Sentence sentence) {
        if (sentence.tokens().getLast().text().equals("?")) {
            return List.of();
        }
        List<Condition> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<Condition> here = switch (token.lower()) {
                case "without" -> without(sentence, token);
                case "before" -> before(sentence, token);
                case "first" -> first(sentence, token);
                default -> Optional.empty();
            };
            here.ifPresent(found::add);
        }
        for (Phrases.Found<TriggerWords.Kind> on : words.in(TriggerWords.Kind.TIED, sentence.tokens())) {
            tied(sentence, on).ifPresent(found::add);
        }
        return found.stream().limit(1).toList();
    }

    /** "Without a truce there will be no talks", "There will be no talks without a truce". */
    private static Optional<Condition> without(Sentence sentence, Token without) {
        int end = phraseEnd(sentence, without);
        boolean leads = without.index() == 0
                || STARTS.contains(sentence.token(without.index() - 1).lower());
        int from = leads ? skipComma(sentence, end) : last(sentence, without.index());
        int to = leads ? next(sentence, from) : without.index();
        return condition(sentence, without.index(), end, from, to);
    }

    /** "No talks will be held before the army withdraws". */
    private static Optional<Condition> before(Sentence sentence, Token before) {
        if (!before.relation().equals("mark")) {
            return Optional.empty();
        }
        int from = last(sentence, before.index());
        return condition(sentence, before.index(), next(sentence, before.index()), from, before.index());
    }

    /** "The hostages must first be freed before any talks", "They need to disarm first". */
    private static Optional<Condition> first(Sentence sentence, Token first) {
        int from = last(sentence, first.index());
        boolean owed = sentence.tokens().subList(Math.max(from, first.index() - NEAR), first.index()).stream()
                .anyMatch(t -> OWED.contains(t.lemma()) || OWED.contains(t.lower()));
        int stop = next(sentence, first.index());
        int before = first.index();
        while (before < stop && !sentence.token(before).lower().equals("before")) {
            before++;
        }
        boolean follows = before < stop - 1 && before > first.index();
        return owed && follows && first.tag().startsWith("RB")
                ? Optional.of(new Condition(
                        Optional.of(ClauseParts.trim(sentence.tokens().subList(from, before))),
                        ClauseParts.trim(sentence.tokens().subList(before + 1, stop)),
                        Optional.empty()))
                : Optional.empty();
    }

    /** "made its return conditional on a rise", "Aid is contingent on reform". */
    private static Optional<Condition> tied(Sentence sentence, Phrases.Found<TriggerWords.Kind> on) {
        Token tied = sentence.token(on.from());
        Optional<Token> what = sentence.child(tied, "nsubj")
                .or(() -> sentence.head(tied).flatMap(h -> sentence.child(h, "obj", "dobj", "nsubj")));
        int end = next(sentence, on.to());
        return what.filter(w -> w.isNoun() && w.index() < on.from())
                .filter(w -> end > on.to())
                .map(w -> new Condition(
                        Optional.of(ClauseParts.trim(sentence.tokens().subList(on.to(), end))),
                        ClauseParts.trim(sentence.subtree(w)),
                        Optional.empty()));
    }

    private static Optional<Condition> condition(Sentence sentence, int from, int to, int action, int end) {
        List<Token> deed = sentence.tokens().subList(action, Math.max(action, Math.min(end, sentence.size())));
        boolean firm = deed.stream().anyMatch(t -> FIRM.contains(t.lower()));
        boolean none = deed.stream().anyMatch(t -> NONE.contains(t.lower()));
        boolean perfect = deed.stream().anyMatch(t -> t.lemma().equals("have"));
        return !firm || !none || perfect || to - from < 2
                ? Optional.empty()
                : Optional.of(new Condition(
                        Optional.of(ClauseParts.trim(sentence.tokens().subList(from, Math.min(to, sentence.size())))),
                        ClauseParts.trim(deed),
                        Optional.empty()));
    }

    /** Where the phrase after a preposition ends. */
    private static int phraseEnd(Sentence sentence, Token preposition) {
        return sentence.head(preposition)
                .filter(h -> h.index() > preposition.index())
                .map(h -> sentence.subtree(h).getLast().index() + 1)
                .orElse(next(sentence, preposition.index()));
    }

    private static int skipComma(Sentence sentence, int at) {
        return at < sentence.size() && sentence.token(at).text().equals(",") ? at + 1 : at;
    }

    private static int next(Sentence sentence, int from) {
        int i = from;
        while (i < sentence.size() && !ENDS.contains(sentence.token(i).text())) {
            i++;
        }
        return i;
    }

    /** Where the clause that ends before a token begins. */
    private static int last(Sentence sentence, int end) {
        int i = end;
        while (i > 0 && !STARTS.contains(sentence.token(i - 1).lower()) && !isSaid(sentence.token(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isSaid(Token token) {
        return Set.of("say", "insist", "warn", "add", "tell").contains(token.lemma()) && token.isVerb();
    }
}
