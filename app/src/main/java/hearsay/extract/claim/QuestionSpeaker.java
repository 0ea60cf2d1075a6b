package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.lexicon.InClause;
import hearsay.lexicon.Table;
import hearsay.model.Holder;
import hearsay.model.Manner;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whoever speaks, in the place of the pronouns that stand for them: "I" and "we", in reported speech "he", "it" or "they".
 *
 * <p>Example: in "Norland’s fishermen said they would leave" it is the fishermen, and in "Brandt said his ship was lost" the
 * ship is Brandt’s.
 *
 * @param holder who speaks
 * @param manner whether they are quoted or reported
 * @param text of the document, which tells whether a name has an article
 */
record QuestionSpeaker(Holder holder, Manner manner, String text) {
    private static final Set<String> HE = Set.of("he", "she");
    private static final String UNNAMED = "unnamed ";
    /** Verbs whose "it" seldom is whoever speaks. */
    private static final Set<String> IMPERSONAL =
            Set.of("be", "seem", "appear", "look", "take", "happen", "come", "become", "turn", "sound", "make", "help");

    private static final Set<String> PERSONS = Stream.concat(
                    Table.load("person-nouns.tsv", "noun").rows().stream(),
                    Table.load("role-nouns.tsv", "noun", "sort").rows().stream()
                            .filter(row -> row.get("sort").equals("person")))
            .map(row -> row.get("noun"))
            .collect(Collectors.toUnmodifiableSet());
    private static final Pattern SEVERAL = Pattern.compile("(?:s|men|people|police)$");
    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_OWNER = 3;

    /** Whether a noun is a word for a person: "spokesman", "farmer". */
    static boolean isPerson(String noun) {
        return PERSONS.contains(noun);
    }

    /** Who a subject is; empty where the pronoun may be another. */
    Optional<String> subject(Token pronoun, Token predicate) {
        String word = pronoun.lower();
        boolean done = pronoun.relation().endsWith("pass");
        boolean it = word.equals("it") && (done || IMPERSONAL.contains(predicate.lemma()) || !predicate.isVerb());
        boolean he = HE.contains(word) && !predicate.isVerb();
        return isSelf(word) && !it && !he ? name() : Optional.empty();
    }

    /** Whose something is, with the ending for it: "Lars Brandt’s". */
    Optional<String> owner(Token possessive) {
        boolean own = switch (possessive.lower()) {
            case "my" -> isSelf("i");
            case "our" -> isSelf("we") && isBody();
            case "his" -> isSelf("he");
            case "her" -> isSelf("she");
            case "its" -> isSelf("it");
            case "their" -> isSelf("they");
            default -> false;
        };
        boolean simple = words().split(" ").length <= LONGEST_OWNER && !words().contains(" of ");
        return own && simple ? name().map(name -> name + (name.endsWith("s") ? "’" : "’s")) : Optional.empty();
    }

    /** Whether a verb behind the name stands in the plural. */
    boolean isSeveral() {
        return holder.kind() == Holder.Kind.GROUP
                || holder.kind() == Holder.Kind.UNNAMED
                        && SEVERAL.matcher(words()).find();
    }

    /** Whether the first word of a sentence has its capital only for that: the text has it without elsewhere. */
    boolean isCommon(Token first) {
        return first.index() == 0 && first.entity() == Token.Entity.NONE && text.contains(" " + first.lower() + " ");
    }

    private boolean isBody() {
        return holder.kind() == Holder.Kind.ORGANIZATION || holder.kind() == Holder.Kind.COUNTRY;
    }

    private boolean isSelf(String pronoun) {
        boolean reported = manner == Manner.INDIRECT || manner == Manner.MIXED;
        boolean unnamed = holder.kind() == Holder.Kind.UNNAMED;
        boolean person = holder.kind() == Holder.Kind.PERSON || unnamed && !isSeveral() && isPerson(last());
        return switch (pronoun) {
            case "i" -> person;
            case "we" -> !person;
            case "he", "she" -> manner == Manner.INDIRECT && person;
            case "it" -> reported && isBody();
            case "they" -> reported && isSeveral();
            default -> false;
        };
    }

    private String words() {
        return holder.name().startsWith(UNNAMED) ? holder.name().substring(UNNAMED.length()) : holder.name();
    }

    private String last() {
        return words().substring(words().lastIndexOf(' ') + 1);
    }

    /** Not the narrator's, nor the half of a sentence that a reader took for a name. */
    private Optional<String> name() {
        boolean said =
                !holder.isNarrator() && words().split(" ").length <= LONGEST_NAME && QuestionText.isOneRun(words());
        String name = InClause.of(words(), text);
        boolean bare = words().length() < holder.name().length() && name.equals(words());
        return said ? Optional.of(bare ? "the " + name : name) : Optional.empty();
    }
}
