package hearsay.link;

import hearsay.model.Document;
import hearsay.model.Echo;
import hearsay.model.Echo.Kind;
import java.util.ArrayList;
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

    private final List<Document> documents;
    private final Map<String, List<Statement>> attributed = new HashMap<>();
    private final Map<String, Shingles> shingles = new HashMap<>();

    private Echoes(List<Document> sorted, List<Statement> statements) {
        documents = sorted;
        sorted.forEach(d -> shingles.put(d.id(), Shingles.of(d.text())));
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
            Optional<Echo> best = Optional.empty();
            for (int earlier = 0; earlier < later; earlier++) {
                Optional<Echo> echo = echoes.echo(sorted.get(later), sorted.get(earlier));
                if (echo.isPresent()
                        && (best.isEmpty() || echo.get().share() > best.get().share())) {
                    best = echo;
                }
            }
            Document document = sorted.get(later);
            best.or(() -> echoes.repeat(document)).ifPresent(found::add);
        }
        return found;
    }

    private Optional<Echo> echo(Document later, Document earlier) {
        double share = shingles(later).within(shingles(earlier));
        if (share >= COPY) {
            return Optional.of(echo(
                    later,
                    earlier,
                    Kind.COPY,
                    share,
                    percent(share) + " of its runs of five words stand in " + name(earlier) + " too."));
        }
        List<Statement> own = attributed.getOrDefault(later.id(), List.of());
        double said = shared(own, attributed.getOrDefault(earlier.id(), List.of()));
        boolean rewrite = share >= REWRITE && own.size() >= FEWEST && said >= MOST;
        return rewrite
                ? Optional.of(echo(
                        later,
                        earlier,
                        Kind.REWRITE,
                        share,
                        percent(said) + " of its attributed statements stand in " + name(earlier)
                                + ", by the same holders."))
                : Optional.empty();
    }

    private Shingles shingles(Document document) {
        return shingles.computeIfAbsent(document.id(), d -> Shingles.of(document.text()));
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
    private Optional<Echo> repeat(Document later) {
        List<Statement> own = attributed.getOrDefault(later.id(), List.of());
        for (Document earlier : documents.subList(0, documents.indexOf(later))) {
            String outlet = earlier.outlet().orElse("");
            boolean named = !outlet.isBlank()
                    && !later.outlet().equals(earlier.outlet())
                    && later.text().contains(outlet);
            if (named && own.size() >= FEWEST) {
                List<Statement> others = attributed.getOrDefault(earlier.id(), List.of());
                long told = own.stream()
                        .filter(s -> others.stream().anyMatch(o -> tells(s, o)))
                        .count();
                if (told >= MOSTLY * own.size()) {
                    String why = "It names " + outlet + ", and " + told + " of its " + own.size()
                            + " attributed statements stand there too.";
                    return Optional.of(
                            echo(later, earlier, Kind.REPEAT, shingles(later).within(shingles(earlier)), why));
                }
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
