package hearsay.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hearsay.brief.RandomLedger;
import hearsay.brief.SmallLedger;
import hearsay.ledger.Ledger;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Ledgers to export, and what came out. */
final class Exported {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Exported() {}

    /** One ledger in which all happens once and 60 at random, by seed 0 to 59. */
    static List<Ledger> ledgers() {
        return Stream.concat(
                        Stream.of(SmallLedger.ledger()), LongStream.range(0, 60).mapToObj(RandomLedger::of))
                .toList();
    }

    static String text(LedgerFormat format, Ledger ledger) throws IOException {
        StringWriter out = new StringWriter();
        format.write(ledger, out);
        return out.toString();
    }

    static JsonNode json(LedgerFormat format, Ledger ledger) throws IOException {
        return MAPPER.readTree(text(format, ledger));
    }

    /** A schema kept beside the project; the test is skipped, with a message, where it is missing. */
    static Path schema(String name) {
        Path file = Path.of(System.getProperty("hearsay.shared", "../shared"), "schemas", name)
                .toAbsolutePath()
                .normalize();
        assumeTrue(Files.exists(file), () -> "skipped: no " + file);
        return file;
    }

    /** The stretch of text between two offsets in code points. */
    static String between(String text, int start, int end) {
        return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }
}
