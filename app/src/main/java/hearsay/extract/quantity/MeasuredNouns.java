package hearsay.extract.quantity;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Quantity.UnitClass;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a figure with a unit of measure measures: "the <i>price</i> of $40", "<i>wheat prices</i> fell 3 percent", "the
 * <i>bridge</i> is 90 metres long", "widen the <i>road</i> by 4 metres".
 */
final class MeasuredNouns {
    private static final int LONGEST_CLIMB = 8;
    private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");
    private static final Set<String> LEVELS = Set.of("average", "mean", "median", "total", "maximum", "minimum");
    private static final Set<String> PERIODS = Set.of("year", "month", "week", "quarter", "day", "time");
    private static final Set<String> COMPLEMENTS = Set.of("of", "in", "for");

    /** Nouns that stand before "of" and a figure without being measured: "on top of 3 percent", "at the end of 5 days". */
    private static final Set<String> NO_MEASURE = Set.of(
            "top", "end", "start", "beginning", "course", "middle", "front", "instead", "because", "terms", "age");

    private final Sentence sentence;
    private final Predicate<Token> inside;
    private final Predicate<Token> time;
    private final Optional<Unit> unit;

    private MeasuredNouns(Sentence sentence, Predicate<Token> inside, Predicate<Token> time, Optional<Unit> unit) {
        this.sentence = sentence;
        this.inside = inside;
        this.time = time;
        this.unit = unit;
    }

    /**
     * The phrase of what is measured, as written.
     *
     * @param from the figure's first token
     * @param to one past its last
     * @param unit its unit: a duration tells of who acts and not of what is acted on
     */
    static Optional<String> find(QuantityMaker.Place place, int from, int to, Optional<Unit> unit) {
        Sentence sentence = place.sentence();
        Predicate<Token> inside = t -> t.index() >= from && t.index() < to;
        return new MeasuredNouns(sentence, inside, t -> place.dates()[t.index()], unit)
                .noun(from, to)
                .map(noun -> NounPhrases.of(sentence, noun, inside, place.text()));
    }

    private Optional<Token> noun(int from, int to) {
        Optional<Token> stated = before(from);
        if (stated.isPresent()) {
            return stated;
        }
        Token at = top(from, to);
        Optional<Token> light = Optional.empty();
        for (int steps = 0; steps < LONGEST_CLIMB; steps++) {
            Optional<Token> subject = subject(at);
            if (subject.isPresent() || at.head() < 0 || at.relation().equals("ccomp")) {
                Optional<Token> named = subject.flatMap(s -> isName(s) ? subject : complement(s));
                return named.isPresent() ? named : light;
            }
            Token head = sentence.token(at.head());
            if (head.isVerb()) {
                Optional<Token> object = object(head, at);
                if (object.isPresent()) {
                    return object;
                }
            } else if (head.isNoun() && names(head, at)) {
                if (!isLight(head)) {
                    return Optional.of(head);
                }
                Optional<Token> complement = complement(head);
                if (complement.isPresent()) {
                    return complement;
                }
                light = light.isPresent() ? light : Optional.of(head);
            }
            at = head;
        }
        return light;
    }

    /** "winds of 155 mph": the noun right before "of", whatever the parse of a long sentence makes of the two. */
    private Optional<Token> before(int from) {
        if (from < 2 || !sentence.token(from - 1).lower().equals("of")) {
            return Optional.empty();
        }
        Token noun = sentence.token(from - 2);
        boolean plain =
                noun.isNoun() && !isLight(noun) && !ChangeWords.noun(noun).isPresent();
        return plain && names(noun, sentence.token(from)) ? Optional.of(noun) : Optional.empty();
    }

    /** The token of the figure on which the others hang. */
    private Token top(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            int head = sentence.token(i).head();
            if (head < from || head >= to) {
                return sentence.token(i);
            }
        }
        return sentence.token(from);
    }

    /** Whether a noun above is what is measured: no other figure's unit, no time, no predicate of a subject. */
    private boolean names(Token noun, Token below) {
        boolean count = noun.tag().equals("CD")
                || sentence.child(noun, "nummod").filter(n -> !inside.test(n)).isPresent();
        boolean predicate = sentence.child(noun, "nsubj", "cop").isPresent()
                && !below.relation().startsWith("nmod")
                && !below.relation().equals("compound")
                && !below.relation().equals("amod")
                && !below.relation().equals("nummod");
        return !inside.test(noun)
                && !NO_MEASURE.contains(noun.lemma())
                && !time.test(noun)
                && !count
                && !predicate
                && !PERIODS.contains(noun.lemma());
    }

    /** "a drop of 3 percent in rents", "an average of 40 days": the noun names the figure and not the thing. */
    private boolean isLight(Token noun) {
        boolean share = unit.filter(Unit.PERCENTAGE::equals).isPresent();
        return LEVELS.contains(noun.lemma())
                || share
                        && ChangeWords.noun(noun).isPresent()
                        && sentence.child(noun, "compound").isEmpty();
    }

    private Optional<Token> complement(Token noun) {
        for (Token child : sentence.children(noun)) {
            boolean complement = child.relation().startsWith("nmod")
                    && child.isNoun()
                    && !inside.test(child)
                    && !PERIODS.contains(child.lemma())
                    && sentence.child(child, "nummod").isEmpty()
                    && sentence.child(child, "case")
                            .filter(c -> COMPLEMENTS.contains(c.lower()))
                            .isPresent();
            if (complement) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    private Optional<Token> object(Token verb, Token at) {
        return sentence.child(verb, "obj")
                .filter(o -> !lasts() && o.index() != at.index() && !inside.test(o))
                .filter(o -> o.isNoun() && names(o, at));
    }

    private boolean lasts() {
        return unit.filter(u -> u.is(UnitClass.DURATION)).isPresent();
    }

    private Optional<Token> subject(Token clause) {
        Optional<Token> subject = sentence.child(clause, "nsubj", "nsubj:pass").filter(s -> !inside.test(s));
        if (subject.filter(s -> RELATIVES.contains(s.lower())).isEmpty()) {
            return subject;
        }
        return nounBefore(subject.get());
    }

    private Optional<Token> nounBefore(Token pronoun) {
        for (int i = pronoun.index() - 1; i >= 0; i--) {
            if (sentence.token(i).isNoun()) {
                return Optional.of(sentence.token(i));
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Token subject) {
        return subject.isNoun()
                || subject.tag().startsWith("JJ")
                || subject.tag().startsWith("VB");
    }
}
