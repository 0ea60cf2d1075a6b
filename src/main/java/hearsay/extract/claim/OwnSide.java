package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Officials;
import hearsay.lexicon.Gazetteer;
import hearsay.model.Holder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells whether a word stands for the holder or for what the holder speaks for: its country, its government, its forces.
 *
 * <p>Example: where the holder is the foreign minister of Halmora, "she", "Halmora", "the government" and "our troops" do,
 * "Kestria" does not.
 */
final class OwnSide {
    private static final Set<String> ANY = Set.of("i", "we");
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

    private final Gazetteer places = Gazetteer.standard();
    private final Officials officials = Officials.load();

    boolean contains(Sentence sentence, Token word, Holder holder) {
        String known = " " + (holder.name() + " " + holder.role().orElse("")).toLowerCase(Locale.ROOT) + " ";
        boolean theirs = sentence.child(word, "nmod:poss")
                        .filter(o -> o.tag().startsWith("PRP"))
                        .isPresent()
                && BODIES.contains(word.lemma());
        boolean named = word.isProper() && known.contains(" " + word.lower() + " ");
        return isSelf(word.lower(), holder) || theirs || named || isOwnState(sentence, word, holder);
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

    private boolean isOwnState(Sentence sentence, Token word, Holder holder) {
        if (!officials.speaksForAState(holder)) {
            return false;
        }
        Set<String> states = states(List.of((holder.name() + " " + holder.role().orElse("")).split("[ ,]+")));
        Set<String> meant = new HashSet<>();
        for (Token token : sentence.subtree(word)) {
            if (token.index() <= word.index()) {
                meant.addAll(states(List.of(token.text())));
            }
        }
        boolean body = BODIES.contains(word.lemma().toLowerCase(Locale.ROOT));
        return meant.isEmpty() ? body : meant.stream().anyMatch(states::contains);
    }

    /** The countries that the words name, alone or with their neighbours. */
    private Set<String> states(List<String> words) {
        Set<String> found = new HashSet<>();
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + 3); to++) {
                String name = String.join(" ", words.subList(from, to)).replaceAll("['’]s?$", "");
                places.find(name).map(Gazetteer.Entry::canonical).ifPresent(found::add);
            }
        }
        return found;
    }
}
