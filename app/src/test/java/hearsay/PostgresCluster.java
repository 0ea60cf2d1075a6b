package hearsay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of the tests' own: a new cluster in a temporary folder, started once and stopped when the tests end. As
 * root, which PostgreSQL refuses, it runs as the user postgres or nobody.
 */
final class PostgresCluster {
    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static Optional<PostgresCluster> started = Optional.empty();

    private final Path folder;
    private final Path programs;
    private final List<String> asUser;
    private final int port;

    private PostgresCluster(Path programs) throws IOException, InterruptedException {
        this.programs = programs;
        folder = Files.createTempDirectory("hearsay-pg");
        asUser = user(folder);
        try (ServerSocket socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        run("initdb", "-D", folder.resolve("data").toString(), "-U", "desk", "-A", "trust", "-E", "UTF8", "--no-sync");
        String options = "-p " + port + " -k " + folder + " -c listen_addresses=127.0.0.1 -c fsync=off";
        run(
                "pg_ctl",
                "-D",
                folder.resolve("data").toString(),
                "-w",
                "-o",
                options,
                "-l",
                folder.resolve("log").toString(),
                "start");
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /**
     * The URL of a schema that nothing is in yet, in a cluster that is started with the first call; skips the test, with a
     * message, where PostgreSQL is not installed.
     */
    static String newLedger() {
        try {
            Optional<PostgresCluster> cluster = start();
            Assumptions.assumeTrue(cluster.isPresent(), "PostgreSQL (initdb, pg_ctl) is not installed here");
            return "postgresql://desk@127.0.0.1:" + cluster.orElseThrow().port + "/postgres?currentSchema=ledger_"
                    + SCHEMAS.incrementAndGet();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static synchronized Optional<PostgresCluster> start() throws IOException, InterruptedException {
        Optional<Path> programs = programs();
        if (started.isEmpty() && programs.isPresent()) {
            started = Optional.of(new PostgresCluster(programs.get()));
        }
        return started;
    }

    private static Optional<Path> programs() throws IOException {
        List<Path> folders = new ArrayList<>();
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.sorted(Comparator.reverseOrder())
                        .map(v -> v.resolve("bin"))
                        .forEach(folders::add);
            }
        }
        for (String folder : System.getenv("PATH").split(":")) {
            folders.add(Path.of(folder));
        }
        return folders.stream()
                .filter(f -> Files.isExecutable(f.resolve("initdb")) && Files.isExecutable(f.resolve("pg_ctl")))
                .findFirst();
    }

    private static List<String> user(Path folder) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        var users = folder.getFileSystem().getUserPrincipalLookupService();
        for (String name : List.of("postgres", "nobody")) {
            try {
                Files.setOwner(folder, users.lookupPrincipalByName(name));
                return List.of("setpriv", "--reuid=" + name, "--clear-groups");
            } catch (java.nio.file.attribute.UserPrincipalNotFoundException e) {
                // the next one
            }
        }
        throw new IllegalStateException("neither a user postgres nor nobody to run PostgreSQL as");
    }

    private void run(String program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(asUser);
        command.add(programs.resolve(program).toString());
        command.addAll(List.of(arguments));
        Path log = Files.createTempFile("hearsay-pg", ".log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IllegalStateException(program + " failed: " + Files.readString(log));
        }
        Files.delete(log);
    }

    private void stop() {
        try {
            run("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
