package hearsay.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;

/** A program of its own, watched from its start to its end. */
final class Child {
    /** The system property by which the launcher tells where it is. */
    static final String LAUNCHER = "hearsay.launcher";

    private Child() {}

    /**
     * What a run took.
     *
     * @param seconds by the clock
     * @param processor seconds of processor time, as last seen before the end
     * @param megabytes the most memory that was resident, where the system tells
     * @param said what it wrote to standard output
     */
    record Run(double seconds, double processor, OptionalDouble megabytes, String said) {}

    /** The command that runs this program as its users do, or as this process was started. */
    static List<String> hearsay() {
        String launcher = System.getProperty(LAUNCHER);
        return launcher != null
                ? List.of(launcher)
                : java(System.getProperty("java.class.path", ""), "hearsay.cli.Main");
    }

    /** The command that runs a class with the options of this process. */
    static List<String> java(String classPath, String main, String... options) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of(options));
        command.addAll(List.of("-cp", classPath, main));
        return command;
    }

    /** Runs a command to its end. */
    static Run run(List<String> command, String... arguments) {
        List<String> all = new ArrayList<>(command);
        all.addAll(List.of(arguments));
        try {
            File said = Files.createTempFile("hearsay-bench", ".out").toFile();
            try {
                long start = System.nanoTime();
                Process process = new ProcessBuilder(all)
                        .redirectOutput(said)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return watched(process, start, said.toPath());
            } finally {
                Files.delete(said.toPath());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run watched(Process process, long start, Path said) throws IOException {
        OptionalDouble megabytes = OptionalDouble.empty();
        double processor = 0;
        try {
            while (!process.waitFor(5, TimeUnit.MILLISECONDS)) {
                OptionalDouble now = resident(process.pid());
                megabytes = now.isPresent() ? now : megabytes;
                processor = process.info()
                                .totalCpuDuration()
                                .map(Duration::toMillis)
                                .orElse(0L)
                        / 1000.0;
            }
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring", e);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() > 1) {
            throw new IllegalStateException("the measured program stopped with status " + process.exitValue());
        }
        return new Run(seconds, processor, megabytes, Files.readString(said, StandardCharsets.UTF_8));
    }

    /** The high-water mark of a process on Linux. */
    private static OptionalDouble resident(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return OptionalDouble.of(
                            Long.parseLong(line.substring(6, line.length() - 2).strip()) / 1024.0);
                }
            }
        } catch (IOException e) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.empty();
    }
}
