package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Officials;
import hearsay.lexicon.Gazetteer;
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

    private final Gazetteer places = Gazetteer.standard();
    private final Officials officials = Officials.load();

    boolean contains(AnnotatedDocument document, Sentence sentence, Token word, Holder holder) {
        String known = " " + described(holder).toLowerCase(Locale.ROOT) + " ";
        boolean theirs = sentence.child(word, "nmod:poss")
                        .filter(o -> o.tag().startsWith("PRP"))
                        .isPresent()
                && (BODIES.contains(word.lemma()) || MEMBERS.contains(word.lemma()));
        boolean named = word.isProper() && known.contains(" " + word.lower() + " ");
        return isSelf(word.lower(), holder) || theirs || named || isOwnState(document, sentence, word, holder);
    }

    private static String described(Holder holder) {
        return holder.name() + " " + holder.role().orElse("");
    }

    private static boolean isSelf(String pronoun, Holder holder) {
        String[] words = holder.name().toLowerCase(Locale.ROOT).split(" ");
        boolean body = BODIES.contains(words[words.length - 1]);
        boolean person = holder.kind() == Holder.Kind.PERSON;
        boolean many = holder.kind() == Holder.Kind.ORGANIZATION || holder.kind() == Holder.Kind.COUNTRY;
        return ANY.contains(pronoun)
                || ONE.contains(pronoun) && !many
                || pronoun.equals("they") && !person
                || pronoun.equals("it") && (many || body);
    }

    private boolean isOwnState(AnnotatedDocument document, Sentence sentence, Token word, Holder holder) {
        if (!officials.speaksForAState(holder)) {
            return false;
        }
        Set<String> meant = new HashSet<>();
        for (Token token : sentence.subtree(word)) {
            if (token.index() <= word.index()) {
                meant.addAll(states(List.of(token.text())));
            }
        }
        if (meant.isEmpty()) {
            return BODIES.contains(word.lemma().toLowerCase(Locale.ROOT));
        }
        Set<String> own = states(words(described(holder)));
        if (own.isEmpty()) {
            own = titled(document, holder);
        }
        return meant.stream().anyMatch(own::contains);
    }

    /** The countries in the titles with which a document names a person: "Kestrian President Teodor Brask". */
    private Set<String> titled(AnnotatedDocument document, Holder holder) {
        String name = words(holder.name()).getLast();
        Set<String> found = new HashSet<>(states(List.of(name, "administration")));
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.isProper() && token.text().equals(name)) {
                    found.addAll(states(title(sentence, token.index())));
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
            words.add(withoutPossessive(tokens.nextToken()));
        }
        return words;
    }

    private static String withoutPossessive(String word) {
        int mark = Math.max(word.lastIndexOf('\''), word.lastIndexOf('\u2019'));
        return mark > 0 && mark >= word.length() - 2 ? word.substring(0, mark) : word;
    }

    /** The countries that the words name, alone or with their neighbours. */
    private Set<String> states(List<String> words) {
        Set<String> found = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
                String name = withoutPossessive(String.join(" ", words.subList(from, to)));
                places.find(name).map(Gazetteer.Entry::canonical).ifPresent(found::add);
            }
        }
        return found;
    }
}
