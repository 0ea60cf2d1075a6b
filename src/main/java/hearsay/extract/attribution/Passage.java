package hearsay.extract.attribution;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One sentence as the rules see it: its tree, the quotations that touch it, and the questions they all ask of a verb.
 *
 * @param document the document
 * @param sentence the sentence
 * @param quotations the quotations that touch it, in text order
 */
record Passage(AnnotatedDocument document, Sentence sentence, List<Quotation> quotations) {
    private static final Set<String> SUBJECTS = Set.of("nsubj", "csubj", "nsubj:pass", "nsubjpass", "csubj:pass");
    private static final Set<String> PASSIVES = Set.of("nsubj:pass", "nsubjpass", "aux:pass", "auxpass", "csubj:pass");

    Passage {
        quotations = List.copyOf(quotations);
    }

    List<Token> children(Token head) {
        return sentence.children(head);
    }

    boolean isSubject(Token token) {
        return SUBJECTS.contains(token.relation());
    }

    Optional<Token> subject(Token verb) {
        return children(verb).stream().filter(this::isSubject).findFirst();
    }

    boolean isPassive(Token verb) {
        return children(verb).stream().anyMatch(child -> PASSIVES.contains(child.relation()));
    }

    /** Whether the token stands between the marks of a quotation that reads as speech. */
    boolean isSpoken(Token token) {
        return quotations.stream()
                .anyMatch(quotation -> quotation.speech() && quotation.span().contains(token.span()));
    }

    boolean isQuoted(Token token) {
        return quotations.stream().anyMatch(quotation -> quotation.span().contains(token.span()));
    }

    /** The dictionary form with its particle: "point_out". */
    String lemma(Token verb) {
        String lemma = verb.lemma().toLowerCase(java.util.Locale.ROOT);
        return child(verb, "compound:prt")
                .map(particle -> lemma + "_" + particle.lower())
                .orElse(lemma);
    }

    Optional<Token> child(Token head, String... relations) {
        return sentence.child(head, relations);
    }

    /** The tokens from the first to the last, both included. */
    List<Token> between(int first, int last) {
        List<Token> found = new ArrayList<>();
        for (int i = Math.max(0, first); i <= last && i < sentence.size(); i++) {
            found.add(sentence.token(i));
        }
        return found;
    }

    Span cover(Token first, Token last) {
        return first.span().cover(last.span());
    }

    String text() {
        return document.text();
    }
}
