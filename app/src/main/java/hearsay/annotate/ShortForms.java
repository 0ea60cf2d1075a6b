package hearsay.annotate;

import hearsay.annotate.Token.Entity;
import hearsay.lexicon.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks the short forms of organizations ("NIS", "FEMA") that the statistical recogniser of names passed over.
 *
 * <p>A word of two to six capitals is taken for an organization in the whole document where it is introduced in brackets after
 * a name ("the National Intelligence Service (NIS)"), is the subject of a clause, or was recognised as one elsewhere in the
 * document. Words of {@code not_organizations.tsv} ("TV", "CEO") never are, nor anything in a line set in capitals.
 */
final class ShortForms {
    private final Set<String> others = new HashSet<>();

    ShortForms() {
        for (Table.Row row : Table.load("not_organizations.tsv", "word").rows()) {
            others.add(row.get("word"));
        }
    }

    /** The document's sentences, with short forms of organizations marked. */
    List<Sentence> mark(List<Sentence> sentences) {
        Set<String> found = new HashSet<>();
        for (Sentence sentence : sentences) {
            if (!isInCapitals(sentence)) {
                sentence.tokens().stream()
                        .filter(token -> isShortForm(token) && isOrganization(sentence, token))
                        .forEach(token -> found.add(token.text()));
            }
        }
        return found.isEmpty()
                ? sentences
                : sentences.stream().map(sentence -> mark(sentence, found)).toList();
    }

    private static Sentence mark(Sentence sentence, Set<String> found) {
        boolean none = sentence.tokens().stream().noneMatch(token -> isMissed(token, found));
        if (none || isInCapitals(sentence)) {
            return sentence;
        }
        List<Token> tokens = sentence.tokens().stream()
                .map(token -> isMissed(token, found) ? token.withEntity(Entity.ORGANIZATION) : token)
                .toList();
        return new Sentence(sentence.index(), sentence.paragraph(), tokens);
    }

    private static boolean isMissed(Token token, Set<String> found) {
        return token.entity() == Entity.NONE && found.contains(token.text());
    }

    private boolean isShortForm(Token token) {
        String text = token.text();
        boolean capitals = text.length() >= 2
                && text.length() <= 6
                && text.chars().allMatch(c -> c >= 'A' && c <= 'Z')
                && !others.contains(text);
        return capitals && (token.entity() == Entity.NONE || token.entity() == Entity.ORGANIZATION);
    }

    private static boolean isOrganization(Sentence sentence, Token token) {
        boolean subject = token.isNoun() && token.relation().startsWith("nsubj");
        return token.entity() == Entity.ORGANIZATION || subject || isIntroduced(sentence, token);
    }

    private static boolean isIntroduced(Sentence sentence, Token token) {
        int i = token.index();
        return i > 1
                && i + 1 < sentence.size()
                && sentence.token(i - 1).text().equals("(")
                && sentence.token(i + 1).text().equals(")")
                && Character.isUpperCase(sentence.token(i - 2).text().codePointAt(0));
    }

    /** Whether most words are in capitals, as in a headline, so that capitals tell nothing. */
    private static boolean isInCapitals(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (Character.isLetter(token.text().codePointAt(0))) {
                words++;
                capitals += token.text().chars().noneMatch(Character::isLowerCase) ? 1 : 0;
            }
        }
        return 2 * capitals > words;
    }
}
