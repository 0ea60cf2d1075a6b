package hearsay.link;

import hearsay.gold.LedgerExport;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Writes ledgers for the scorer: of the annotator's claims and of the program's, each linked with weights fitted on the
 * other stories. Arguments: a folder to write to, then the story folders.
 */
public final class GoldScoring {
    private GoldScoring() {}

    public static void main(String[] args) throws IOException {
        List<TrainingStory> stories =
                GroupingTraining.read(Arrays.stream(args).skip(1).map(Path::of).toList());
        Path folder = Path.of(args[0]);
        for (TrainingStory story : stories) {
            Linker linker = new Linker(new ClaimEncoder(), GroupingTraining.leavingOut(story, stories, true));
            Linker plain = new Linker(Meanings.NONE, GroupingTraining.leavingOut(story, stories, false));
            write(folder.resolve(story.name() + ".gold.jsonl"), ofGold(linker, story));
            write(folder.resolve(story.name() + ".found.jsonl"), ofFound(linker, story));
            write(folder.resolve(story.name() + ".gold-words.jsonl"), ofGold(plain, story));
            write(folder.resolve(story.name() + ".found-words.jsonl"), ofFound(plain, story));
        }
    }

    private static Ledger ofGold(Linker linker, TrainingStory story) {
        return linker.link(
                story.gold().documents(), story.gold().failed(), story.gold().claims());
    }

    private static Ledger ofFound(Linker linker, TrainingStory story) {
        return linker.link(
                story.found().documents(), story.found().failed(), story.found().claims());
    }

    private static void write(Path file, Ledger ledger) throws IOException {
        Files.write(file, LedgerExport.lines(ledger));
    }
}
