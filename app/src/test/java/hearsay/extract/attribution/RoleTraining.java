package hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Trains the chain that gives the tokens around a cue their roles, on the cues that people marked. */
final class RoleTraining {
    private static final int LEAST = 5;
    private static final int EPOCHS = 4;
    private static final double RATE = 0.015;
    private static final long SEED = 29;
    private static final double NOTHING = 1e-3;
    private static final int STEPS = Role.COUNT * Role.COUNT;

    private final List<Example> examples = new ArrayList<>();
    private final List<int[]> emissions = new ArrayList<>();
    private final List<int[]> edges = new ArrayList<>();
    private final GrowingWeights emission;
    private final GrowingWeights edge;
    private final AdaGrad emissionSteps;
    private final AdaGrad edgeSteps;

    /** @param first the place of its first token in the lists of features */
    private record Example(int cue, int first, int[] labels) {}

    RoleTraining(List<TrainingDocument> documents) {
        Features features = new Features();
        for (TrainingDocument document : documents) {
            document.golds().forEach(gold -> add(document, gold, features));
        }
        emission = new GrowingWeights(emissions, LEAST, Role.COUNT);
        edge = new GrowingWeights(edges, LEAST, STEPS);
        emission.number(emissions);
        edge.number(edges);
        emissionSteps = new AdaGrad(emission.values(), RATE);
        edgeSteps = new AdaGrad(edge.values(), RATE);
    }

    private void add(TrainingDocument document, TrainingDocument.Gold gold, Features features) {
        int[] window = RoleLabeller.window(document.columns(), gold.head());
        RoleFeatures shown = new RoleFeatures(document.columns(), document.frames(), gold.head(), window[0], window[1]);
        examples.add(new Example(gold.head() - window[0], emissions.size(), gold.labels(window)));
        for (int i = window[0]; i < window[1]; i++) {
            shown.emission(i, features);
            emissions.add(features.copy());
            features.clear();
            if (i > window[0]) {
                shown.edge(i, features);
            }
            edges.add(features.copy());
        }
    }

    Weights emission() {
        return emission.rounded();
    }

    Weights edge() {
        return edge.rounded();
    }

    void train() {
        Random random = new Random(SEED);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            for (int i : Order.shuffled(examples.size(), random)) {
                learn(examples.get(i));
            }
        }
    }

    private void learn(Example example) {
        int size = example.labels().length;
        double[] nodes = new double[size * Role.COUNT];
        double[] steps = new double[size * STEPS];
        for (int i = 0; i < size; i++) {
            emission.sum(emissions.get(example.first() + i), nodes, i * Role.COUNT);
            edge.sum(edges.get(example.first() + i), steps, i * STEPS);
        }
        RoleLabeller.fix(nodes, example.cue());
        Lattice lattice = new Lattice(size, nodes, steps);
        for (int i = 0; i < size; i++) {
            node(example, lattice, i);
            if (i > 0) {
                step(example, lattice, i);
            }
        }
    }

    private void node(Example example, Lattice lattice, int i) {
        for (int y = 0; y < Role.COUNT; y++) {
            double gradient = lattice.marginal(i, y) - (example.labels()[i] == y ? 1 : 0);
            if (Math.abs(gradient) > NOTHING) {
                for (int row : emissions.get(example.first() + i)) {
                    emissionSteps.step(row * Role.COUNT + y, gradient);
                }
            }
        }
    }

    private void step(Example example, Lattice lattice, int i) {
        for (int pair = 0; pair < STEPS; pair++) {
            int x = pair / Role.COUNT;
            int y = pair % Role.COUNT;
            boolean right = example.labels()[i - 1] == x && example.labels()[i] == y;
            double gradient = lattice.pair(i, x, y) - (right ? 1 : 0);
            if (Math.abs(gradient) > NOTHING) {
                for (int row : edges.get(example.first() + i)) {
                    edgeSteps.step(row * STEPS + pair, gradient);
                }
            }
        }
    }
}
