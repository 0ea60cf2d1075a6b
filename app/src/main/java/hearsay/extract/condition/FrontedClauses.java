package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.reported.Parties;
import hearsay.model.Condition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Triggers at the head of a sentence or quotation that the tree does not show as clauses: parsers often take the clause
 * after the comma for another sentence.
 *
 * <p>Example: “Should one more gate be raised, we shall recall our envoy,” he said.
 */
final class FrontedClauses {
    private static final Set<String> MARKS = Set.of("if", "should", "unless", "were");
    private static final Set<String> BEFORE = Set.of("“", "\"", "``", "‘", ":", "that", "and", "but", ";");
    private static final Set<String> ENDS = Set.of("”", "\"", "''", "’", ";", ".", "?");
    private static final Set<String> ACTORS = Set.of("i", "we", "he", "she", "they", "there");
    private static final int NEAR = 5;

    private final TriggerWords words;
    private final Parties parties = Parties.load();

    FrontedClauses(TriggerWords words) {
        this.words = words;
    }

    /** The condition of a sentence, if it begins with a trigger. */
    List<Condition> in(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (MARKS.contains(token.lower()) && isFirst(sentence, token)) {
                return condition(sentence, token.index()).stream().toList();
            }
        }
        return List.of();
    }

    private static boolean isFirst(Sentence sentence, Token mark) {
        if (mark.index() == 0) {
            return true;
        }
        Token before = sentence.token(mark.index() - 1);
        return BEFORE.contains(before.lower()) || before.lemma().equals("say");
    }

    private Optional<Condition> condition(Sentence sentence, int mark) {
        int comma = next(sentence, mark, Set.of(","));
        int end = next(sentence, comma + 1, ENDS);
        boolean asked = end < sentence.size() && sentence.token(end).text().equals("?");
        if (comma >= sentence.size() || comma < mark + 3 || asked || !isInverted(sentence, mark, comma)) {
            return Optional.empty();
        }
        List<Token> rest = sentence.tokens().subList(comma + 1, end);
        Optional<Condition> certain = isCertain(sentence, mark, rest)
                ? Optional.of(new Condition(
                        Optional.of(ClauseParts.trim(sentence.tokens().subList(mark, comma))),
                        ClauseParts.trim(rest),
                        Optional.empty()))
                : Optional.empty();
        return certain.or(() -> decided(sentence, mark, comma, end));
    }

    private Optional<Condition> decided(Sentence sentence, int mark, int comma, int end) {
        List<Token> rest = sentence.tokens().subList(comma + 1, end);
        Optional<Token> actor = rest.stream().limit(NEAR).filter(this::isActor).findFirst();
        Optional<Token> verb = verb(rest);
        Optional<List<Token>> forced = verb.filter(v -> words.is(TriggerWords.Kind.VERB, v))
                .map(v -> sentence.tokens().subList(v.index() + 1, end))
                .filter(action -> !action.isEmpty());
        boolean acts = verb.isPresent()
                && actor.filter(a -> a.index() < verb.get().index()).isPresent();
        return acts || forced.isPresent()
                ? Optional.of(new Condition(
                        Optional.of(ClauseParts.trim(sentence.tokens().subList(mark, comma))),
                        ClauseParts.trim(forced.orElse(rest)),
                        forced.isPresent()
                                ? Optional.empty()
                                : actor.filter(a -> !a.lower().equals("there"))
                                        .map(a -> ClauseParts.name(sentence, a))))
                : Optional.empty();
    }

    /** The verb of a deed ahead: that of the first modal ("we shall recall") or of an obligation ("there has to be"). */
    private static Optional<Token> verb(List<Token> tokens) {
        for (int i = 0; i < Math.min(NEAR, tokens.size() - 1); i++) {
            boolean owed = tokens.get(i).lemma().equals("have")
                    && tokens.get(i + 1).lower().equals("to");
            if (tokens.get(i).tag().equals("MD") || owed) {
                return tokens.stream()
                        .skip(i + 1L)
                        .filter(Token::isVerb)
                        .findFirst()
                        .filter(v -> owed || !Decisions.merelyHappens(v))
                        .filter(v -> owed || !v.lemma().equals("have"));
            }
        }
        return Optional.empty();
    }

    private boolean isActor(Token token) {
        return ACTORS.contains(token.lower()) || token.isProper() || token.isNoun() && parties.contains(token);
    }

    /** "Were the king to go": not the "were" of a plain clause. */
    private static boolean isInverted(Sentence sentence, int mark, int comma) {
        List<Token> clause = sentence.tokens().subList(mark + 1, comma);
        return !sentence.token(mark).lower().equals("were")
                || clause.stream().anyMatch(t -> t.tag().equals("TO"));
    }

    /** "If they cross, then the treaty is dead", "if it is a crime, then aid is cut off": a rule, as "then" says. */
    private static boolean isCertain(Sentence sentence, int mark, List<Token> rest) {
        boolean then = !rest.isEmpty() && rest.getFirst().lower().equals("then");
        boolean open = sentence.token(mark).lower().equals("if")
                && rest.stream().noneMatch(t -> t.tag().equals("VBD") || t.tag().equals("MD"));
        return then
                && open
                && rest.stream().limit(NEAR + 2L).anyMatch(t -> t.lemma().equals("be") && t.index() > mark);
    }

    private static int next(Sentence sentence, int from, Set<String> texts) {
        int i = from;
        while (i < sentence.size() && !texts.contains(sentence.token(i).text())) {
            i++;
        }
        return i;
    }
}
