package hearsay.extract.attribution;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Cuts source, cue and content out of a sentence the way PolNeAR's annotators do: a source is the whole noun phrase with
 * its apposition; a cue has its auxiliaries and particle; a content keeps "that" and its quotation marks, and leaves the
 * sentence's full stop outside.
 */
final class Extents {
    private static final Set<String> CUE_PARTS = Set.of("aux", "aux:pass", "auxpass", "neg", "compound:prt");
    private static final String TRIMMED = ".,;:-\u2014\u2013 ";

    private Extents() {}

    /** The phrase of a noun: the unbroken run of its subtree around it, without a leading preposition. */
    static List<Span> phrase(Passage passage, Token head) {
        return run(passage, head, token -> false).map(List::of).orElse(List.of(head.span()));
    }

    /** The same, but ending before words that {@code stop} names. */
    static Optional<Span> run(Passage passage, Token head, Predicate<Token> stop) {
        Sentence sentence = passage.sentence();
        boolean[] inside = new boolean[sentence.size()];
        mark(sentence, head, inside, stop);
        int first = head.index();
        while (first > 0 && inside[first - 1]) {
            first--;
        }
        int last = head.index();
        while (last + 1 < sentence.size() && (inside[last + 1] || gap(sentence, inside, last + 1))) {
            last++;
        }
        while (first < head.index() && isLeading(sentence.token(first), head)) {
            first++;
        }
        while (last > head.index() && isTrailing(sentence.token(last))) {
            last--;
        }
        return Optional.of(closed(passage, first, last));
    }

    /** A comma that the parser hung elsewhere does not break a phrase. */
    private static boolean gap(Sentence sentence, boolean[] inside, int i) {
        return i + 1 < sentence.size() && inside[i + 1] && isPunctuation(sentence.token(i));
    }

    private static void mark(Sentence sentence, Token top, boolean[] inside, Predicate<Token> stop) {
        List<Token> open = new ArrayList<>(List.of(top));
        while (!open.isEmpty()) {
            Token token = open.removeLast();
            if (!inside[token.index()]) {
                inside[token.index()] = true;
                for (Token child : sentence.children(token)) {
                    if (!stop.test(child)) {
                        open.add(child);
                    }
                }
            }
        }
    }

    private static boolean isLeading(Token token, Token head) {
        return isPunctuation(token)
                || token.head() == head.index() && Set.of("case", "cc", "mark").contains(token.relation());
    }

    private static boolean isTrailing(Token token) {
        return isPunctuation(token)
                        && !token.text().equals(")")
                        && !token.text().equals("-RRB-")
                || token.relation().equals("cc");
    }

    static boolean isPunctuation(Token token) {
        return !token.text().isEmpty()
                && !Character.isLetterOrDigit(token.text().codePointAt(0))
                && token.text().chars().noneMatch(Character::isLetterOrDigit)
                && "$%#&@".indexOf(token.text().charAt(0)) < 0;
    }

    /** From one token to another, trimmed of stops, and grown so that it does not cut a quotation in two. */
    static Span closed(Passage passage, int first, int last) {
        Sentence sentence = passage.sentence();
        return balanced(passage, passage.cover(sentence.token(first), sentence.token(last)));
    }

    static Optional<Span> content(Passage passage, int first, int last) {
        int from = first;
        int to = last;
        Sentence sentence = passage.sentence();
        while (from <= to && isPunctuation(sentence.token(from)) && !isQuoteMark(sentence.token(from))) {
            from++;
        }
        while (to >= from && isPunctuation(sentence.token(to)) && !closes(sentence.token(to))) {
            to--;
        }
        if (to < from) {
            return Optional.empty();
        }
        return Optional.of(trimmed(passage, closed(passage, from, Trailing.cut(passage, from, to))));
    }

    private static Span trimmed(Passage passage, Span span) {
        int end = span.end();
        while (end - 1 > span.start() && TRIMMED.indexOf(passage.text().charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }

    static boolean isQuoteMark(Token token) {
        return token.tag().equals("``") || token.tag().equals("''");
    }

    private static boolean closes(Token token) {
        return isQuoteMark(token)
                || token.text().equals(")")
                || token.text().equals("-RRB-")
                || token.text().equals("?")
                || token.text().equals("!");
    }

    private static Span balanced(Passage passage, Span span) {
        Span grown = span;
        for (Quotation quotation : passage.quotations()) {
            Span marks = quotation.span();
            boolean startsInside = span.contains(marks.start()) || marks.start() + 1 == span.start();
            boolean endsInside = marks.contains(span.end() - 1);
            if (startsInside
                    && endsInside
                    && marks.end() <= passage.sentence().span().end() + 1) {
                grown = grown.cover(marks);
            }
        }
        return grown;
    }

    /** The cue of a verb: auxiliaries and adverbs just before it, its particle after it. */
    static List<Span> cue(Passage passage, Token verb) {
        int first = verb.index();
        int last = verb.index();
        List<Token> children = passage.children(verb);
        for (int i = verb.index() - 1; i >= 0; i--) {
            Token before = passage.sentence().token(i);
            boolean part = CUE_PARTS.contains(before.relation())
                    || before.relation().equals("advmod") && before.tag().startsWith("RB");
            if (before.head() != verb.index() || !part) {
                break;
            }
            first = i;
        }
        for (Token child : children) {
            if (child.index() == last + 1 && child.relation().equals("compound:prt")) {
                last = child.index();
            }
        }
        return List.of(passage.cover(
                passage.sentence().token(first), passage.sentence().token(last)));
    }

    /** The cue with what stands directly after it: a preposition, a colon. */
    static List<Span> cue(Passage passage, Token verb, Token after) {
        Span cue = cue(passage, verb).getFirst();
        return after.start() - cue.end() <= 1 && after.start() >= cue.end()
                ? List.of(cue.cover(after.span()))
                : List.of(cue);
    }
}
