package hearsay.watch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;

/** The {@link AtomFeed} of the changes in a file that a web server can hand out: written whole with every batch. */
public final class AtomFile implements Channel {
    private final Path file;
    private final Supplier<List<Batch>> told;

    /** @param told gives the batches told of late, the oldest first */
    public AtomFile(Path file, Supplier<List<Batch>> told) {
        this.file = file;
        this.told = told;
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
                AtomFeed.write(out, batch.ledger(), batch.at(), told.get());
            }
            Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING);
            return Optional.empty();
        } catch (IOException | XMLStreamException e) {
            return Optional.of("it cannot be written: " + e.getMessage());
        }
    }
}
