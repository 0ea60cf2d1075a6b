package hearsay.extract;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.Optional;

/**
 * Who or what a verb is said of. For rules that ask who acts.
 *
 * <p>Parsers take "the union" of "said the union no longer will march" for the object of "said"; the noun right before the
 * auxiliary is the subject all the same. Example: in "They came and would stay" the subject of "stay" is "They".
 */
public final class Subjects {
    private static final String[] RELATIONS = {"nsubj", "nsubj:pass"};

    private Subjects() {}

    /** The subject's head: the verb's own, the noun before its auxiliary, or that of the verb that it is joined to. */
    public static Optional<Token> of(Sentence sentence, Token verb) {
        return sentence.child(verb, RELATIONS)
                .or(() -> beforeAuxiliary(sentence, verb))
                .or(() -> verb.relation().equals("conj") || verb.relation().endsWith("comp")
                        ? sentence.head(verb).flatMap(before -> sentence.child(before, RELATIONS))
                        : Optional.empty());
    }

    /** Whether a clause tells more of a noun before it: "the flood which killed 40", also where the parse does not say of which. */
    public static boolean isRelative(Sentence sentence, Token verb) {
        boolean loose = verb.relation().equals("dep") || verb.relation().equals("acl");
        return verb.relation().equals("acl:relcl")
                || loose
                        && sentence.child(verb, RELATIONS)
                                .filter(subject -> subject.tag().equals("WDT")
                                        || subject.tag().equals("WP"))
                                .isPresent();
    }

    private static Optional<Token> beforeAuxiliary(Sentence sentence, Token verb) {
        Optional<Token> modal = sentence.children(verb).stream()
                .filter(c -> c.tag().equals("MD") && c.index() < verb.index())
                .findFirst();
        int i = modal.map(m -> m.index() - 1).orElse(-1);
        while (i >= 0 && sentence.token(i).tag().startsWith("RB")) {
            i--;
        }
        return i < 0
                ? Optional.empty()
                : Optional.of(sentence.token(i))
                        .filter(t -> t.isNoun() || t.tag().equals("PRP"));
    }
}
