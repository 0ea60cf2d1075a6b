package hearsay.trained;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the directory of the models.
 *
 * <p>The system property {@code hearsay.models} names it where it is set. Else it is the directory {@code models} beside the
 * one that holds the program's jar, as the distribution has it, or {@code dist/models} beside the directory of its classes, as
 * the build leaves it.
 */
public final class Models {
    /** The system property that names the directory. */
    public static final String PROPERTY = "hearsay.models";

    private Models() {}

    /**
     * The directory that holds the models.
     *
     * @throws IllegalStateException where no such directory is found, or a model is missing in the one that is named; says
     *     where it looked and what to do
     */
    public static Path locate() {
        List<Path> places = places();
        for (Path place : places) {
            if (isComplete(place)) {
                return place;
            }
        }
        StringBuilder looked = new StringBuilder();
        places.forEach(place -> looked.append(looked.isEmpty() ? "" : ", ").append(place.toAbsolutePath()));
        throw new IllegalStateException("the language models are missing: looked in " + looked
                + "; build them with \"mvn package\" or name their directory with -D" + PROPERTY + "=DIRECTORY");
    }

    private static List<Path> places() {
        String named = System.getProperty(PROPERTY);
        if (named != null) {
            return List.of(Path.of(named));
        }
        List<Path> places = new ArrayList<>();
        Path program = program();
        Path around = program.getParent();
        if (around != null) {
            places.add(Files.isRegularFile(program) ? around.resolveSibling("models") : around.resolve("dist/models"));
        }
        return places;
    }

    /** The jar, or the directory of classes, that the program runs from. */
    private static Path program() {
        return Path.of(URI.create(
                Models.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static boolean isComplete(Path directory) {
        for (ModelFile model : ModelFile.values()) {
            if (!Files.isRegularFile(directory.resolve(model.fileName()))) {
                return false;
            }
        }
        return true;
    }
}
