package hearsay.extract.claim;

import hearsay.Hearsay;
import hearsay.annotate.Annotator;
import hearsay.annotate.CoreNlpAnnotator;
import hearsay.extract.Extractor;
import hearsay.extract.reported.StanceJudge;
import hearsay.gold.GoldLedger;
import hearsay.gold.GoldScore;
import hearsay.ledger.Ledger;
import hearsay.link.LogisticFit;
import hearsay.model.Claim;
import hearsay.model.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fits the weights of {@code bearing-weights.tsv} on stories annotated by hand, and says how they do on a story that was
 * left out: what the outlets state in their own voice, and whether the annotator logged it.
 *
 * <p>Arguments: the story folders. Prints the file; what does not belong into it are comments.
 */
public final class BearingTraining {
    private static final double PENALTY = 0.03;
    private static final double[] CUTS = {0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5};

    private BearingTraining() {}

    /**
     * What the outlets of one story state without a figure, a commitment or a forecast.
     *
     * @param rows one for each, as {@link BearingSign}s
     * @param logged whether the annotator has it
     */
    private record Stated(String story, List<double[]> rows, List<Boolean> logged) {}

    public static void main(String[] folders) {
        Hearsay hearsay = Hearsay.open();
        Annotator annotator = new CoreNlpAnnotator();
        List<Stated> stories = Arrays.stream(folders)
                .map(Path::of)
                .map(folder -> read(folder, hearsay, annotator))
                .toList();
        int[] taken = new int[CUTS.length];
        int[] right = new int[CUTS.length];
        for (Stated left : stories) {
            BearingModel model = fit(stories.stream().filter(s -> s != left).toList());
            for (int i = 0; i < left.rows().size(); i++) {
                double likelihood = model.likelihood(left.rows().get(i));
                for (int cut = 0; cut < CUTS.length; cut++) {
                    if (likelihood >= CUTS[cut]) {
                        taken[cut]++;
                        right[cut] += left.logged().get(i) ? 1 : 0;
                    }
                }
            }
            long logged = left.logged().stream().filter(yes -> yes).count();
            System.out.printf(
                    "# %s: %d stated, %d logged%n", left.story(), left.rows().size(), logged);
        }
        for (int cut = 0; cut < CUTS.length; cut++) {
            System.out.printf(
                    "# likelihood %.2f and more, story left out: %d, %d of them logged%n",
                    CUTS[cut], taken[cut], right[cut]);
        }
        print(fit(stories));
    }

    private static Stated read(Path folder, Hearsay hearsay, Annotator annotator) {
        GoldLedger gold = GoldLedger.load(folder);
        Path texts = Files.isDirectory(folder.resolve("text")) ? folder.resolve("text") : folder.resolve("articles");
        Ledger found = hearsay.read(texts);
        Extractor extractor = new Extractor();
        ClaimMaker maker = new ClaimMaker(new StanceJudge()::judge);
        List<Claim> all = new ArrayList<>();
        List<Claim> weighed = new ArrayList<>();
        List<double[]> rows = new ArrayList<>();
        for (Document document : found.documents()) {
            Context context = Context.of(extractor.extract(annotator.annotate(document)));
            List<Claim> attributed = new AttributedClaims(maker).of(context);
            Bearing bearing = new Bearing(context, attributed);
            all.addAll(attributed);
            for (NarratedClaims.Own own : new NarratedClaims(maker).candidates(context)) {
                all.add(own.claim());
                if (!NarratedClaims.isOfItsOwn(own.claim())) {
                    weighed.add(own.claim());
                    rows.add(bearing.signs(own.claim(), own.piece()));
                }
            }
        }
        Ledger every = new Ledger(
                found.stories(),
                found.documents(),
                List.of(),
                all,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Set<Claim> logged = new HashSet<>(GoldScore.matches(gold, every).values());
        return new Stated(
                folder.getFileName().toString(),
                rows,
                weighed.stream().map(logged::contains).toList());
    }

    private static BearingModel fit(List<Stated> stories) {
        LogisticFit fit = new LogisticFit(BearingSign.values().length, PENALTY);
        for (Stated story : stories) {
            LogisticFit.Sample sample = fit.sample();
            for (int i = 0; i < story.rows().size(); i++) {
                sample.add(story.rows().get(i), story.logged().get(i));
            }
        }
        double[] weights = fit.weights();
        return new BearingModel(Arrays.copyOf(weights, weights.length - 1), weights[weights.length - 1]);
    }

    private static void print(BearingModel model) {
        System.out.println("name\tweight");
        for (BearingSign sign : BearingSign.values()) {
            System.out.printf("%s\t%.4f%n", BearingModel.name(sign), model.weights()[sign.ordinal()]);
        }
        System.out.printf("intercept\t%.4f%n", model.intercept());
    }
}
