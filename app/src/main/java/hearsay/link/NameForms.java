package hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which names of a story's holders are forms of one another: a slip of the pen, a surname, a body without its country, an
 * office with its bearer's name, a body with what it is.
 *
 * <p>Example: "Ruiz", "High Representative Ana Ruiz" and "Ana Ruiz" are one name, and so are "the Harbour Watch monitoring
 * group" and "Harbour Watch".
 */
final class NameForms {
    private static final int FAR = 3;

    private final Governments governments;
    private final DescribedBodies describedBodies;
    private final Map<String, Integer> uses;
    private final Map<String, Set<String>> roles;
    private final Set<String> persons;

    /**
     * @param uses how often each name stands in the story
     * @param roles what the bearers of a name are called, by name
     * @param persons the names of persons
     */
    NameForms(Governments governments, Map<String, Integer> uses, Map<String, Set<String>> roles, Set<String> persons) {
        this.governments = governments;
        this.describedBodies = new DescribedBodies(governments);
        this.uses = uses;
        this.roles = roles;
        this.persons = persons;
    }

    /** From each name that is a form of another to that other; the longest and most used names are kept. */
    Map<String, String> merged() {
        List<HolderName> byUse = uses.keySet().stream()
                .map(name -> new HolderName(name, HolderName.of(name).words()))
                .sorted(Comparator.comparingInt(
                                (HolderName name) -> -name.words().size())
                        .thenComparingInt(name -> -uses.getOrDefault(name.text(), 0))
                        .thenComparing(HolderName::text))
                .toList();
        Map<String, String> merged = new HashMap<>();
        KeptNames kept = new KeptNames(roles, governments);
        for (HolderName name : byUse) {
            Optional<HolderName> target = target(name, kept.near(name));
            target.ifPresentOrElse(t -> merged.put(name.text(), t.text()), () -> kept.add(name));
        }
        unoffice(kept, merged);
        describedBodies.among(kept.all()).forEach((description, body) -> {
            merged.replaceAll((name, to) -> to.equals(description) ? body : to);
            merged.put(description, merged.getOrDefault(body, body));
        });
        return merged;
    }

    /** "High Representative Ana Ruiz" is Ana Ruiz, where the story has her by her name alone too. */
    private void unoffice(KeptNames kept, Map<String, String> merged) {
        for (HolderName office : kept.all()) {
            int words = office.words().size();
            kept.endings(office).stream()
                    .filter(person ->
                            persons.contains(person.text()) && person.words().size() >= 2)
                    .filter(person -> person.words().size() < words
                            && !office.text().contains(" and ")
                            && office.words()
                                    .subList(words - person.words().size(), words)
                                    .equals(person.words()))
                    .findFirst()
                    .ifPresent(person -> {
                        merged.replaceAll((name, to) -> to.equals(office.text()) ? person.text() : to);
                        merged.put(office.text(), person.text());
                    });
        }
    }

    /** The one of the names near it that this is a form of: same words, a slip, its surname, or a description of it. */
    private Optional<HolderName> target(HolderName own, List<HolderName> near) {
        List<HolderName> found = new ArrayList<>();
        for (HolderName full : near) {
            boolean described = roles.getOrDefault(full.text(), Set.of()).contains(own.key());
            if (full.words().equals(own.words()) || full.isVariantOf(own) || described || isOfOneCountry(own, full)) {
                return Optional.of(full);
            }
            boolean surname = isSurname(own, full) && (persons.contains(full.text()) || isOneWord(own));
            if (surname || isBody(own, full)) {
                found.add(full);
            }
        }
        return foremost(found);
    }

    /** "Norland's air force" and "Norlandic air force". */
    private boolean isOfOneCountry(HolderName own, HolderName full) {
        Optional<String> name = governments.ofCountry(own);
        return name.isPresent() && name.equals(governments.ofCountry(full));
    }

    /** The only one, or the one that the story names far more often than the others together. */
    private Optional<HolderName> foremost(List<HolderName> found) {
        int all = found.stream()
                .mapToInt(name -> uses.getOrDefault(name.text(), 0))
                .sum();
        return found.stream()
                .filter(name -> found.size() == 1 || uses.getOrDefault(name.text(), 0) * (FAR + 1) >= all * FAR)
                .findFirst();
    }

    /** "Foreign Ministry" is no surname, though "foreign" begins titles. */
    private static boolean isOneWord(HolderName name) {
        return Words.of(name.text()).size() == 1;
    }

    private static boolean isSurname(HolderName own, HolderName full) {
        int words = full.words().size();
        return own.words().size() == 1
                && words >= 2
                && words <= 4
                && Words.isCapitalised(own.text())
                && Words.of(full.text()).stream().allMatch(w -> Words.isCapitalised(w) || w.length() <= 3)
                && isLast(own.words().get(0), full.words().get(words - 1));
    }

    /** "health ministry" or "Health Ministry" where the story has one "Northland Health Ministry". */
    private static boolean isBody(HolderName own, HolderName full) {
        int words = own.words().size();
        int all = full.words().size();
        return words >= 2
                && all > words
                && all <= words + 2
                && !own.text().startsWith("unnamed ")
                && Words.isCapitalised(full.text())
                && full.words().subList(all - words, all).equals(own.words());
    }

    /** "Haddad" is the last of "El-Haddad" too. */
    private static boolean isLast(String surname, String last) {
        return last.equals(surname) || last.endsWith("-" + surname);
    }
}
