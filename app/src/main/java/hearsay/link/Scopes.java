package hearsay.link;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what the clause of a figure says of where, when, in what and by whom it was.
 *
 * <p>Example: "the long siege, during which 40 people died in Upper Tisk" gives "in Upper Tisk".
 */
final class Scopes {
    private static final int BEST = 0;
    private static final int DATED = 1;
    private static final int PLAIN = 3;
    private static final Set<String> PREPOSITIONS = Set.of(
            "in",
            "at",
            "near",
            "outside",
            "inside",
            "across",
            "during",
            "since",
            "after",
            "before",
            "by",
            "among",
            "from",
            "through",
            "throughout",
            "within",
            "amid",
            "along");
    private static final Set<String> CAUSES =
            Set.of("blamed on", "linked to", "attributed to", "connected to", "tied to", "related to");
    /** What ends the clause that a figure stands in. */
    private static final Set<String> BREAKS = Set.of(
            "that",
            "which",
            "who",
            "whom",
            "whose",
            "where",
            "when",
            "while",
            "but",
            "because",
            "although",
            "though",
            "as",
            "if",
            "and",
            "or",
            "than",
            "so",
            "said",
            "says",
            "say",
            "told",
            "according",
            "including",
            "whereas",
            "unless");
    /** What ties a clause to the noun before it. */
    private static final Set<String> RELATIVES = Set.of("that", "which", "where");

    private final String text;
    private final List<Span> words;
    private final Phrase phrase;
    private final int first;
    private final int last;

    /**
     * @param sentence the sentence of the figure
     * @param figure the words of the number and of what it counts
     */
    Scopes(String text, Span sentence, Span figure) {
        this.text = text;
        this.words = Words.in(text, sentence);
        this.phrase = new Phrase(text, words);
        int from = 0;
        while (from < words.size() && words.get(from).end() <= figure.start()) {
            from++;
        }
        int to = from;
        while (to < words.size() && words.get(to).start() < figure.end()) {
            to++;
        }
        this.first = from;
        this.last = to - 1;
    }

    /** In the order of the text. */
    List<Scope> all() {
        List<Scope> scopes = new ArrayList<>();
        int start = start(first);
        for (int at = start; at < first; at++) {
            add(at, first, scopes);
        }
        for (int at = last + 1; at < words.size() && inClause(at); at++) {
            add(at, words.size(), scopes);
        }
        if (start > 1 && RELATIVES.contains(low(start - 1)) && phrase.isJoined(start)) {
            antecedent(start - 2, scopes);
        }
        return scopes;
    }

    /** What a relative clause is tied to: "the siege" of "during the siege, which killed 40". */
    private void antecedent(int noun, List<Scope> scopes) {
        for (int at = start(noun); at < noun; at++) {
            if (phrase.from(at).filter(end -> end == noun).isPresent()) {
                add(at, first, scopes);
            }
        }
    }

    /** Where the clause that ends before a word begins. */
    private int start(int before) {
        int at = before;
        while (at > 0 && !BREAKS.contains(low(at - 1)) && (at == words.size() || phrase.isNear(at))) {
            at--;
        }
        return at;
    }

    private boolean inClause(int at) {
        return phrase.isNear(at) && !BREAKS.contains(low(at));
    }

    private void add(int at, int stop, List<Scope> scopes) {
        boolean cause = at > 0 && CAUSES.contains(low(at - 1) + " " + low(at));
        boolean agent = low(at).equals("by") && at < first;
        if (cause || PREPOSITIONS.contains(low(at)) && !agent) {
            phrase.from(at)
                    .filter(end -> end < stop)
                    .ifPresent(end -> scopes.add(new Scope(
                            written(cause ? at - 1 : at, end),
                            cause ? Scope.Kind.CAUSE : Scope.Kind.PHRASE,
                            rank(at, end),
                            at < first ? first - end : at - last)));
        }
    }

    private int rank(int from, int to) {
        boolean dated = false;
        for (int at = from + 1; at <= to; at++) {
            boolean time = phrase.isMonth(at) || Phrase.isYear(low(at));
            if (!time && Words.isCapitalised(words.get(at).of(text))) {
                return BEST;
            }
            dated |= time;
        }
        return dated ? DATED : PLAIN;
    }

    private String written(int from, int to) {
        return text.substring(words.get(from).start(), words.get(to).end()).replace('\n', ' ');
    }

    private String low(int at) {
        return words.get(at).of(text).toLowerCase(Locale.ROOT);
    }
}
