package hearsay.extract.quantity;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.number.Piece;
import hearsay.extract.number.Pieces;
import hearsay.model.Quantity.Change;
import java.util.Optional;
import java.util.Set;

/** Whether the text reports a rise or a fall by or to a figure: "rose 12 percent", "down 3", "fell to 40". */
final class Changes {
    private static final Set<String> PATH = Set.of("to", "by");
    private static final Set<String> RELATIVE = Set.of("percentage", "percentage point", "basis point", "point");
    private static final int STEPS = 2;

    private Changes() {}

    static Optional<Change> find(Sentence sentence, Pieces pieces, Figure figure) {
        return byAdverb(pieces, figure)
                .or(() -> bySign(figure))
                .or(() -> byWordBefore(sentence, pieces, figure))
                .or(() -> byParse(
                        sentence,
                        sentence.token(pieces.at(figure.numeral().from()).token()),
                        figure));
    }

    /** "up 3", "3 percent higher", "revised downward by 3". */
    private static Optional<Change> byAdverb(Pieces pieces, Figure figure) {
        int at = figure.from() - 1;
        boolean by = pieces.at(at).is("by");
        return ChangeWords.adverb(pieces.at(by ? at - 1 : at).lower())
                .filter(c -> !pieces.at(figure.from()).is("to") && !isOfVerb(pieces, at, figure))
                .or(() -> ChangeWords.adverb(pieces.at(figure.to()).lower())
                        .filter(c -> figure.unit().isPresent()));
    }

    /** "clear up two camps": the adverb belongs to the verb, and things are counted. */
    private static boolean isOfVerb(Pieces pieces, int adverb, Figure figure) {
        Piece before = pieces.at(adverb - 1);
        boolean verb = before.tag().startsWith("VB") && !before.lemma().equals("be");
        return figure.unit().isEmpty() && verb;
    }

    /** "-0.6%". */
    private static Optional<Change> bySign(Figure figure) {
        boolean percentage = figure.unit().filter(Unit.PERCENTAGE::equals).isPresent();
        return percentage && figure.numeral().low() < 0 ? Optional.of(Change.DOWN) : Optional.empty();
    }

    private static Optional<Change> byWordBefore(Sentence sentence, Pieces pieces, Figure figure) {
        boolean path = PATH.contains(pieces.at(figure.from() - 1).lower());
        int token = pieces.at(path ? figure.from() - 2 : figure.from() - 1).token();
        if (token < 0) {
            return Optional.empty();
        }
        Token word = sentence.token(token);
        return verb(word, figure, path).or(() -> path ? ChangeWords.noun(word) : Optional.empty());
    }

    /** "raised $3 million", "added ten posts": with some verbs only a share, or "by" and "to", tell of a rise. */
    private static Optional<Change> verb(Token verb, Figure figure, boolean path) {
        boolean relative =
                figure.unit().filter(u -> RELATIVE.contains(u.name())).isPresent();
        return ChangeWords.verb(verb).filter(c -> path || relative || !ChangeWords.needsPath(verb));
    }

    private static Optional<Change> byParse(Sentence sentence, Token number, Figure figure) {
        Token at = number;
        for (int steps = 0; steps < STEPS && at.head() >= 0; steps++) {
            Token head = sentence.token(at.head());
            if (head.isVerb()) {
                return number.index() > head.index() && isMeasure(at) && isBy(sentence, at)
                        ? verb(head, figure, at.relation().equals("obl"))
                        : Optional.empty();
            }
            at = head;
        }
        return Optional.empty();
    }

    private static boolean isMeasure(Token token) {
        return token.relation().startsWith("obl")
                || token.relation().equals("obj")
                || token.relation().equals("dep")
                || token.relation().equals("advmod");
    }

    private static boolean isBy(Sentence sentence, Token token) {
        return !token.relation().equals("obl")
                || sentence.child(token, "case")
                        .map(c -> PATH.contains(c.lower()))
                        .orElse(true);
    }
}
