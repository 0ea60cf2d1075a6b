package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadStartTest {
    @TempDir
    Path folder;

    @Test
    void paysWhereACommandReadsAFolderOfDocuments() {
        assertThat(pays("brief", folder.toString())).isTrue();
        assertThat(pays("export", "--format", "jsonl", folder.toString())).isTrue();
    }

    @Test
    void paysNotForALedgerOrWhereNothingIsRead() {
        assertThat(pays("brief", folder.resolve("story.hearsay").toString())).isFalse();
        assertThat(pays("stories", folder.toString())).isFalse();
        assertThat(pays("brief", "\0")).isFalse();
        assertThat(pays("brief")).isFalse();
        assertThat(pays()).isFalse();
    }

    private static boolean pays(String... arguments) {
        return HeadStart.pays(arguments);
    }
}
