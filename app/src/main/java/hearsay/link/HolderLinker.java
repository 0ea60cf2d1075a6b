package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Holder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Gives the holders of a story one name each, and one kind.
 *
 * <p>"NIS", "the National Intelligence Service" and "South Korea's spy agency" become one; so do a surname and the one
 * full name of the story that ends in it, a misspelling and the commoner spelling, "Washington" and "the U.S.
 * government". A ministry and its government stay two; {@link Holders#speaksFor} tells that they are related.
 */
final class HolderLinker {
    private static final Set<Holder.Kind> PLACES =
            Set.of(Holder.Kind.COUNTRY, Holder.Kind.ORGANIZATION, Holder.Kind.GROUP);

    private static final int FAR = 3;

    private final Governments governments = new Governments();

    Holders link(List<Document> sorted, List<Claim> claims) {
        ShortForms shortForms = new ShortForms(sorted);
        Map<String, Integer> uses = new TreeMap<>();
        Map<String, String> first = new HashMap<>();
        Map<String, Set<String>> roles = new TreeMap<>();
        for (Claim claim : claims) {
            Holder holder = claim.holder();
            if (!holder.isNarrator()) {
                String name = first.computeIfAbsent(key(holder), k -> plainName(holder, shortForms));
                uses.merge(name, 1, Integer::sum);
                holder.role()
                        .ifPresent(role -> roles.computeIfAbsent(name, n -> new TreeSet<>())
                                .add(HolderName.of(role).key()));
            }
        }
        Map<String, String> merged = merge(uses, roles, persons(claims, first));
        Map<String, String> names = new HashMap<>();
        first.forEach((key, name) -> names.put(key, merged.getOrDefault(name, name)));
        return new Holders(names, HolderKinds.of(claims, names), speakers(claims, names));
    }

    static String key(Holder holder) {
        return holder.kind() + "\t" + holder.name();
    }

    private String plainName(Holder holder, ShortForms shortForms) {
        HolderName name = HolderName.of(holder.name());
        String full = shortForms.expand(name.text()).orElse(name.text());
        return PLACES.contains(holder.kind()) ? governments.named(full).orElse(full) : full;
    }

    /** From each name that is a form of another to that other; the longest and most used names are kept. */
    private Map<String, String> merge(Map<String, Integer> uses, Map<String, Set<String>> roles, Set<String> persons) {
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
            Optional<HolderName> target = target(name, kept.near(name), roles, uses, persons);
            target.ifPresentOrElse(t -> merged.put(name.text(), t.text()), () -> kept.add(name));
        }
        unoffice(kept, persons, merged);
        return merged;
    }

    /** The names of persons. */
    private static Set<String> persons(List<Claim> claims, Map<String, String> first) {
        Set<String> persons = new TreeSet<>();
        for (Claim claim : claims) {
            if (claim.holder().kind() == Holder.Kind.PERSON) {
                String name = first.get(key(claim.holder()));
                if (name != null) {
                    persons.add(name);
                }
            }
        }
        return persons;
    }

    /** "High Representative Ana Ruiz" is Ana Ruiz, where the story has her by her name alone too. */
    private static void unoffice(KeptNames kept, Set<String> persons, Map<String, String> merged) {
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
    private Optional<HolderName> target(
            HolderName own,
            List<HolderName> near,
            Map<String, Set<String>> roles,
            Map<String, Integer> uses,
            Set<String> persons) {
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
        return foremost(found, uses);
    }

    /** "Norland's air force" and "Norlandic air force". */
    private boolean isOfOneCountry(HolderName own, HolderName full) {
        Optional<String> name = governments.ofCountry(own);
        return name.isPresent() && name.equals(governments.ofCountry(full));
    }

    /** The only one, or the one that the story names far more often than the others together. */
    private static Optional<HolderName> foremost(List<HolderName> found, Map<String, Integer> uses) {
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

    private Map<String, String> speakers(List<Claim> claims, Map<String, String> names) {
        Map<String, Set<String>> described = new LinkedHashMap<>();
        for (Claim claim : claims) {
            String name = names.getOrDefault(key(claim.holder()), claim.holder().name());
            Set<String> words = described.computeIfAbsent(name, n -> new LinkedHashSet<>(List.of(n)));
            claim.holder().role().ifPresent(words::add);
        }
        Map<String, String> speakers = new HashMap<>();
        described.forEach((name, words) -> words.stream()
                .flatMap(w -> governments.spokenForBy(w).stream())
                .findFirst()
                .filter(government -> !government.equals(name))
                .ifPresent(government -> speakers.put(name, government)));
        return speakers;
    }
}
