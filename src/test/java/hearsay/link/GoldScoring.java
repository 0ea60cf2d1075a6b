package hearsay.link;

import hearsay.gold.GoldLedger;
import hearsay.gold.LedgerExport;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Links the gold claims of stories and writes the ledgers for the scorer: with the program's own weights, and with weights
 * fitted on the other stories. Arguments: a folder to write to, then the story folders.
 */
public final class GoldScoring {
    private GoldScoring() {}

    public static void main(String[] args) throws IOException {
        List<Path> folders = Arrays.stream(args).skip(1).map(Path::of).toList();
        double threshold = GroupingModel.load().threshold();
        for (int i = 0; i < folders.size(); i++) {
            GoldLedger gold = GoldLedger.load(folders.get(i));
            String name = folders.get(i).getFileName().toString();
            write(Path.of(args[0], name + ".fitted.jsonl"), new Linker(), gold);
            GroupingModel other = GroupingTraining.leavingOut(i, folders, threshold);
            write(Path.of(args[0], name + ".left-out.jsonl"), new Linker(other), gold);
        }
    }

    private static void write(Path file, Linker linker, GoldLedger gold) throws IOException {
        long start = System.nanoTime();
        Ledger ledger = linker.link(gold.documents(), gold.failed(), gold.claims());
        System.out.printf(
                "%s: %d ms, %d matters, %d echoes, %d changes, %d drifts, %d triggers, %d flows%n",
                file.getFileName(),
                (System.nanoTime() - start) / 1_000_000,
                ledger.matters().size(),
                ledger.echoes().size(),
                ledger.changes().size(),
                ledger.drifts().size(),
                ledger.triggersMet().size(),
                ledger.flows().size());
        Files.write(file, LedgerExport.lines(ledger));
    }
}
