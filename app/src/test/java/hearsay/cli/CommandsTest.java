package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class CommandsTest {
    @Command(name = "root")
    private static final class Root {}

    @Test
    void theNamedOneIsBuiltAlone() {
        assertThat(line("brief", "articles").getSubcommands()).containsOnlyKeys("brief");
    }

    @Test
    void allAreThereForTheHelpAndForWhoeverMistypesOne() {
        List<String> all = List.copyOf(line().getSubcommands().keySet());
        assertThat(all)
                .startsWith("brief", "extract")
                .endsWith("generate-completion")
                .hasSize(18);
        assertThat(line("breif", "articles").getSubcommands()).containsOnlyKeys(all.toArray(String[]::new));
        assertThat(line("--help").getSubcommands()).hasSize(18);
        assertThat(line("generate-completion").getSubcommands()).hasSize(18);
    }

    @Test
    void eachIsKnownByTheNameThatItCallsItself() {
        line().getSubcommands()
                .forEach((name, command) -> assertThat(command.getCommandSpec()
                                .userObject()
                                .getClass()
                                .getAnnotation(Command.class)
                                .name())
                        .isEqualTo(name));
    }

    @Test
    void aMistypedOneIsAnsweredWithThoseThatAreNear() {
        StringWriter said = new StringWriter();
        int status = Main.run(
                new String[] {"breif", "articles"},
                new PrintWriter(new StringWriter()),
                new PrintWriter(said),
                InstantSource.system());
        assertThat(status).isEqualTo(ExitStatus.UNUSABLE);
        assertThat(said.toString()).contains("there is no command 'breif'").contains("brief");
    }

    private static CommandLine line(String... arguments) {
        CommandLine line = new CommandLine(new Root());
        Commands.addTo(line, arguments);
        return line;
    }
}
