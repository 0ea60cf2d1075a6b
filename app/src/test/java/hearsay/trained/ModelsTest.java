package hearsay.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsTest {
    @TempDir
    Path directory;

    @AfterEach
    void forget() {
        System.clearProperty(Models.PROPERTY);
    }

    @Test
    void theBuildLeavesThemWhereTheyAreFound() {
        assertThat(Models.locate()).endsWith(Path.of("dist", "models"));
        assertThat(ModelFile.values())
                .allSatisfy(model -> assertThat(model.in(Models.locate())).isNotEmptyFile());
    }

    @Test
    void aNamedDirectoryThatIsEmptyIsAnErrorThatSaysWhereItLooked() {
        System.setProperty(Models.PROPERTY, directory.toString());
        assertThatThrownBy(Models::locate)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(directory.toString())
                .hasMessageContaining("mvn package");
    }
}
