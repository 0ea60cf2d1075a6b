package hearsay.link;

import hearsay.Hearsay;
import hearsay.gold.GoldLedger;
import hearsay.gold.GoldScore;
import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A story annotated by hand, twice: with the annotator's claims, and with the claims that the program finds, each of which
 * has the matter of the annotator's claim that it matches.
 *
 * @param name its folder
 * @param gold what the annotator made
 * @param found what the program makes of the same texts
 * @param perfect the annotator's claims
 * @param real the program's claims
 */
record TrainingStory(String name, GoldLedger gold, Ledger found, ClaimSet perfect, ClaimSet real) {
    /**
     * Claims ready to be compared.
     *
     * @param statements all of them
     * @param matterOf the annotator's matter, for those that have one
     * @param known those of which it is known whether they have one
     */
    record ClaimSet(List<Statement> statements, Map<String, String> matterOf, Set<String> known) {
        boolean isKnown(int index) {
            return known.contains(statements.get(index).claim().id());
        }

        boolean same(int i, int j) {
            String matter = matterOf.get(statements.get(i).claim().id());
            return matter != null
                    && matter.equals(matterOf.get(statements.get(j).claim().id()));
        }
    }

    static TrainingStory read(Path folder, Meanings meanings, Hearsay hearsay) {
        GoldLedger gold = GoldLedger.load(folder);
        Path texts = Files.isDirectory(folder.resolve("text")) ? folder.resolve("text") : folder.resolve("articles");
        return of(folder.getFileName().toString(), gold, hearsay.read(texts), meanings);
    }

    /** The story of a ledger that the program made before. */
    static TrainingStory of(String name, GoldLedger gold, Ledger found, Meanings meanings) {
        Map<String, String> matterOf = new HashMap<>();
        Set<String> known = new HashSet<>();
        GoldScore.matches(gold, found).forEach((annotated, claim) -> {
            known.add(claim.id());
            String matter = gold.matterOf().get(annotated.id());
            if (matter != null) {
                matterOf.put(claim.id(), matter);
            }
        });
        Set<String> all = new HashSet<>();
        gold.claims().forEach(claim -> all.add(claim.id()));
        return new TrainingStory(
                name,
                gold,
                found,
                new ClaimSet(statements(gold.documents(), gold.claims(), meanings), gold.matterOf(), all),
                new ClaimSet(statements(found.documents(), found.claims(), meanings), matterOf, known));
    }

    private static List<Statement> statements(List<Document> documents, List<Claim> claims, Meanings meanings) {
        List<Document> sorted = StoryOrder.documents(documents);
        List<Claim> ordered = StoryOrder.claims(sorted, claims);
        Holders holders = new HolderLinker().link(sorted, ordered);
        List<Claim> renamed = new ArrayList<>();
        ordered.forEach(claim -> renamed.add(holders.renamed(claim)));
        return new StatementReader(sorted, meanings).read(renamed, holders);
    }

    /** F1, precision, recall of pairs over all the annotator's claims, and the number of groups. */
    double[] score(ClaimSet claims, GroupingModel model) {
        List<List<Integer>> groups = new MatterGrouper(model).group(claims.statements());
        Map<String, Integer> wanted = new HashMap<>();
        gold.matterOf().values().forEach(matter -> wanted.merge(matter, 1, Integer::sum));
        double both = 0;
        double pairs = 0;
        for (List<Integer> group : groups) {
            Map<String, Integer> shared = new HashMap<>();
            for (int i : group) {
                String matter =
                        claims.matterOf().get(claims.statements().get(i).claim().id());
                if (matter != null) {
                    shared.merge(matter, 1, Integer::sum);
                }
            }
            pairs += pairs(shared.values().stream().mapToInt(n -> n).sum());
            both += shared.values().stream().mapToDouble(TrainingStory::pairs).sum();
        }
        double all = wanted.values().stream().mapToDouble(TrainingStory::pairs).sum();
        return new double[] {2 * both / (pairs + all), both / pairs, both / all, groups.size()};
    }

    private static double pairs(int n) {
        return n * (n - 1) / 2.0;
    }
}
