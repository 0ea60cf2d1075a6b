package hearsay.read;

import hearsay.model.Document;
import hearsay.read.file.About;
import hearsay.read.file.Bytes;
import hearsay.read.file.FileInput;
import hearsay.read.file.Limits;
import hearsay.read.file.Unpacked;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * Reads damaged files by the thousand and tells of each that made the reader fail or took it more than two seconds.
 *
 * <p>Run {@code FuzzedReading 100000 1} for a hundred thousand from seed 1; input 17 of it alone is {@code FuzzedReading 1 1 17}.
 */
final class FuzzedReading {
    private static final double SLOW_SECONDS = 2;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> files = new ArrayList<>();
    private final Articles articles = new Articles(ReadOptions.DEFAULT, notice -> {});
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private double slowest;

    FuzzedReading() throws IOException {
        Document article = shortArticle();
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (SavedAs format : SavedAs.values()) {
            byte[] file = format.save(article);
            names.add("a." + format.extension());
            files.add(file);
            all.put(format + "." + format.extension(), file);
        }
        names.add("a.zip");
        files.add(SavedPackages.zip(all));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : all.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        names.add("a.tar");
        files.add(out.toByteArray());
    }

    private static Document shortArticle() {
        return ExampleArticles.first();
    }

    /** Reads one input. */
    private void read(long seed, int number) throws IOException {
        java.util.Random random = new java.util.Random(seed * 1_000_003 + number);
        int which = random.nextInt(files.size());
        byte[] input = new Mutation(random.nextLong()).of(files.get(which), files.get(random.nextInt(files.size())));
        long begun = THREADS.getCurrentThreadCpuTime();
        try {
            FileInput file = FileInput.of(
                    names.get(which),
                    names.get(which),
                    Bytes.of(input),
                    input.length,
                    About.NOTHING,
                    Limits.of(2_000_000),
                    false,
                    true,
                    n -> {});
            new Unpacked(file).forEachRemaining(piece -> articles.read(piece).forEach(this::count));
        } catch (RuntimeException | Error e) {
            fault(seed, number, names.get(which), e.toString(), input);
            e.printStackTrace(System.out);
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
        slowest = Math.max(slowest, seconds);
        if (seconds > SLOW_SECONDS) {
            fault(seed, number, names.get(which), "took " + seconds + " s", input);
        }
    }

    private void count(ReadResult result) {
        String outcome = switch (result) {
            case Read read -> "read";
            case Failed failed -> failed.document().reason();
        };
        outcomes.merge(outcome, 1, Integer::sum);
    }

    private void fault(long seed, int number, String name, String what, byte[] input) throws IOException {
        Path kept = Files.createTempFile("fuzzed-" + number + "-", "-" + name);
        Files.write(kept, input);
        faults.add("seed " + seed + ", input " + number + " (" + name + ", kept in " + kept + "): " + what);
        System.out.println(faults.getLast());
    }

    List<String> run(int count, long seed, int first) throws IOException {
        System.out.println("seed " + seed + ", " + count + " inputs from " + first);
        for (int i = 0; i < count; i++) {
            read(seed, first + i);
            if (i % 5_000 == 4_999) {
                System.out.println(
                        (i + 1) + " read, " + faults.size() + " faults, slowest " + slowest + " s " + outcomes);
            }
        }
        System.out.println("results: " + outcomes + "; slowest " + slowest + " s; faults: " + faults.size());
        return faults;
    }

    public static void main(String[] args) throws IOException {
        int count = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        int first = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        System.exit(new FuzzedReading().run(count, seed, first).isEmpty() ? 0 : 1);
    }
}
