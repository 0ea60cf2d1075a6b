package hearsay.cli;

import hearsay.Hearsay;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/**
 * Loads the models while the command line is still being understood, where it is plain at a glance that they will be needed: the
 * other processor has nothing to do until then. A wrong guess costs nothing but work on a thread that nobody waits for.
 *
 * <p>Example: {@code hearsay brief articles} where {@code articles} is a folder.
 */
final class HeadStart {
    private static final Set<String> COMMANDS = Set.of("brief", "export", "extract");

    private HeadStart() {}

    /** Begins, where it pays. */
    static void of(String[] arguments) {
        if (pays(arguments)) {
            Hearsay.prepare();
        }
    }

    /** Whether a command that reads documents is given a folder of them. */
    static boolean pays(String[] arguments) {
        return arguments.length > 1
                && COMMANDS.contains(arguments[0])
                && Arrays.stream(arguments).skip(1).anyMatch(HeadStart::isFolder);
    }

    private static boolean isFolder(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
