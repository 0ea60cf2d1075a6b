package hearsay.extract.reported;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Officials;
import hearsay.extract.Phrases;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How a holder stands to a claim, from the words that attribute it and, where those are neutral, from what is claimed.
 *
 * <p>Example: "The ministry did not directly deny the report" is {@code declines}. The lists are in
 * {@code stances.tsv}.
 */
public final class StanceJudge {
    private static final int INFINITIVE = 3;
    static final Set<String> CALLING =
            Set.of("call", "label", "brand", "term", "describe", "dub", "denounce", "dismiss", "decry");

    private static final Set<String> SAYING =
            Set.of("claim", "state", "assert", "allege", "suggest", "say", "insist", "accuse", "tell", "repeat");

    private final StanceWords words = StanceWords.load();
    private final StanceSigns signs = new StanceSigns(StanceFamilies.load(), words);
    private final Officials officials = Officials.load();

    /** The stance of a claim. An outlet that says what is unclear declines nothing. */
    public Stance judge(Stated stated) {
        List<Token> said = stated.content().stream().filter(t -> !isMark(t)).toList();
        if (said.isEmpty()) {
            return Stance.ASSERTS;
        }
        Optional<Stance> shown = signs.stance(stated);
        return stated.holder().isNarrator() ? ofOutlet(said, shown) : ofHolder(stated, said, shown);
    }

    private Stance ofOutlet(List<Token> said, Optional<Stance> shown) {
        return shown.or(() -> strongest(StanceWords.Where.CONTENT, said))
                .or(() -> strongest(StanceWords.Where.LACK, said))
                .filter(stance -> stance != Stance.DECLINES)
                .orElse(Stance.ASSERTS);
    }

    private Stance ofHolder(Stated stated, List<Token> said, Optional<Stance> shown) {
        return fromCue(stated, said)
                .or(() -> shown)
                .or(() -> strongest(StanceWords.Where.CONTENT, said))
                .or(() -> isOfWords(said) ? strongest(StanceWords.Where.LACK, said) : Optional.empty())
                .or(() -> own(stated.sentence(), stated.head(), said))
                .or(() -> isDenial(stated) ? Optional.of(Stance.DENIES) : Optional.empty())
                .orElse(Stance.ASSERTS);
    }

    private boolean isDenial(Stated stated) {
        return !stated.cue().isEmpty()
                && Negation.denies(
                        stated.document(),
                        stated.cue(),
                        officials.speaksForAState(stated.holder()),
                        stated.sentence(),
                        stated.head(),
                        stated.content());
    }

    private Optional<Stance> fromCue(Stated stated, List<Token> said) {
        List<Token> cue = stated.cue();
        Token head = stated.head();
        boolean alone = cue.containsAll(said);
        boolean called = cue.stream().anyMatch(t -> CALLING.contains(t.lemma()))
                && cue.stream().noneMatch(t -> t.lower().equals("for"));
        boolean turned = isTurned(stated);
        return strongest(StanceWords.Where.CUE, turned ? List.of() : withInfinitive(cue, said))
                .or(() -> across(cue, said))
                .map(stance -> stance == Stance.CONFIRMS ? named(head).orElse(stance) : stance)
                .or(() -> words.isStatement(head) && !turned
                        ? strongest(StanceWords.Where.TOWARD, cue)
                        : Optional.empty())
                .or(() -> strongest(StanceWords.Where.NOUN, cue))
                .or(() -> alone ? strongest(StanceWords.Where.ALONE, cue) : Optional.empty())
                .or(() -> called ? strongest(StanceWords.Where.CALLED, said) : Optional.empty())
                .filter(stance -> stance != Stance.ASSERTS);
    }

    /** "was not corroborated by": a verb that is turned by a word apart from it, and no phrase of the list. */
    private boolean isTurned(Stated stated) {
        List<Token> verbs =
                stated.cue().stream().filter(t -> isTurnedVerb(stated, t)).toList();
        return !verbs.isEmpty()
                && words.in(StanceWords.Where.CUE).in(stated.cue()).stream()
                        .allMatch(found -> found.phrase().stream().noneMatch(Negation::isWord)
                                && verbs.stream()
                                        .anyMatch(v -> stated.cue()
                                                .subList(found.from(), found.to())
                                                .contains(v)));
    }

