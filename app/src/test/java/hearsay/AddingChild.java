package hearsay;

import hearsay.bench.Reports;
import hearsay.store.Access;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A process of its own that adds documents and says so after each, for the tests that kill it or start two. */
final class AddingChild {
    static final int DOCUMENTS = 50;
    /** What it says when it could begin; it does when its input ends. */
    static final String READY = "ready";

    private final Process process;

    private AddingChild(Process process) {
        this.process = process;
    }

    /**
     * Starts one.
     *
     * @param seed of the {@value #DOCUMENTS} reports
     * @param from the first report to add, from 0
     * @param to the one after the last
     */
    static AddingChild start(String place, long seed, int from, int to) throws IOException {
        return new AddingChild(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        AddingChild.class.getName(),
                        place,
                        String.valueOf(seed),
                        String.valueOf(from),
                        String.valueOf(to))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
    }

    /** Lets it begin. */
    void begin() throws IOException {
        process.getOutputStream().close();
    }

    /** What it says: that it is ready, then a line for each document, "there" before the id where it was in already. */
    BufferedReader says() {
        return process.inputReader(StandardCharsets.UTF_8);
    }

    /** By its handle, which leaves what it has said to be read. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Its exit status, when it has ended. */
    int ended() throws InterruptedException {
        return process.waitFor();
    }

    /** @param args as for {@link #start} */
    public static void main(String[] args) throws IOException {
        System.out.println(READY);
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
        int from = Integer.parseInt(args[2]);
        int to = Integer.parseInt(args[3]);
        try (LedgerBench bench = new LedgerBench(args[0], Access.CREATE)) {
            for (Reports.Report report :
                    new Reports(Long.parseLong(args[1])).next(DOCUMENTS).subList(from, to)) {
                String said = bench.add(report) ? "" : "there ";
                System.out.println(said + report.document().id());
                System.out.flush();
            }
        }
    }
}
