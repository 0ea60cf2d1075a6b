package hearsay.extract.attribution;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The trained weights: which words are cues, which roles the tokens around them have, which readings are right. How they
 * were made and measured is in {@code docs/models/attribution.md}.
 *
 * @param cue over {@link CueFeatures}
 * @param emission over the tokens of {@link RoleFeatures}
 * @param edge over the steps between tokens of {@link RoleFeatures}
 * @param judge over {@link JudgeFeatures}
 */
record AttributionModel(Weights cue, Weights emission, Weights edge, Weights judge) {
    private static final String FILE = "/hearsay/models/attribution.bin";
    private static final int VERSION = 0x48410001;

    /** The model that comes with the program. */
    static AttributionModel load() {
        try (InputStream in = AttributionModel.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(ByteBuffer.wrap(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AttributionModel read(ByteBuffer in) {
        if (in.getInt() != VERSION) {
            throw new IllegalStateException(FILE + " is of another version");
        }
        return new AttributionModel(Weights.read(in), Weights.read(in), Weights.read(in), Weights.read(in));
    }

    void write(Path file) throws IOException {
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            out.writeInt(VERSION);
            cue.write(out);
            emission.write(out);
            edge.write(out);
            judge.write(out);
        }
    }
}
