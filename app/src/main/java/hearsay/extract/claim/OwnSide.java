package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Officials;
import hearsay.model.Holder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Tells whether a word stands for the holder or for what the holder speaks for: its country, its government, its forces.
 *
 * <p>Example: where the holder is the foreign minister of Halmora, "she", "Halmora", "the government" and "our troops" do,
 * "Kestria" does not.
 */
final class OwnSide {
    private static final Set<String> ANY = Set.of("i", "we");
    private static final int TITLE = 6;
    private static final Set<String> ONE = Set.of("he", "she");
    private static final Set<String> BODIES = Set.of(
            "government",
            "administration",
            "authority",
            "force",
            "troop",
            "troops",
            "army",
            "military",
            "police",
            "navy",
            "cabinet",
            "ministry",
            "state",
            "country",
            "nation",
            "official",
            "agency",
            "department",
            "council",
            "commission",
            "parliament",
            "soldier",
            "fleet",
            "union",
            "party",
            "company",
            "group",
            "movement",
            "office",
            "team",
            "service",
            "embassy",
            "bank",
            "centre",
            "center",
            "brotherhood");

    /** Those who belong to a body. */
    private static final Set<String> MEMBERS = Set.of(
            "member",
            "worker",
            "staff",
            "officer",
            "agent",
            "guard",
            "crew",
            "lawyer",
            "diplomat",
            "supporter",
            "follower",
            "employee",
            "fighter");

    /** Those who act for a body with an office, whoever's they are said to be. */
    private static final Set<String> SERVANTS = Set.of(
            "officer",
            "agent",
            "guard",
            "crew",
            "diplomat",
            "inspector",
            "investigator",
            "prosecutor",
            "engineer",
            "operator");

    private final States states = States.load();
    private final Officials officials = Officials.load();

    /**
     * Whether it does.
     *
     * @param quoted whether the words are the holder's own, who is "I" in them and never "she"
     */
    boolean contains(AnnotatedDocument document, Sentence sentence, Token word, Holder holder, boolean quoted) {
        String known = " " + described(holder).toLowerCase(Locale.ROOT) + " ";
        boolean theirs = sentence.child(word, "nmod:poss")
                        .filter(o -> o.tag().startsWith("PRP"))
                        .isPresent()
                && (BODIES.contains(word.lemma()) || MEMBERS.contains(word.lemma()));
        boolean named = word.isProper() && known.contains(" " + word.lower() + " ");
        return isSelf(word.lower(), holder, quoted)
                || theirs
                || named
                || isOwnPeople(sentence, word, holder)
                || isOwnState(document, sentence, word, holder);
    }

    /** "crews" where the company or its spokeswoman speaks. */
    private static boolean isOwnPeople(Sentence sentence, Token word, Holder holder) {
        boolean body = holder.kind() == Holder.Kind.ORGANIZATION
                || holder.role()
                        .filter(r -> r.toLowerCase(Locale.ROOT).contains("spokes"))
                        .isPresent();
        String noun = word.lemma().toLowerCase(Locale.ROOT);
        boolean bare = sentence.subtree(word).stream()
                .allMatch(t -> t.index() == word.index()
                        || t.tag().equals("DT")
                        || t.tag().equals("CD"));
        return body && bare && (SERVANTS.contains(noun) || MEMBERS.contains(noun));
    }

    private static String described(Holder holder) {
        return holder.name() + " " + holder.role().orElse("");
    }

    private static boolean isSelf(String pronoun, Holder holder, boolean quoted) {
        String[] words = holder.name().toLowerCase(Locale.ROOT).split(" ");
        boolean body = BODIES.contains(words[words.length - 1]);
        boolean person = holder.kind() == Holder.Kind.PERSON;
        boolean many = holder.kind() == Holder.Kind.ORGANIZATION || holder.kind() == Holder.Kind.COUNTRY;
        return ANY.contains(pronoun)
                || ONE.contains(pronoun) && !many && !quoted
                || pronoun.equals("they") && !person && !quoted
                || pronoun.equals("it") && (many || body);
    }

    private boolean isOwnState(AnnotatedDocument document, Sentence sentence, Token word, Holder holder) {
        if (!officials.speaksForAState(holder)) {
            return false;
        }
        Set<String> meant = states.in(sentence.subtree(word).stream()
                .filter(t -> t.index() <= word.index())
                .map(Token::text)
                .toList());
        if (meant.isEmpty()) {
            String noun = word.lemma().toLowerCase(Locale.ROOT);
            return BODIES.contains(noun) || SERVANTS.contains(noun);
        }
        Set<String> own = states.in(words(described(holder)));
        if (own.isEmpty()) {
            own = titled(document, holder);
        }
        return own.isEmpty() || meant.stream().anyMatch(own::contains);
    }

    /** The countries in the titles with which a document names a person: "Kestrian President Teodor Brask". */
    private Set<String> titled(AnnotatedDocument document, Holder holder) {
        String name = words(holder.name()).getLast();
        Set<String> found = new HashSet<>(states.in(List.of(name, "administration")));
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isProper() && token.text().equals(name)) {
                    found.addAll(states.in(title(sentence, token.index())));
                }
            }
        }
        return found;
    }

    /** The nouns and adjectives right before a name. */
    private static List<String> title(Sentence sentence, int name) {
        int from = name;
        while (from > Math.max(0, name - TITLE)
                && (sentence.token(from - 1).isNoun()
                        || sentence.token(from - 1).tag().startsWith("JJ")
                        || sentence.token(from - 1).tag().equals("POS"))) {
            from--;
        }
        return sentence.tokens().subList(from, name).stream().map(Token::text).toList();
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text, " ,");
        while (tokens.hasMoreTokens()) {
            words.add(States.withoutPossessive(tokens.nextToken()));
        }
        return words;
    }
}
