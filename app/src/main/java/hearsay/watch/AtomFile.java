package hearsay.watch;

import hearsay.KeptLedger;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The {@link AtomFeed} of the changes in a file that a web server can hand out: written whole with every batch. */
public final class AtomFile implements Channel {
    private final Path file;
    private final KeptLedger kept;

    /** @param kept the ledger that is watched */
    public AtomFile(Path file, KeptLedger kept) {
        this.file = file;
        this.kept = kept;
    }

    @Override
    public String key() {
        return "atom " + file.toAbsolutePath();
    }

    @Override
    public Optional<String> deliver(Batch batch) {
        try {
            Path whole = file.toAbsolutePath();
            Path draft = whole.resolveSibling("." + whole.getFileName() + ".tmp");
            try (OutputStream out = Files.newOutputStream(draft)) {
                AtomFeed.write(
                        out, batch.ledger(), FeedName.of(kept.notes(), batch.ledger()), batch.at(), Watcher.told(kept));
            }
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException | XMLStreamException e) {
            return Optional.of("it cannot be written: " + e.getMessage());
        }
    }
}
