package hearsay.extract.holder;

import hearsay.model.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody or something that a document names, with all the places where it does. Grows while the document is read; lives
 * within one call.
 */
final class Actor implements Party {
    private static final Set<String> COMPLEMENTS =
            Set.of("of", "for", "at", "in", "from", "with", "on", "to", "by", "who");

    private Holder.Kind kind;
    private final TreeSet<Integer> places = new TreeSet<>();
    private final List<String> titles = new ArrayList<>();
    private List<String> words;
    private Gender gender = Gender.UNKNOWN;
    private Optional<String> role = Optional.empty();

    Actor(Holder.Kind kind, List<String> words) {
        this.kind = kind;
        this.words = List.copyOf(words);
    }

    Holder.Kind kind() {
        return kind;
    }

    /** Says that it is a person after all. */
    void isPerson() {
        kind = Holder.Kind.PERSON;
    }

    String name() {
        return String.join(" ", words);
    }

    List<String> words() {
        return words;
    }

    String last() {
        return words.getLast();
    }

    /** Takes the longer of the two names. */
    void rename(List<String> other) {
        if (other.size() > words.size()) {
            words = List.copyOf(other);
        }
    }

    void at(int place) {
        places.add(place);
    }

    /** The last place before an offset where it is named, or -1. */
    int before(int offset) {
        Integer place = places.lower(offset);
        return place == null ? -1 : place;
    }

    void titled(String title) {
        titles.add(title.toLowerCase(Locale.ROOT));
    }

    /** Whether the noun stands as a title before the name. */
    boolean isTitle(String noun) {
        return titles.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether the noun is a title or heads the role: "the president" is no "spokesman for the president". */
    boolean isTitled(String noun) {
        return isTitle(noun) || role.filter(text -> heads(text, noun)).isPresent();
    }

    /** Whether a word stands in the role. */
    boolean isIn(String word) {
        return role.filter(text -> (" " + text.toLowerCase(Locale.ROOT) + " ").contains(" " + word + " "))
                .isPresent();
    }

    /** Whether a word is part of the name. */
    boolean isNamed(String word) {
        return words.stream().anyMatch(part -> part.equalsIgnoreCase(word));
    }

    private static boolean heads(String role, String noun) {
        for (String word : role.toLowerCase(Locale.ROOT).split("[ ,]+")) {
            if (COMPLEMENTS.contains(word)) {
                return false;
            }
            if (word.equals(noun)) {
                return true;
            }
        }
        return false;
    }

    Gender gender() {
        return gender;
    }

    void gender(Gender told) {
        gender = gender == Gender.UNKNOWN ? told : gender;
    }

    Optional<String> role() {
        return role;
    }

    void role(String told) {
        if (role.isEmpty()
                || role.get().length() < told.length()
                        && told.contains(" ")
                        && !role.get().contains(" ")) {
            role = Optional.of(told);
        }
    }
}