    private static boolean isTurnedVerb(Stated stated, Token token) {
        return token.isVerb()
                && stated.document()
                        .sentenceAt(token.start())
                        .filter(sentence -> Turned.isTurned(sentence, token))
                        .isPresent();
    }

    /** "stood by its denial": what is confirmed is a stance itself. */
    private Optional<Stance> named(Token head) {
        return strongest(StanceWords.Where.NOUN, List.of(head));
    }

    /** "accused him of making claims without evidence": not of what the speaker claims. */
    private boolean isOfWords(List<Token> said) {
        return said.stream().anyMatch(t -> words.isStatement(t) || t.isVerb() && SAYING.contains(t.lemma()));
    }

    private static boolean isMark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }

    /** "declined" + "to answer" where the infinitive is the content. */
    private static List<Token> withInfinitive(List<Token> cue, List<Token> content) {
        if (cue.isEmpty() || !content.getFirst().lower().equals("to")) {
            return cue;
        }
        List<Token> both = new ArrayList<>(cue);
        both.addAll(content.subList(0, Math.min(INFINITIVE, content.size())));
        return both;
    }

    /** "referred" + "questions to the ministry": a phrase that begins in the cue and ends in the content. */
    private Optional<Stance> across(List<Token> cue, List<Token> content) {
        List<Token> both = new ArrayList<>(cue);
        both.addAll(content.subList(0, Math.min(INFINITIVE, content.size())));
        return words.in(StanceWords.Where.CUE).in(both).stream()
                .filter(found -> found.from() < cue.size() && found.to() > cue.size())
                .filter(found -> !isTurned(both, found))
                .map(Phrases.Found::value)
                .findFirst();
    }

    /** "she would not comment on it", "his office accepts the count": what the speaker says of their own stance. */
    private Optional<Stance> own(Sentence sentence, Token head, List<Token> content) {
        boolean self = sentence.child(head, "nsubj")
                .filter(content::contains)
                .filter(subject -> subject.tag().startsWith("PRP")
                        || sentence.child(subject, "nmod:poss")
                                .filter(owner -> owner.tag().startsWith("PRP"))
                                .isPresent())
                .isPresent();
        if (!self) {
            return Optional.empty();
        }
        boolean statement = sentence.children(head).stream().anyMatch(words::isStatement);
        return found(StanceWords.Where.CUE, head, content)
                .or(() -> strongest(StanceWords.Where.OWN, content))
                .or(() -> statement ? found(StanceWords.Where.TOWARD, head, content) : Optional.empty());
    }

    private Optional<Stance> found(StanceWords.Where where, Token head, List<Token> content) {
        return words.in(where).in(content).stream()
                .filter(found -> content.subList(found.from(), found.to()).contains(head))
                .filter(found -> !isTurned(content, found))
                .map(Phrases.Found::value)
                .findFirst();
    }

    private Optional<Stance> strongest(StanceWords.Where where, List<Token> tokens) {
        Map<Stance, Integer> longest = new EnumMap<>(Stance.class);
        for (Phrases.Found<Stance> found : words.in(where).in(tokens)) {
            if (!isTurned(tokens, found)) {
                longest.merge(found.value(), found.to() - found.from(), Math::max);
            }
        }
        return longest.entrySet().stream()
                .max(Map.Entry.<Stance, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    /** "never doubted": a negation before a phrase, or in its gap, that is no part of it. */
    private boolean isTurned(List<Token> tokens, Phrases.Found<Stance> found) {
        List<Token> own = tokens.subList(found.from(), found.to());
        boolean negative = own.stream().anyMatch(Negation::isWord);
        if (negative) {
            return found.phrase().stream().noneMatch(Negation::isWord);
        }
        return found.from() > 0 && Negation.isWord(tokens.get(found.from() - 1));
    }
}
