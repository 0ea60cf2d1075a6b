package hearsay.cli;

import hearsay.store.LedgerException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program: {@code hearsay brief}, {@code extract}, {@code export}, {@code add} and so on. */
@Command(
        name = "hearsay",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = "Reads the coverage of one unfolding story and keeps its ledger: who claims what, when, on what "
                + "evidence, and who confirms or denies it. Every line opens at the exact words it came from.",
        footer = {
            "",
            "Exit status: 0 done; 1 done, with documents that failed; 2 unusable arguments or no input; "
                    + "3 a fault of the program or its environment.",
            "",
            "Example: hearsay brief examples/karrow-dam/articles -o brief.html"
        })
public final class Main implements Runnable {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Print a stack trace where the program stops by a fault.")
    private boolean debug;

    private final Surroundings surroundings;

    private Main(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** The program that a command is part of. */
    static Main of(CommandSpec command) {
        return (Main) command.root().userObject();
    }

    InstantSource clock() {
        return surroundings.clock();
    }

    Surroundings surroundings() {
        return surroundings;
    }

    /** Runs the command line and exits with its status. */
    public static void main(String[] args) {
        HeadStart.of(args);
        int status = run(args, Standard.out(), Standard.err(), Surroundings.REAL);
        System.out.flush();
        System.exit(status);
    }

    /** Runs the command line by another clock and returns its status. */
    static int run(String[] args, PrintWriter out, PrintWriter err, InstantSource clock) {
        return run(args, out, err, Surroundings.REAL.withClock(clock));
    }

    /** Runs the command line and returns its status. */
    static int run(String[] args, PrintWriter out, PrintWriter err, Surroundings surroundings) {
        Main main = new Main(surroundings);
        CommandLine line = new CommandLine(main);
        Commands.addTo(line, args);
        line.setOut(out).setErr(err);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, unused) -> unusable(e));
        line.setExecutionExceptionHandler((e, command, unused) -> main.stopped(e, command));
        int status = line.execute(args);
        out.flush();
        err.flush();
        return status;
    }

    private static int unusable(ParameterException e) {
        CommandLine command = e.getCommandLine();
        command.getErr().println("hearsay: " + Commands.unknown(e).orElseGet(e::getMessage));
        command.getErr().println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.UNUSABLE;
    }

    private int stopped(Exception e, CommandLine command) {
        PrintWriter err = command.getErr();
        if (debug) {
            e.printStackTrace(err);
        }
        if (e instanceof Stop stop) {
            if (!stop.quiet()) {
                err.println("hearsay: " + stop.getMessage());
            }
            return stop.status();
        }
        if (e instanceof LedgerException unusable) {
            err.println("hearsay: " + unusable.getMessage());
            return switch (unusable.kind()) {
                case MISSING, NOT_A_LEDGER -> ExitStatus.UNUSABLE;
                case NEWER, DAMAGED, LOCKED, READ_ONLY, FULL, UNREACHABLE -> ExitStatus.FAULT;
            };
        }
        String what = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        err.println("hearsay: stopped by a fault of the program: " + what + (debug ? "" : " (--debug tells more)"));
        return ExitStatus.FAULT;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is missing, such as brief, add or search");
    }

    /** The version that the build has written. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() throws java.io.IOException {
            try (var in = Main.class.getResourceAsStream("/hearsay/version.txt")) {
                String version = in == null ? "unknown" : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
                return new String[] {"hearsay " + version};
            }
        }
    }
}
