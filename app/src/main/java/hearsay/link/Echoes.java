package hearsay.link;

import hearsay.model.Document;
import hearsay.model.Echo;
import hearsay.model.Echo.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Documents that add no origin: copies, rewrites, and reports that name another outlet and tell what it told.
 *
 * <p>The document that was published first is the source; of the same day, the one whose name comes first.
 */
final class Echoes {
    private static final double COPY = 0.5;
    private static final double REWRITE = 0.05;
    private static final double MOST = 0.6;
    private static final double MOSTLY = 0.5;
    private static final double LIKE = 0.2;
    private static final double ALIKE = 0.5;
    private static final int FEWEST = 3;
    private static final Comparator<Map.Entry<Integer, Double>> MOST_SHARED_FIRST = Comparator.comparingDouble(
                    (Map.Entry<Integer, Double> share) -> -share.getValue())
            .thenComparing(Map.Entry::getKey);

    private final List<Document> documents;
    private final Map<String, List<Statement>> attributed = new HashMap<>();
    private final SharedRuns runs;
    private final Outlets outlets;

    private Echoes(List<Document> sorted, List<Statement> statements) {
        documents = sorted;
        runs = new SharedRuns(sorted);
        outlets = new Outlets(sorted);
        for (Statement statement : statements) {
            if (!statement.isNarrated()) {
                attributed
                        .computeIfAbsent(statement.document().id(), d -> new ArrayList<>())
                        .add(statement);
            }
        }
    }

    static List<Echo> find(List<Document> sorted, List<Statement> statements) {
        Echoes echoes = new Echoes(sorted, statements);
        List<Echo> found = new ArrayList<>();
        for (int later = 0; later < sorted.size(); later++) {
            int place = later;
            echoes.best(place).or(() -> echoes.repeat(place)).ifPresent(found::add);
        }
        return found;
    }

    /** The earlier document that this one shares most with, where it shares enough; of several, the first. */
    private Optional<Echo> best(int later) {
        return runs.shares(later).entrySet().stream()
                .filter(share -> share.getValue() >= REWRITE)
                .sorted(MOST_SHARED_FIRST)
                .flatMap(share -> echo(documents.get(later), documents.get(share.getKey()), share.getValue()).stream())
                .findFirst();
    }

    private Optional<Echo> echo(Document later, Document earlier, double share) {
        if (share >= COPY) {
            return Optional.of(echo(
                    later,
                    earlier,
                    Kind.COPY,
                    share,
                    percent(share) + " of its runs of five words stand in " + name(earlier) + " too."));
        }
        List<Statement> own = attributed.getOrDefault(later.id(), List.of());
        if (own.size() < FEWEST) {
            return Optional.empty();
        }
        double said = shared(own, attributed.getOrDefault(earlier.id(), List.of()));
        return said >= MOST
                ? Optional.of(echo(
                        later,
                        earlier,
                        Kind.REWRITE,
                        share,
                        percent(said) + " of its attributed statements stand in " + name(earlier)
                                + ", by the same holders."))
                : Optional.empty();
    }

    /** The share of statements that the other document has too, by the same holder. */
    private static double shared(List<Statement> own, List<Statement> others) {
        long shared = own.stream()
                .filter(s -> others.stream()
                        .anyMatch(o -> s.sameHolder(o) && s.content().cosine(o.content()) >= ALIKE))
                .count();
        return own.isEmpty() ? 0 : (double) shared / own.size();
    }

    /** A report that names the outlet of an earlier document, and whose statements mostly stand there too. */
    private Optional<Echo> repeat(int place) {
        Document later = documents.get(place);
        List<Statement> own = attributed.getOrDefault(later.id(), List.of());
        if (own.size() < FEWEST) {
            return Optional.empty();
        }
        for (int named : outlets.named(place)) {
            Document earlier = documents.get(named);
            List<Statement> others = attributed.getOrDefault(earlier.id(), List.of());
            long told = own.stream()
                    .filter(s -> others.stream().anyMatch(o -> tells(s, o)))
                    .count();
            if (told >= MOSTLY * own.size()) {
                String why = "It names " + earlier.outlet().orElse("") + ", and " + told + " of its " + own.size()
                        + " attributed statements stand there too.";
                return Optional.of(echo(later, earlier, Kind.REPEAT, runs.share(place, named), why));
            }
        }
        return Optional.empty();
    }

    private static boolean tells(Statement own, Statement other) {
        return own.near().cosine(other.near()) >= LIKE || Origins.sharesFigure(own, other);
    }

    private static Echo echo(Document later, Document earlier, Kind kind, double share, String why) {
        return new Echo(later.id(), earlier.id(), kind, share, why);
    }

    private static String name(Document document) {
        return document.outlet().orElse(document.name());
    }

    private static String percent(double share) {
        return Math.round(share * 100) + " %";
    }
}
