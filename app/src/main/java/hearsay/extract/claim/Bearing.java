package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Genre;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Whether what an outlet states in its own voice, without a figure, a commitment or a forecast, bears on its story enough
 * for a line in the ledger.
 *
 * <p>Example: in a report on a dam's collapse, "The wall had not been inspected since the flood" does, "Follow us for updates"
 * and "Felix, what do people there know?" do not.
 */
final class Bearing {
    private static final Set<String> IDLE = Set.of("be", "have", "do", "say", "tell", "get", "make", "go");
    private static final Set<String> NEGATIONS =
            Set.of("no", "not", "n't", "n’t", "never", "none", "neither", "nor", "nobody", "nothing", "without");
    private static final Set<String> PERSONS =
            Set.of("i", "we", "you", "me", "us", "my", "our", "your", "myself", "ourselves", "yourself");
    private static final Set<String> BEYOND = Set.of("first", "last", "only", "ever", "unprecedented");
    private static final Set<String> MARKS = Set.of("``", "''");
    private static final Set<String> ATTRIBUTING = attributing();
    private static final int ENOUGH_SHARED = 3;
    private static final int ENOUGH_NAMES = 5;
    private static final int MOST_ATTRIBUTED = 2;

    private final Context context;
    private final List<Set<String>> attributed = new ArrayList<>();
    private final Map<String, Integer> claimsWith = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Set<String> headline;

    /** @param claims those of the document that are attributed */
    Bearing(Context context, List<Claim> claims) {
        this.context = context;
        for (Claim claim : claims) {
            Set<String> words = words(context.tokens(claim.content()));
            attributed.add(words);
            words.forEach(word -> claimsWith.merge(word, 1, Integer::sum));
        }
        List<Sentence> sentences = context.document().sentences();
        for (Sentence sentence : sentences) {
            sentence.tokens().stream()
                    .filter(Bearing::isOwn)
                    .forEach(token -> frequency.merge(token.lemma(), 1, Integer::sum));
        }
        headline = sentences.isEmpty() ? Set.of() : words(sentences.getFirst().tokens());
    }

    private static Set<String> attributing() {
        return Table.load("cues.tsv", "lemma", "kind", "class").rows().stream()
                .filter(row -> !row.get("kind").equals("adverb"))
                .map(row -> row.get("lemma"))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One number for each {@link BearingSign}, in their order. */
    double[] signs(Claim claim, Piece piece) {
        Map<BearingSign, Double> signs = new HashMap<>();
        List<Token> tokens = piece.tokens();
        Set<String> words = words(tokens);
        signs.put(BearingSign.WORDS, StrictMath.log(1.0 + words.size()));
        signs.put(BearingSign.WHOLE, (double) tokens.size() / piece.sentence().size());
        signs.put(BearingSign.SHARED, mean(words, word -> Math.min(ENOUGH_SHARED, claimsWith.getOrDefault(word, 0))));
        signs.put(BearingSign.NEAREST, nearest(words));
        signs.put(BearingSign.HEADLINE, mean(words, word -> headline.contains(word) ? 1 : 0));
        signs.put(BearingSign.FREQUENT, mean(words, word -> StrictMath.log(frequency.getOrDefault(word, 1))));
        signs.put(BearingSign.REPORTS, any(tokens, t -> ATTRIBUTING.contains(t.lemma())));
        signs.put(BearingSign.NEGATED, any(tokens, t -> NEGATIONS.contains(t.lower())));
        signs.put(BearingSign.MODAL, any(tokens, t -> t.tag().equals("MD")));
        signs.put(BearingSign.HEDGED, yes(claim.hedge().isPresent()));
        signs.put(BearingSign.EVENT, yes(claim.is(ClaimType.EVENT)));
        signs.put(BearingSign.BACKGROUND, yes(claim.is(ClaimType.BACKGROUND)));
        Optional<Genre> genre = context.document().document().genre();
        signs.put(BearingSign.OPINION, yes(genre.filter(Genre.OPINION::equals).isPresent()));
        signs.put(BearingSign.QUOTED, any(tokens, t -> MARKS.contains(t.tag())));
        signs.put(BearingSign.ADDRESSES, any(tokens, t -> PERSONS.contains(t.lower())));
        signs.put(BearingSign.ASKS, any(piece.sentence().tokens(), t -> t.text().equals("?")));
        signs.put(
                BearingSign.SUPERLATIVE,
                any(tokens, t -> t.tag().equals("JJS") || t.tag().equals("RBS") || BEYOND.contains(t.lower())));
        signs.put(BearingSign.NAMES, (double) Math.min(ENOUGH_NAMES, names(tokens)));
        List<Sentence> sentences = context.document().sentences();
        signs.put(BearingSign.ATTRIBUTED, Math.min(MOST_ATTRIBUTED, (double) attributed.size() / sentences.size()));
        signs.put(BearingSign.DEPTH, (double) piece.sentence().index() / sentences.size());
        double[] row = new double[BearingSign.values().length];
        signs.forEach((sign, value) -> row[sign.ordinal()] = value);
        return row;
    }

    private double nearest(Set<String> words) {
        double best = 0;
        for (Set<String> other : attributed) {
            Set<String> both = new HashSet<>(words);
            both.retainAll(other);
            if (!both.isEmpty()) {
                best = Math.max(best, both.size() / Math.sqrt((double) words.size() * other.size()));
            }
        }
        return best;
    }

    private static long names(List<Token> tokens) {
        return tokens.stream()
                .filter(Token::isProper)
                .filter(t -> tokens.stream().noneMatch(next -> next.isProper() && next.index() == t.index() + 1))
                .count();
    }

    private static Set<String> words(List<Token> tokens) {
        return tokens.stream().filter(Bearing::isOwn).map(Token::lemma).collect(Collectors.toSet());
    }

    private static boolean isOwn(Token token) {
        return (token.isNoun() || token.isVerb() || token.tag().startsWith("JJ"))
                && token.lemma().length() > 2
                && !IDLE.contains(token.lemma());
    }

    private static double mean(Set<String> words, ToDoubleFunction<String> number) {
        return words.stream().sorted().mapToDouble(number).average().orElse(0);
    }

    private static double any(List<Token> tokens, Predicate<Token> is) {
        return yes(tokens.stream().anyMatch(is));
    }

    private static double yes(boolean is) {
        return is ? 1 : 0;
    }
}
