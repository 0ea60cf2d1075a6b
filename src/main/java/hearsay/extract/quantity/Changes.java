package hearsay.extract.quantity;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.number.Pieces;
import hearsay.model.Quantity.Change;
import java.util.Optional;
import java.util.Set;

/** Whether the text reports a rise or a fall by or to a figure: "rose 12 percent", "down 3", "fell to 40". */
final class Changes {
    private static final Set<String> PATH = Set.of("to", "by", "from");
    private static final int STEPS = 2;

    private Changes() {}

    static Optional<Change> find(Sentence sentence, Pieces pieces, Figure figure) {
        Optional<Change> beside = ChangeWords.adverb(
                        pieces.at(figure.from() - 1).lower())
                .filter(c -> !pieces.at(figure.from()).is("to"))
                .or(() -> ChangeWords.adverb(pieces.at(figure.to()).lower())
                        .filter(c -> figure.unit().isPresent()));
        if (beside.isPresent()) {
            return beside;
        }
        int before = figure.from() - 1;
        before = PATH.contains(pieces.at(before).lower()) ? before - 1 : before;
        if (before >= 0 && pieces.at(before).token() >= 0) {
            Token word = sentence.token(pieces.at(before).token());
            Optional<Change> direct = before < figure.from() - 1
                    ? ChangeWords.verb(word).or(() -> ChangeWords.noun(word))
                    : ChangeWords.verb(word);
            if (direct.isPresent()) {
                return direct;
            }
        }
        return byParse(
                sentence, sentence.token(pieces.at(figure.numeral().from()).token()));
    }

    private static Optional<Change> byParse(Sentence sentence, Token number) {
        Token at = number;
        for (int steps = 0; steps < STEPS && at.head() >= 0; steps++) {
            Token head = sentence.token(at.head());
            boolean measure = at.relation().startsWith("obl")
                    || at.relation().equals("obj")
                    || at.relation().equals("dep")
                    || at.relation().equals("advmod");
            if (head.isVerb()) {
                boolean path = at.relation().startsWith("obl:")
                        || !at.relation().startsWith("obl")
                        || sentence.child(at, "case")
                                .map(c -> PATH.contains(c.lower()))
                                .orElse(true);
                return measure && path && number.index() > head.index() ? ChangeWords.verb(head) : Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }
}
