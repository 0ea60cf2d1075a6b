package hearsay.link;

import hearsay.Hearsay;
import hearsay.gold.GoldLedger;
import hearsay.gold.GoldScore;
import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Matter;
import hearsay.model.Matter.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Fits the weights of {@code status-weights.tsv} on the matters of stories annotated by hand that the program's matters match, and
 * says how many of the annotators' matters get their status when the story was left out.
 *
 * <p>Arguments: the penalty, then the story folders. Prints the file; what does not belong into it are comments. The encoder that
 * comes with the program was trained on the annotated stories; weights are to be fitted with one that was not
 * ({@code docs/models/matters.md}).
 */
public final class StatusTraining {
    private static final List<Status> LEARNT = List.of(Status.CORROBORATED, Status.CONTESTED);

    private StatusTraining() {}

    /** A matter of the program with what the annotator makes of the one that it matches. */
    private record Judged(
            List<Statement> group,
            Map<String, String> behind,
            List<Standing> standings,
            Matter.Type type,
            List<Voice> voices,
            Status wanted) {}

    /**
     * @param matters the annotator's, matched or not
     */
    private record Read(String name, Holders holders, List<Judged> judged, int matters) {}

    public static void main(String[] arguments) {
        double penalty = Double.parseDouble(arguments[0]);
        Hearsay hearsay = Hearsay.open();
        Meanings meanings = new ClaimEncoder();
        GroupingModel model = GroupingModel.load(true);
        List<Read> stories = Arrays.stream(arguments)
                .skip(1)
                .map(Path::of)
                .map(folder -> read(folder, hearsay, meanings))
                .toList();
        double[] mean = new double[2];
        for (Read left : stories) {
            StatusModel others = fit(stories.stream().filter(s -> s != left).toList(), model, penalty);
            double with = right(left, model, others);
            double now = right(left, model, StatusModel.load());
            mean[0] += with / stories.size();
            mean[1] += now / stories.size();
            System.out.printf(
                    "# %s left out: %.3f of its matters, %.3f with the weights of now%n", left.name(), with, now);
        }
        System.out.printf("# mean %.3f, %.3f with the weights of now%n", mean[0], mean[1]);
        print(fit(stories, model, penalty));
    }

    private static Read read(Path folder, Hearsay hearsay, Meanings meanings) {
        GoldLedger gold = GoldLedger.load(folder);
        Path texts = Files.isDirectory(folder.resolve("text")) ? folder.resolve("text") : folder.resolve("articles");
        Ledger found = hearsay.read(texts);
        List<Document> sorted = StoryOrder.documents(found.documents());
        List<Claim> ordered = StoryOrder.claims(sorted, found.claims());
        Holders holders = new HolderLinker().link(sorted, ordered);
        Map<String, Statement> byId = new HashMap<>();
        new StatementReader(sorted, meanings)
                .read(ordered.stream().map(holders::renamed).toList(), holders)
                .forEach(statement -> byId.put(statement.claim().id(), statement));
        Origins origins = new Origins(sorted, found.echoes());
        Measures measures = new Measures();
        Map<String, Status> wanted = statuses(gold);
        List<Judged> judged = new ArrayList<>();
        aligned(gold, found).forEach((matter, annotated) -> {
            List<Statement> group = matter.claims().stream().map(byId::get).toList();
            Map<String, String> behind = origins.of(group);
            List<Standing> standings = matter.type() == Matter.Type.COUNT
                    ? Figures.of(group, measures)
                            .map(figures -> Standing.of(figures, behind, holders))
                            .orElse(List.of())
                    : List.of();
            List<Voice> voices = group.stream()
                    .map(statement -> {
                        String origin = behind.getOrDefault(statement.claim().id(), "");
                        return new Voice(holders.party(origin), origin, statement);
                    })
                    .toList();
            Optional.ofNullable(wanted.get(annotated))
                    .ifPresent(
                            status -> judged.add(new Judged(group, behind, standings, matter.type(), voices, status)));
        });
        return new Read(folder.getFileName().toString(), holders, judged, wanted.size());
    }

