package hearsay.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The commands, in the order in which the help lists them. Where the first word names one, no other is built: to look at the options
 * of all takes longer than to read a document.
 */
final class Commands {
    private static final Map<String, Class<?>> KNOWN = new LinkedHashMap<>();

    static {
        KNOWN.put("brief", BriefCommand.class);
        KNOWN.put("extract", ExtractCommand.class);
        KNOWN.put("export", ExportCommand.class);
        KNOWN.put("stories", StoriesCommand.class);
        KNOWN.put("bench", BenchCommand.class);
        KNOWN.put("add", AddCommand.class);
        KNOWN.put("import", ImportCommand.class);
        KNOWN.put("watch", WatchCommand.class);
        KNOWN.put("page", PageCommand.class);
        KNOWN.put("serve", ServeCommand.class);
        KNOWN.put("search", SearchCommand.class);
        KNOWN.put("correct", CorrectCommand.class);
        KNOWN.put("corrections", CorrectionsCommand.class);
        KNOWN.put("undo", UndoCommand.class);
        KNOWN.put("reread", RereadCommand.class);
        KNOWN.put("check-ledger", CheckLedgerCommand.class);
        KNOWN.put("backup", BackupCommand.class);
        KNOWN.put("generate-completion", AutoComplete.GenerateCompletion.class);
    }

    private Commands() {}

    /** Gives the line the command that the arguments begin with; all of them where they begin with none. */
    static void addTo(CommandLine line, String[] arguments) {
        KNOWN.forEach((name, command) -> {
            if (isWanted(name, arguments)) {
                line.addSubcommand(name, command);
            }
        });
    }

    /** The completion of a shell is made of all commands. */
    private static boolean isWanted(String name, String[] arguments) {
        boolean all =
                arguments.length == 0 || arguments[0].equals("generate-completion") || !KNOWN.containsKey(arguments[0]);
        return all || name.equals(arguments[0]);
    }

    /** What to tell whoever named a command that there is not; empty where the fault is another. */
    static Optional<String> unknown(ParameterException fault) {
        if (fault instanceof UnmatchedArgumentException unmatched
                && fault.getCommandLine().getParent() == null
                && !unmatched.getUnmatched().isEmpty()
                && !unmatched.getUnmatched().getFirst().startsWith("-")) {
            String near = String.join(" or ", unmatched.getSuggestions());
            return Optional.of(
                    "there is no command '" + unmatched.getUnmatched().getFirst() + "'"
                            + (near.isEmpty() ? "" : "; did you mean " + near + "?"));
        }
        return Optional.empty();
    }
}
