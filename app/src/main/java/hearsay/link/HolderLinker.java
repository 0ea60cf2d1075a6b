package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Holder;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private final Governments governments = new Governments();
    private final Nationality nationality = new Nationality();

    Holders link(List<Document> sorted, List<Claim> claims) {
        Set<String> written = claims.stream()
                .map(claim -> HolderName.of(claim.holder().name()).text())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> bodies = claims.stream()
                .map(Claim::holder)
                .filter(holder -> holder.kind() == Holder.Kind.ORGANIZATION || holder.kind() == Holder.Kind.GROUP)
                .map(holder -> HolderName.of(holder.name()).text())
                .collect(Collectors.toCollection(TreeSet::new));
        ShortForms shortForms = new ShortForms(sorted, bodies);
        Map<String, Integer> uses = new TreeMap<>();
        Map<String, String> first = new HashMap<>();
        Map<String, Set<String>> roles = new TreeMap<>();
        for (Claim claim : claims) {
            Holder holder = claim.holder();
            if (!holder.isNarrator()) {
                Optional<NameWithDescription> described = NameWithDescription.of(
                        holder.kind(), HolderName.of(holder.name()).text(), written);
                String name = first.computeIfAbsent(
                        key(holder),
                        k -> plainName(
                                holder.kind(),
                                described.map(NameWithDescription::name).orElse(holder.name()),
                                shortForms));
                uses.merge(name, 1, Integer::sum);
                Stream.concat(holder.role().stream(), described.map(NameWithDescription::description).stream())
                        .forEach(role -> roles.computeIfAbsent(name, n -> new TreeSet<>())
                                .add(HolderName.of(role).key()));
            }
        }
        Map<String, String> merged = new NameForms(governments, uses, roles, persons(claims, first)).merged();
        Map<String, String> names = new HashMap<>();
        first.forEach((key, name) -> names.put(key, merged.getOrDefault(name, name)));
        return new Holders(names, HolderKinds.of(claims, names), speakers(claims, names));
    }

    static String key(Holder holder) {
        return holder.kind() + "\t" + holder.name();
    }

    private String plainName(Holder.Kind kind, String written, ShortForms shortForms) {
        HolderName name = HolderName.of(written);
        String full = shortForms.expand(name.text()).orElse(name.text());
        if (!PLACES.contains(kind)) {
            return full;
        }
        String national = nationality.adjectival(full).orElse(full);
        return governments.named(national).orElse(national);
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
