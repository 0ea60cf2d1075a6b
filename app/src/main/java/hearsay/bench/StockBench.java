package hearsay.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** CoreNLP's own pipeline beside ours, over the same articles in the same run, in a process of its own. */
final class StockBench {
    private final Path models;
    private final List<String> inputs;

    /** @param models the jar of CoreNLP's models */
    StockBench(Path models, List<String> inputs) {
        this.models = models;
        this.inputs = inputs;
    }

    /** @param own our tokens by second of processor time, from text to claims */
    List<Figure> run(double own) {
        String path = System.getProperty("java.class.path") + File.pathSeparator + models;
        Child.Run run =
                Child.run(Child.java(path, StockPipeline.class.getName(), "-Xmx6g"), inputs.toArray(new String[0]));
        String[] said = run.said().strip().split(" ");
        double stock = Integer.parseInt(said[0]) / Double.parseDouble(said[1]);
        Figure memory = new Figure("corenlp.memory", run.megabytes().orElse(0), "MB");
        return List.of(
                new Figure("corenlp.tokens", stock, "tokens/processor s"),
                memory,
                Figure.ratio("extract.all/corenlp", own / stock));
    }
}
