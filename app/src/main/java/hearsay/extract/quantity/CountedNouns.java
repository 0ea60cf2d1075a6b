package hearsay.extract.quantity;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Quantity.UnitClass;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * The noun phrase that follows a number: "12,000 highly trained troops", "dozens of North Korean defectors", "10,000 more",
 * "56 dead".
 */
final class CountedNouns {
    private static final Set<String> MORE = Set.of("more", "additional", "further", "other", "extra", "new");
    private static final Set<String> CASUALTIES =
            Set.of("dead", "wounded", "injured", "hurt", "missing", "killed", "others");
    private static final Set<String> DEMONYM_ENDINGS = Set.of("ans", "ese", "ians", "is", "ites", "bs");
    private static final int LONGEST = 8;
    private final WordList persons = new WordList("person-nouns.tsv", "noun");

    /**
     * @param sentence where the number stands
     * @param at the first token after it
     * @param closed whether a token may not be part of the phrase: words of time
     */
    Optional<Counted> after(Sentence sentence, int at, IntPredicate closed, String text) {
        int from = at;
        if (from < sentence.size() && sentence.token(from).lower().equals("of")) {
            from = pastDeterminers(sentence, from + 1);
        }
        if (from >= sentence.size()) {
            return Optional.empty();
        }
        Token first = sentence.token(from);
        int head = head(sentence, from, closed);
        if (head < 0 && MORE.contains(first.lower()) && from + 1 < sentence.size()) {
            from++;
            head = head(sentence, from, closed);
        }
        if (head < 0) {
            return CASUALTIES.contains(sentence.token(from).lower())
                    ? Optional.of(new Counted(
                            sentence.token(from).lower(),
                            UnitClass.PERSON,
                            Optional.of(sentence.token(from).text()),
                            from + 1))
                    : Optional.empty();
        }
        Token noun = sentence.token(head);
        String phrase = text.substring(sentence.token(from).start(), noun.end());
        return Optional.of(new Counted(kind(sentence, from, noun), classOf(noun), Optional.of(phrase), head + 1));
    }

    private static int pastDeterminers(Sentence sentence, int at) {
        int i = at;
        while (i < sentence.size() && isDeterminer(sentence.token(i))) {
            i++;
        }
        return i;
    }

    private static boolean isDeterminer(Token token) {
        return token.tag().equals("DT")
                || token.tag().equals("PRP$")
                || token.tag().equals("PDT");
    }

    /** The last noun of the run of modifiers and nouns, cut where the parse names an earlier head; -1 where none. */
    private static int head(Sentence sentence, int from, IntPredicate closed) {
        int last = -1;
        int end = Math.min(sentence.size(), from + LONGEST);
        for (int i = from; i < end && !closed.test(i); i++) {
            Token token = sentence.token(i);
            boolean noun = token.isNoun();
            if (!noun && !isModifier(sentence, i)) {
                break;
            }
            if (noun) {
                if (last >= 0 && isNewPhrase(sentence, last, i)) {
                    break;
                }
                last = i;
            }
        }
        return last;
    }

    /** A plural noun ends its phrase unless the parse makes it a modifier of the next. */
    private static boolean isNewPhrase(Sentence sentence, int last, int next) {
        Token before = sentence.token(last);
        boolean modifies = before.relation().equals("compound")
                || before.relation().startsWith("nmod:poss")
                || before.relation().equals("amod")
                || before.relation().equals("conj");
        boolean possessive = sentence.token(next - 1).tag().equals("POS");
        boolean joined = next - last > 1 && sentence.token(next - 1).tag().equals("HYPH");
        return before.tag().endsWith("S") && !modifies && !possessive && !joined;
    }

    private static boolean isModifier(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean more = i + 1 < sentence.size();
        String next = more ? sentence.token(i + 1).tag() : "";
        return switch (token.tag()) {
            case "JJ", "JJS", "JJR", "POS", "HYPH", "CD" -> more;
            case "VBN", "VBG" -> next.startsWith("NN") || next.startsWith("JJ");
            case "RB", "RBS" -> next.startsWith("JJ") || next.equals("VBN");
            case "CC" -> i > 0 && joins(sentence.token(i - 1), next);
            case ",", "``", "''" ->
                next.startsWith("JJ") && i > 0 && sentence.token(i - 1).tag().startsWith("JJ");
            default -> false;
        };
    }

    /** "air and ground forces", "bright and able pupils": what stands before "and" hangs on the noun to come. */
    private static boolean joins(Token before, String next) {
        return next.startsWith("NN") && isModifying(before)
                || next.startsWith("JJ") && before.tag().startsWith("JJ");
    }

    private static boolean isModifying(Token token) {
        return token.relation().equals("compound") || token.relation().equals("amod");
    }

    /** The noun with the words that say of which kind it is: "shipping container"; people are counted by the noun alone. */
    private String kind(Sentence sentence, int from, Token noun) {
        String name = unit(noun);
        if (classOf(noun) == UnitClass.PERSON || noun.isProper()) {
            return name;
        }
        StringBuilder kind = new StringBuilder();
        for (int i = from; i < noun.index(); i++) {
            Token word = sentence.token(i);
            if (!isKind(word)) {
                return name;
            }
            String gap = sentence.token(i + 1).start() == word.end() ? "" : " ";
            kind.append(word.isNoun() ? word.lemma() : word.lower()).append(gap);
        }
        return kind + name;
    }

    private static boolean isKind(Token word) {
        boolean plain = Character.isLowerCase(word.text().charAt(0));
        return word.tag().equals("HYPH")
                || plain && (word.tag().equals("JJ") || word.tag().equals("NN"));
    }

    String unit(Token noun) {
        if (isDemonym(noun)) {
            return "person";
        }
        String word = noun.isProper() ? noun.lower() : noun.lemma();
        String shorter = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return persons.holds(shorter) ? shorter : word;
    }

    UnitClass classOf(Token noun) {
        boolean person = isDemonym(noun) || persons.holds(unit(noun)) || persons.holds(noun.lower());
        return person ? UnitClass.PERSON : UnitClass.ITEM;
    }

    private static boolean isDemonym(Token noun) {
        return noun.tag().equals("NNPS") && DEMONYM_ENDINGS.stream().anyMatch(noun.lower()::endsWith);
    }
}
