package hearsay.extract.quantity;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import hearsay.model.Quantity.UnitClass;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is counted where it does not stand beside the number: "the death toll rose to 72", "put the number of troops at
 * 10,000", "20 were wounded".
 */
final class ImpliedNouns {
    private static final int STEPS = 4;
    private final Set<String> totals = new HashSet<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final CountedNouns nouns;

    ImpliedNouns(CountedNouns nouns) {
        this.nouns = nouns;
        for (Table.Row row :
                Table.load("implied-nouns.tsv", "word", "use", "unit").rows()) {
            switch (row.get("use")) {
                case "total" -> totals.add(row.get("word"));
                case "verb" -> verbs.put(row.get("word"), row.get("unit"));
                default -> throw row.bad("use must be total or verb");
            }
        }
    }

    Optional<Counted> find(Sentence sentence, Token number, String text) {
        Token at = number;
        for (int steps = 0; steps < STEPS && at.head() >= 0; steps++) {
            at = sentence.token(at.head());
            if (totals.contains(at.lemma())) {
                return total(sentence, at, text);
            }
            if (at.isVerb()) {
                return byVerb(sentence, at, number, text);
            }
        }
        return Optional.empty();
    }

    private Optional<Counted> byVerb(Sentence sentence, Token verb, Token number, String text) {
        for (Token child : sentence.children(verb)) {
            boolean role =
                    child.relation().startsWith("nsubj") || child.relation().equals("obj");
            Token named = role ? antecedent(sentence, verb, child) : child;
            if (role && totals.contains(named.lemma()) && named.index() != number.index()) {
                return total(sentence, named, text);
            }
        }
        boolean argument = number.head() == verb.index()
                && (number.relation().startsWith("nsubj") || number.relation().equals("obj"));
        String unit = verbs.get(verb.lemma());
        if (argument && unit != null) {
            return Optional.of(new Counted(unit, UnitClass.PERSON, Optional.empty(), -1));
        }
        return sentence.child(verb, "nsubj", "nsubj:pass")
                .filter(s -> s.tag().equals("NNS") && number.relation().startsWith("obl"))
                .map(s -> of(sentence, s, text));
    }

    /** "the toll, which stands at 72": the noun that a relative pronoun stands for. */
    private static Token antecedent(Sentence sentence, Token verb, Token word) {
        boolean relative = verb.relation().startsWith("acl")
                && verb.head() >= 0
                && word.tag().startsWith("W");
        return relative ? sentence.token(verb.head()) : word;
    }

    private Optional<Counted> total(Sentence sentence, Token total, String text) {
        for (Token child : sentence.children(total)) {
            boolean of = child.relation().startsWith("nmod")
                    && sentence.child(child, "case")
                            .filter(c -> c.lower().equals("of"))
                            .isPresent();
            if (child.isNoun() && (of || child.relation().equals("compound"))) {
                return Optional.of(of(sentence, child, text));
            }
        }
        return total.lemma().equals("toll")
                ? Optional.of(new Counted("death", UnitClass.PERSON, Optional.of(total.text()), -1))
                : Optional.empty();
    }

    private Counted of(Sentence sentence, Token noun, String text) {
        int from = noun.index();
        while (from > 0 && sentence.token(from - 1).head() == noun.index() && isModifier(sentence.token(from - 1))) {
            from--;
        }
        String phrase = text.substring(sentence.token(from).start(), noun.end());
        return new Counted(nouns.unit(noun), nouns.classOf(noun), Optional.of(phrase), -1);
    }

    private static boolean isModifier(Token token) {
        return token.relation().equals("compound") || token.relation().equals("amod");
    }
}
