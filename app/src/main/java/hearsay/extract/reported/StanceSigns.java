package hearsay.extract.reported;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.lexicon.Table;
import hearsay.model.Stance;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What shows how a holder stands to what is stated: families of words in the cue, at the head of the content and below it,
 * whether they are turned, and what they are said of. An outlet's own words show {@code told} signs, others' {@code said}.
 *
 * <p>Example: "The claim is not accurate" of an outlet shows {@code told true turned}, "would not elaborate" as a cue
 * {@code cue answer turned}.
 */
final class StanceSigns {
    private static final Set<String> OPEN = Set.of("whether", "if");
    private static final Set<String> POINTING =
            Set.of("it", "that", "this", "these", "those", "which", "neither", "none", "nothing");
    private static final Set<String> CLAIMED = Set.of("false", "dubious", "refute");
    private static final Set<String> PROVING = Set.of("prove", "true");

    private final StanceFamilies families;
    private final StanceWords words;
    private final Parties parties = Parties.load();
    private final Map<String, Stance> stances = new LinkedHashMap<>();

    StanceSigns(StanceFamilies families, StanceWords words) {
        this.families = families;
        this.words = words;
        for (Table.Row row : Table.load("stance-signs.tsv", "sign", "stance").rows()) {
            stances.put(row.get("sign"), row.one("stance", Stance.class));
        }
    }

    /** The stance that the first sign of {@code stance-signs.tsv} tells of, if one of them shows. */
    Optional<Stance> stance(Stated stated) {
        Set<String> shown = of(stated);
        return stances.entrySet().stream()
                .filter(sign -> shown.contains(sign.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The signs in ascending order. */
    Set<String> of(Stated stated) {
        Set<String> signs = new TreeSet<>();
        cue(stated, signs);
        String who = stated.holder().isNarrator() ? "told " : "said ";
        head(stated, who, signs);
        stated.content().forEach(token -> below(stated.sentence(), token, who, signs));
        return signs;
    }

    private void cue(Stated stated, Set<String> signs) {
        boolean open = OPEN.contains(stated.content().getFirst().lower());
        boolean statement = words.isStatement(stated.head());
        for (Token token : stated.cue()) {
            Sentence sentence = stated.document().sentenceAt(token.start()).orElse(stated.sentence());
            String turned = Turned.of(sentence, token, families);
            for (String family : families.of(sentence, token)) {
                String sign = "cue " + family + turned;
                signs.add(sign);
                if (open) {
                    signs.add(sign + " whether");
                }
                if (statement) {
                    signs.add(sign + " of statement");
                }
            }
        }
    }

    private void head(Stated stated, String who, Set<String> signs) {
        Sentence sentence = stated.sentence();
        Token verb = verb(stated);
        Token predicate = predicate(sentence, verb);
        String turned = Turned.of(sentence, predicate, families);
        if (turned.isEmpty() && predicate.index() != verb.index()) {
            turned = Turned.of(sentence, verb, families);
        }
        boolean passive = sentence.child(predicate, "aux:pass", "auxpass", "nsubj:pass", "nsubjpass")
                .isPresent();
        String subject = subject(sentence, verb);
        for (String family : families.of(sentence, predicate)) {
            String sign = who + family + turned + (passive ? " suffered" : "");
            signs.add(sign);
            signs.add(sign + " of " + subject);
        }
    }

    private void below(Sentence sentence, Token token, String who, Set<String> signs) {
        for (String family : families.of(sentence, token)) {
            String turned = Turned.of(sentence, token, families);
            if (family.equals("evidence") && !turned.isEmpty()) {
                signs.add(who + "with evidence" + turned);
            }
            sentence.head(token).ifPresent(above -> {
                for (String over : families.of(sentence, above)) {
                    boolean claim = over.equals("claim") && token.relation().equals("amod") && CLAIMED.contains(family);
                    boolean told = over.equals("tell") && token.relation().equals("advmod");
                    boolean given = over.equals("give") && token.relation().equals("obj") && !turned.isEmpty();
                    boolean hard = over.equals("hard") && PROVING.contains(family);
                    if (claim || told || given || hard) {
                        signs.add(who + over + " > " + family + turned);
                    }
                }
            });
        }
    }

    /** The verb of a content that hangs below a "that" or a fragment's head. */
    private static Token verb(Stated stated) {
        Token head = stated.head();
        return head.isVerb() || stated.sentence().child(head, "cop").isPresent()
                ? head
                : stated.content().stream()
                        .filter(t -> t.isVerb() && t.head() == head.index())
                        .findFirst()
                        .orElse(head);
    }

    /** "unproven" of "remains unproven". */
    private Token predicate(Sentence sentence, Token verb) {
        return families.of(sentence, verb).contains("appear")
                ? sentence.child(verb, "xcomp", "acomp", "obj", "dep").orElse(verb)
                : verb;
    }

    private String subject(Sentence sentence, Token verb) {
        Optional<Token> found = sentence.child(verb, "nsubj", "nsubj:pass", "nsubjpass", "csubj");
        if (found.isEmpty()) {
            return "nothing";
        }
        Token subject = found.get();
        String lower = subject.lower();
        if (lower.equals("i") || lower.equals("we")) {
            return "author";
        }
        if (POINTING.contains(lower)) {
            return "it";
        }
        if (words.isStatement(subject)) {
            return "statement";
        }
        List<String> own = families.of(sentence, subject);
        if (own.contains("evidence") || own.contains("record") || own.contains("claim")) {
            return own.contains("claim") ? "statement" : "evidence";
        }
        return parties.contains(subject) ? "person" : "thing";
    }
}
