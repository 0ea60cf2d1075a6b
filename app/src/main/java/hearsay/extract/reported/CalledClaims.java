package hearsay.extract.reported;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Stance;
import java.util.List;
import java.util.Optional;

/**
 * What the words of a sentence make of a claim that they name. Safe for use by several threads.
 *
 * <p>Example: "repeated the debunked claim that the dam failed" and "her assertion that the dam failed is untrue" deny it;
 * "the allegation has not been proven" doubts it.
 */
public final class CalledClaims {
    private final StanceFamilies families = StanceFamilies.load();

    /**
     * What is made of a claim.
     *
     * @param stance denies or doubts
     * @param word the token that tells so
     */
    public record Called(Stance stance, Token word) {}

    /** What is made of the first of the tokens that names a claim and of which anything is made. */
    public Optional<Called> find(Sentence sentence, List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isNoun() && families.of(sentence, token).contains("claim"))
                .flatMap(noun -> beside(sentence, noun).or(() -> above(sentence, noun)).stream())
                .findFirst();
    }

    /** "the false claim". */
    private Optional<Called> beside(Sentence sentence, Token noun) {
        return sentence.children(noun).stream()
                .filter(child -> child.relation().equals("amod"))
                .flatMap(child -> {
                    List<String> own = families.of(sentence, child);
                    boolean denied = own.contains("false") || own.contains("refute") || own.contains("wrong");
                    return called(denied, own.contains("dubious"), child).stream();
                })
                .findFirst();
    }

    /** "the claim is false", "the claim has not been proven". */
    private Optional<Called> above(Sentence sentence, Token noun) {
        if (!noun.relation().startsWith("nsubj")) {
            return Optional.empty();
        }
        return sentence.head(noun).flatMap(verb -> {
            Token word = families.of(sentence, verb).contains("appear")
                    ? sentence.child(verb, "xcomp", "acomp", "dep").orElse(verb)
                    : verb;
            List<String> own = families.of(sentence, word);
            boolean turned = Turned.isTurned(sentence, word) || Turned.isTurned(sentence, verb);
            boolean passive = noun.relation().endsWith("pass");
            boolean denied = turned
                    ? own.contains("true")
                    : own.contains("false")
                            || own.contains("wrong")
                            || own.contains("falsehood")
                            || passive && own.contains("refute");
            boolean doubted = turned ? passive && own.contains("prove") : own.contains("dubious");
            return called(denied, doubted, word);
        });
    }

    private static Optional<Called> called(boolean denied, boolean doubted, Token word) {
        if (denied) {
            return Optional.of(new Called(Stance.DENIES, word));
        }
        return doubted ? Optional.of(new Called(Stance.DOUBTS, word)) : Optional.empty();
    }
}
