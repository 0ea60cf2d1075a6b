package hearsay.extract.condition;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The phrases of {@code triggers.tsv}, by how they tie a trigger to an action. */
final class TriggerWords {
    /** How they tie them. */
    enum Kind {
        /** A verb whose subject is the trigger: "could prompt them to leave". */
        VERB,
        /** What follows is the trigger: "in response to". */
        PHRASE,
        /** A passive verb whose subject is the trigger: "will be met with fire". */
        MET,
        /** A verb or noun whose object is the trigger: "will answer any attack". */
        ANSWER,
        /** A verb that, negated, has the trigger as its object: "will not tolerate". */
        REFUSE,
        /** A noun that stands for a trigger: "red line". */
        LINE,
        /** A noun for what somebody does to another: "sanctions". */
        DEED,
        /** A verb whose subject is the trigger where its object is a deed: "would bring sanctions". */
        CONSEQUENCE,
        /** A word of promising, threatening or weighing. */
        OFFER,
        /** A noun for what lays down what is done in a case: "law". */
        RULE,
        /** A noun for those who do what is forbidden: "looter". */
        WRONGDOER,
        /** Ties what it is said of to the trigger behind it: "conditional on". */
        TIED,
        /** What it opens is the trigger, whatever stands before it: "unless", "until", "only if". */
        STRICT,
        /** What it opens is the trigger: "if", "provided that", "in case of". */
        MARK
    }

    private final Map<Kind, Phrases<Kind>> phrases = new EnumMap<>(Kind.class);

    private TriggerWords(Map<Kind, Map<String, Kind>> lists) {
        for (Kind kind : Kind.values()) {
            phrases.put(kind, new Phrases<>(lists.getOrDefault(kind, Map.of())));
        }
    }

    static TriggerWords load() {
        Map<Kind, Map<String, Kind>> lists = new HashMap<>();
        for (Table.Row row : Table.load("triggers.tsv", "words", "kind").rows()) {
            Kind kind = row.one("kind", Kind.class);
            lists.computeIfAbsent(kind, k -> new HashMap<>()).put(row.get("words"), kind);
        }
        return new TriggerWords(lists);
    }

    List<Phrases.Found<Kind>> in(Kind kind, List<Token> tokens) {
        return Objects.requireNonNull(phrases.get(kind), "every kind has its phrases")
                .in(tokens);
    }

    boolean is(Kind kind, Token token) {
        return !in(kind, List.of(token)).isEmpty();
    }

    /** Whether a sentence speaks of a red line. */
    boolean hasLine(Sentence sentence) {
        return !in(Kind.LINE, sentence.tokens()).isEmpty();
    }
}
