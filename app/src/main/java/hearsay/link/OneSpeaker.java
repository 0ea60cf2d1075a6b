package hearsay.link;

import hearsay.lexicon.InClause;
import hearsay.model.Holder;
import hearsay.model.Manner;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who alone is behind all claims of a matter, as a question has them.
 *
 * <p>Example: "What does the Harbour Authority say", "What do fishermen say".
 *
 * @param name as a clause has it
 * @param isPerson whether it is one named person
 * @param isSeveral whether the verb behind it stands in the plural
 * @param isQuoted whether the first of the claims has its own words
 */
record OneSpeaker(String name, boolean isPerson, boolean isSeveral, boolean isQuoted) {
    private static final String UNNAMED = "unnamed ";
    private static final Pattern SEVERAL = Pattern.compile("(?:[^s]s|men|people|police)$");
    private static final int LONGEST = 5;

    /** Empty where several are, or the narrator, or one without a name. */
    static Optional<OneSpeaker> of(List<Statement> matter) {
        Holder first = matter.get(0).claim().holder();
        boolean alone = !first.isNarrator()
                && matter.stream().allMatch(s -> s.claim().holder().name().equals(first.name()));
        String words = first.name().startsWith(UNNAMED) ? first.name().substring(UNNAMED.length()) : first.name();
        boolean named = words.length() == first.name().length();
        boolean several = (first.kind() == Holder.Kind.GROUP || !named)
                && SEVERAL.matcher(words).find();
        boolean told = named && first.kind() != Holder.Kind.GROUP || several;
        return alone && told && words.split(" ").length <= LONGEST
                ? Optional.of(new OneSpeaker(
                        several
                                ? words
                                : InClause.of(words, matter.get(0).document().text()),
                        first.kind() == Holder.Kind.PERSON,
                        several,
                        matter.get(0).claim().manner() == Manner.DIRECT))
                : Optional.empty();
    }

    /** "Does Lars Brandt say", "do fishermen say". */
    String does(String verb) {
        return (isSeveral ? "do " : "does ") + name + " " + verb;
    }
}