    private static Map<String, Status> statuses(GoldLedger gold) {
        Map<String, Status> statuses = new HashMap<>();
        gold.matters()
                .forEach(matter -> statuses.put(
                        matter.path("id").asString(""),
                        Status.valueOf(matter.path("status")
                                .asString("")
                                .toUpperCase(Locale.ROOT)
                                .replace('-', '_'))));
        return statuses;
    }

    /** The program's matters, each with the annotator's that it shares most claims with; each is taken once, most shared first. */
    private static Map<Matter, String> aligned(GoldLedger gold, Ledger found) {
        Map<String, Matter> matterOf = new HashMap<>();
        found.matters().forEach(matter -> matter.claims().forEach(claim -> matterOf.put(claim, matter)));
        record Pair(Matter matter, String annotated) {}
        Map<Pair, Integer> shared = new LinkedHashMap<>();
        GoldScore.matches(gold, found).forEach((annotated, claim) -> {
            String there = gold.matterOf().get(annotated.id());
            Matter here = matterOf.get(claim.id());
            if (there != null && here != null) {
                shared.merge(new Pair(here, there), 1, Integer::sum);
            }
        });
        Map<Matter, String> aligned = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        shared.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<Pair, Integer> e) -> -e.getValue())
                        .thenComparing(e -> e.getKey().annotated())
                        .thenComparing(e -> e.getKey().matter().id()))
                .map(Map.Entry::getKey)
                .forEach(pair -> {
                    if (!aligned.containsKey(pair.matter()) && taken.add(pair.annotated())) {
                        aligned.put(pair.matter(), pair.annotated());
                    }
                });
        return aligned;
    }

    private static double right(Read story, GroupingModel model, StatusModel statuses) {
        StatusJudge judge = new StatusJudge(story.holders(), model, statuses);
        long right = story.judged().stream()
                .filter(j -> judge.judge(j.group(), j.behind(), j.standings(), j.type())
                                .status()
                        == j.wanted())
                .count();
        return (double) right / story.matters();
    }

    /** Learns of matters that no figures decide. */
    private static StatusModel fit(List<Read> stories, GroupingModel model, double penalty) {
        Map<Status, double[]> weights = new HashMap<>();
        for (Status status : LEARNT) {
            LogisticFit fit = new LogisticFit(StatusSign.values().length, penalty);
            for (Read story : stories) {
                LogisticFit.Sample sample = fit.sample();
                for (Judged judged : story.judged()) {
                    boolean known = judged.wanted() == status || judged.wanted() == Status.SINGLE_ORIGIN;
                    if (known && !isDecidedByFigures(judged, model)) {
                        sample.add(StatusSigns.of(judged.voices(), judged.type(), model), judged.wanted() == status);
                    }
                }
            }
            weights.put(status, fit.weights());
        }
        return new StatusModel(weights);
    }

    private static boolean isDecidedByFigures(Judged judged, GroupingModel model) {
        return new Contradiction(model).ofFigures(judged.standings()).isPresent()
                || new Agreement(model).ofFigures(judged.standings()).isPresent();
    }

    private static void print(StatusModel model) {
        System.out.println("name\tcorroborated\tcontested");
        StatusSign[] signs = StatusSign.values();
        for (int i = 0; i <= signs.length; i++) {
            String name = i == signs.length
                    ? "intercept"
                    : signs[i].name().toLowerCase(Locale.ROOT).replace('_', '-');
            System.out.printf(
                    "%s\t%.4f\t%.4f%n",
                    name,
                    Objects.requireNonNull(model.weights().get(Status.CORROBORATED))[i],
                    Objects.requireNonNull(model.weights().get(Status.CONTESTED))[i]);
        }
    }
}
