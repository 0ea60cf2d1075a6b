package hearsay.gold;

import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How near a ledger comes to one annotated by hand.
 *
 * <p>A gold claim is found where a claim of the same document shares its characters with an F1 of at least one half; each
 * claim is spent once, best overlap first.
 *
 * @param attributedRecall share of the attributed gold claims that are found
 * @param attributedPrecision share of the attributed claims that share words with some gold claim
 * @param whoSaidWhat share of the attributed gold claims that are found under the right holder
 * @param quantityRecall share of the gold figures found with the same numbers
 * @param stanceRecall share of the gold claims that do more than assert, found with their stance
 * @param pairsF1 F1 of the pairs of claims that stand in one matter
 */
public record GoldScore(
        double attributedRecall,
        double attributedPrecision,
        double whoSaidWhat,
        double quantityRecall,
        double stanceRecall,
        double pairsF1) {

    private record Pair(double overlap, Claim gold, Claim found) {}

    /** Scores a ledger of the gold ledger's documents. */
    public static GoldScore of(GoldLedger gold, Ledger ledger) {
        Places where = Places.of(gold, ledger);
        Map<String, Document> documents = where.documents();
        Map<String, String> nameOf = where.nameOf();
        Map<Claim, Set<Integer>> places = where.places();
        Map<Claim, Claim> match = match(gold, ledger, documents, nameOf, places);
        List<Claim> attributed =
                gold.claims().stream().filter(c -> !c.holder().isNarrator()).toList();
        List<Claim> odd =
                gold.claims().stream().filter(c -> c.stance() != Stance.ASSERTS).toList();
        return new GoldScore(
                share(attributed, match::containsKey),
                precision(ledger, places, documents, nameOf),
                share(attributed, c -> match.containsKey(c) && sameName(c, match.get(c))),
                quantityRecall(gold, ledger, documents, nameOf),
                share(odd, c -> match.containsKey(c) && match.get(c).stance() == c.stance()),
                pairs(gold, ledger, match));
    }

    /** The gold claims that a ledger has, each with its claim there. */
    public static Map<Claim, Claim> matches(GoldLedger gold, Ledger ledger) {
        Places where = Places.of(gold, ledger);
        return match(gold, ledger, where.documents(), where.nameOf(), where.places());
    }

    private record Places(
            Map<String, Document> documents, Map<String, String> nameOf, Map<Claim, Set<Integer>> places) {
        static Places of(GoldLedger gold, Ledger ledger) {
            Map<String, Document> documents = new HashMap<>();
            ledger.documents().forEach(d -> documents.put(d.name(), d));
            Map<String, String> nameOf = new HashMap<>();
            gold.documents().forEach(d -> nameOf.put(d.id(), d.name()));
            Map<Claim, Set<Integer>> places = new HashMap<>();
            for (Claim claim : gold.claims()) {
                Document there = documents.get(nameOf.get(claim.document()));
                String quote = claim.content().getFirst().of(textOf(gold, claim));
                places.put(claim, there == null ? Set.of() : locate(there.text(), quote));
            }
            return new Places(documents, nameOf, places);
        }
    }

    private static String textOf(GoldLedger gold, Claim claim) {
        return gold.documents().stream()
                .filter(d -> d.id().equals(claim.document()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static <T> double share(List<T> all, java.util.function.Predicate<T> good) {
        return all.isEmpty() ? 0 : (double) all.stream().filter(good).count() / all.size();
    }

    private static Set<Integer> locate(String text, String quote) {
        List<String> words = List.of(quote.strip().split("\\s+"));
        Matcher m = Pattern.compile(
                        String.join("\\s+", words.stream().map(Pattern::quote).toList()))
                .matcher(text);
        return m.find() ? range(m.start(), m.end()) : Set.of();
    }

    private static Set<Integer> range(int from, int to) {
        Set<Integer> all = new HashSet<>();
        for (int i = from; i < to; i++) {
            all.add(i);
        }
        return all;
    }

    private static Set<Integer> characters(List<Span> spans) {
        Set<Integer> all = new HashSet<>();
        spans.forEach(s -> all.addAll(range(s.start(), s.end())));
        return all;
    }

    private static double f1(Set<Integer> a, Set<Integer> b) {
        long both = a.stream().filter(b::contains).count();
        return a.isEmpty() || b.isEmpty() ? 0 : 2.0 * both / (a.size() + b.size());
    }

    private static double overlap(Set<Integer> gold, Claim claim) {
        return Math.max(f1(gold, characters(claim.content())), f1(gold, characters(claim.spans())));
    }

    private static Map<Claim, Claim> match(
            GoldLedger gold,
            Ledger ledger,
            Map<String, Document> documents,
            Map<String, String> nameOf,
            Map<Claim, Set<Integer>> places) {
        List<Pair> pairs = new ArrayList<>();
        for (Claim g : gold.claims()) {
            for (Claim s : ledger.claims()) {
                boolean here = documents.containsKey(nameOf.get(g.document()))
                        && documents.get(nameOf.get(g.document())).id().equals(s.document());
                double overlap = here ? overlap(places.get(g), s) : 0;
                if (overlap >= 0.5) {
                    pairs.add(new Pair(overlap, g, s));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::overlap).reversed());
        Map<Claim, Claim> match = new HashMap<>();
        Set<String> spent = new HashSet<>();
        for (Pair pair : pairs) {
            if (!match.containsKey(pair.gold()) && spent.add(pair.found().id())) {
                match.put(pair.gold(), pair.found());
            }
        }
        return match;
    }

    private static double precision(
            Ledger ledger,
            Map<Claim, Set<Integer>> places,
            Map<String, Document> documents,
            Map<String, String> nameOf) {
        List<Claim> attributed =
                ledger.claims().stream().filter(c -> !c.holder().isNarrator()).toList();
        return share(
                attributed,
                s -> places.entrySet().stream()
                        .filter(e -> Optional.ofNullable(
                                        documents.get(nameOf.get(e.getKey().document())))
                                .filter(d -> d.id().equals(s.document()))
                                .isPresent())
                        .anyMatch(e -> overlap(e.getValue(), s) >= 0.3));
    }

    private static boolean sameName(Claim gold, Claim found) {
        Set<String> a = words(gold.holder().name());
        Set<String> b = words(found.holder().name());
        return a.containsAll(b) || b.containsAll(a);
    }

    private static Set<String> words(String name) {
        return new HashSet<>(List.of(name.toLowerCase(Locale.ROOT)
                .replaceAll("['’]s\\b|\\b(?:the|a|an|mr|mrs|ms|president|minister)\\b", " ")
                .strip()
                .split("[^\\p{L}\\d]+")));
    }

    private static double quantityRecall(
            GoldLedger gold, Ledger ledger, Map<String, Document> documents, Map<String, String> nameOf) {
        int all = 0;
        int found = 0;
        for (Claim g : gold.claims()) {
            for (Quantity q : g.quantities()) {
                all++;
                String words = q.span().of(textOf(gold, g));
                Document there = documents.get(nameOf.get(g.document()));
                found += there != null
                                && ledger.claims().stream()
                                        .filter(s -> s.document().equals(there.id()))
                                        .flatMap(s -> s.quantities().stream())
                                        .anyMatch(s -> sameNumbers(q, s)
                                                && (words.contains(s.span().of(there.text()))
                                                        || s.span()
                                                                .of(there.text())
                                                                .contains(words)))
                        ? 1
                        : 0;
            }
        }
        return all == 0 ? 0 : (double) found / all;
    }

    private static boolean sameNumbers(Quantity a, Quantity b) {
        return near(a.best(), b.best())
                && (a.best().isPresent() || (near(a.low(), b.low()) && near(a.high(), b.high())));
    }

    private static boolean near(OptionalDouble a, OptionalDouble b) {
        return a.isPresent() == b.isPresent()
                && (a.isEmpty() || Math.abs(a.getAsDouble() - b.getAsDouble()) <= 0.005 * Math.abs(a.getAsDouble()));
    }

    private static double pairs(GoldLedger gold, Ledger ledger, Map<Claim, Claim> match) {
        Map<String, String> matterOf = new HashMap<>();
        ledger.matters().forEach(m -> m.claims().forEach(c -> matterOf.put(c, m.id())));
        List<Claim> claims = gold.claims().stream()
                .filter(c -> gold.matterOf().containsKey(c.id()))
                .toList();
        double together = 0;
        double inGold = 0;
        double inLedger = 0;
        for (int i = 0; i < claims.size(); i++) {
            for (int j = i + 1; j < claims.size(); j++) {
                Claim a = claims.get(i);
                Claim b = claims.get(j);
                boolean g = gold.matterOf().get(a.id()).equals(gold.matterOf().get(b.id()));
                boolean s = match.containsKey(a)
                        && match.containsKey(b)
                        && Optional.ofNullable(matterOf.get(match.get(a).id()))
                                .equals(Optional.ofNullable(
                                        matterOf.get(match.get(b).id())))
                        && matterOf.containsKey(match.get(a).id());
                inGold += g ? 1 : 0;
                inLedger += s ? 1 : 0;
                together += g && s ? 1 : 0;
            }
        }
        return together == 0 ? 0 : 2 * together / (inGold + inLedger);
    }
}
