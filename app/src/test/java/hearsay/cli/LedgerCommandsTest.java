package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A ledger that lasts, from the command line: what a desk does with it in a week. */
class LedgerCommandsTest {
    private static final String FIRE =
            "Mill burns down in Harrow\n\nHARROW, March 3 - The old paper mill burned down on Monday, "
                    + "the fire chief, Ada Finch, said. \"Nobody was hurt,\" she told reporters. The mayor denied that the mill had "
                    + "been sold.\n";
    private static final String LATER =
            "Two hurt in mill fire\n\nHARROW, March 4 - Two people were hurt in the fire at the old "
                    + "paper mill, the fire chief, Ada Finch, said on Tuesday.\n";

    @TempDir
    private Path folder;

    private Path articles = Path.of("");
    private String ledger = "";
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void write() throws IOException {
        articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("a.txt"), FIRE);
        Files.writeString(articles.resolve("b.txt"), LATER);
        Files.writeString(articles.resolve("c.txt"), FIRE);
        Files.writeString(articles.resolve("d.txt"), "");
        ledger = folder.resolve("mill-fire.hearsay").toString();
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        InstantSource clock = InstantSource.fixed(Instant.parse("2031-03-20T12:00:00Z"));
        return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true), clock);
    }

    @Test
    void keepsWhatWasAddedAndTellsItAsOneRunWould() {
        assertThat(run("add", articles.toString(), "--ledger", ledger)).isEqualTo(1);
        assertThat(out.toString()).containsPattern("added \\w{12} a.txt\n").contains("failed d.txt: empty\n");
        assertThat(err.toString()).contains("made the ledger " + ledger);
        assertThat(run("add", articles.resolve("a.txt").toString(), "--ledger", ledger))
                .isZero();
        assertThat(out.toString()).containsPattern("^there \\w{12} a.txt\n$");

        run("export", articles.toString());
        String atOnce = out.toString();
        assertThat(run("export", "--ledger", ledger)).isZero();
        assertThat(out.toString()).isEqualTo(atOnce).contains("the same text as a.txt");
        assertThat(run("check-ledger", "--ledger", ledger)).isZero();
        assertThat(run("reread", "--all", "--ledger", ledger)).isZero();
        assertThat(run("export", "--ledger", ledger)).isZero();
        assertThat(out.toString()).isEqualTo(atOnce);
    }

    @Test
    void aFolderThatHoldsNoRunIsNotImported() {
        assertThat(run("import", articles.toString(), "--ledger", ledger)).isEqualTo(2);
        assertThat(err.toString()).contains(articles + ": holds no run on Spark");
        assertThat(Path.of(ledger)).doesNotExist();
    }

    @Test
    void aLedgerWhoseFileIsCalledByOneWordHasTheHeadlineOfItsFirstReport() throws IOException {
        String desk = folder.resolve("desk.hearsay").toString();
        run("add", articles.toString(), "--ledger", desk);
        run("brief", "--ledger", desk);
        String title = out.toString().lines().findFirst().orElseThrow().substring(2);
        assertThat(title).isNotEqualTo("Desk");
        assertThat(Files.readString(articles.resolve("a.txt")) + "a.txt").contains(title);
    }

    @Test
    void aFolderWhoseNameSaysNothingAndSeveralInputsHaveAHeadlineToo() throws IOException {
        Path one = Files.createDirectories(folder.resolve("w"));
        Path report = one.resolve("alma.txt");
        Files.writeString(
                report,
                "Ferry Alma aground off Tolvane\n\nTOLVANE, March 3 (Meridian Wire) - The ferry Alma ran aground off Tolvane on "
                        + "Monday, the harbour master, Ida Moss, said. She said that nobody was hurt and that the crew was safe.\n");
        assertThat(title("brief", one.toString())).isEqualTo("Ferry Alma aground off Tolvane");
        assertThat(title("brief", report.toString(), report.toString())).isEqualTo("Ferry Alma aground off Tolvane");
        assertThat(title("brief", report.toString())).isEqualTo("Alma");
        String ledger = folder.resolve("2-b.hearsay").toString();
        run("add", one.toString(), "--ledger", ledger);
        assertThat(title("brief", "--ledger", ledger)).isEqualTo("Ferry Alma aground off Tolvane");
    }

    private String title(String... command) {
        run(command);
        return out.toString().lines().findFirst().orElseThrow().substring(2);
    }

    @Test
    void aDatabaseIsCalledByItsOwnName() {
        assertThat(PlainName.ofDatabase("postgresql://desk:5432/mill_fire?ssl=true"))
                .isEqualTo("Mill fire");
        assertThat(PlainName.ofDatabase("postgresql://desk/")).isEqualTo("One story");
    }

    @Test
    void takesCorrectionsAndTellsOfThem() throws IOException {
        run("add", articles.toString(), "--ledger", ledger);
        assertThat(run("search", "hurt", "--holder", "finch", "--ledger", ledger))
                .isZero();
        assertThat(out.toString()).contains("Nobody was hurt").contains("a.txt, characters");
        Matcher id = Pattern.compile("\\[(\\w{12}-\\d+-\\d+)]").matcher(out.toString());
        assertThat(id.find()).isTrue();

        assertThat(run("correct", "--ledger", ledger, "stance", id.group(1), "doubts"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--by NAME and --reason TEXT");
        String[] stance = {
            "correct",
            "--ledger",
            ledger,
            "--by",
            "Mara Lind",
            "--reason",
            "I was there",
            "stance",
            id.group(1),
            "doubts"
        };
        assertThat(run(stance)).isZero();
        assertThat(out.toString()).isEqualTo("entry 1\n");
        run("search", "--stance", "doubts", "--ledger", ledger);
        assertThat(out.toString()).contains("Ada Finch doubts").contains("corrected by Mara Lind (entry 1)");
        run("brief", "--ledger", ledger);
        assertThat(out.toString())
                .contains("# Mill fire")
                .containsPattern("Corrected\\s+by\\s+Mara\\s+Lind")
                .containsPattern("because “I\\s+was there”");
        Path page = folder.resolve("brief.html");
        assertThat(run("brief", "--ledger", ledger, "-o", page.toString())).isZero();
        assertThat(Files.readString(page))
                .contains("<section id=\"corrections\"")
                .contains("corrected by Mara Lind (entry\u00a01): “I was there”");
        run("export", "--ledger", ledger);
        assertThat(out.toString()).contains("\"corrected\":[1]");
        run("export", "--ledger", ledger, "--as-of", "2031-03-19");
        assertThat(out.toString()).doesNotContain("\"corrected\":[1]");

        assertThat(run("undo", "1", "--by", "Mara Lind", "--reason", "I was not", "--ledger", ledger))
                .isZero();
        run("corrections", "--ledger", ledger);
        assertThat(out.toString())
                .contains("1  2031-03-20  Mara Lind: stance of " + id.group(1) + ": doubts (\"I was there\") [undone]")
                .contains("2  2031-03-20  Mara Lind: undo of 1 (\"I was not\")");
        assertThat(run("undo", "9", "--by", "Mara Lind", "--reason", "x", "--ledger", ledger))
                .isEqualTo(2);
        assertThat(err.toString()).contains("no entry 9");
        assertThat(run("undo", "1", "--by", "Mara Lind", "--reason", "x", "--ledger", ledger))
                .isEqualTo(2);
        assertThat(err.toString()).contains("entry 1 is undone already");
    }

    @Test
    void saysWhatIsWrongWithALedgerInOneLine() throws IOException {
        assertThat(run("brief")).isEqualTo(2);
        assertThat(err.toString()).contains("no input: name files").contains("--ledger");
        assertThat(run("search", "fire")).isEqualTo(2);
        assertThat(err.toString()).contains("no ledger: name one by --ledger");
        assertThat(run("brief", "--ledger", ledger)).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such ledger; 'hearsay add' makes one");
        Files.writeString(Path.of(ledger), "This is a letter and no ledger.");
        assertThat(run("add", articles.toString(), "--ledger", ledger)).isEqualTo(2);
        assertThat(err.toString()).contains("is no ledger").doesNotContain("Exception");
        assertThat(run("brief", articles.toString(), "--ledger", ledger)).isEqualTo(2);
        assertThat(err.toString()).contains("either inputs or a ledger");
        assertThat(run("search", "x", "--ledger", "mysql://u:secret@127.0.0.1/none"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("begins with postgresql://").doesNotContain("secret");
        assertThat(run("search", "x", "--ledger", "postgresql://u:secret@127.0.0.1:1/none"))
                .isEqualTo(3);
        assertThat(err.toString()).contains("cannot be reached").doesNotContain("secret");
    }

    @Test
    void saysWhereThereIsNothingOrMore() {
        run("add", articles.toString(), "--ledger", ledger);
        assertThat(run("search", "submarine", "--ledger", ledger)).isZero();
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString()).contains("no claim has all of that");
        assertThat(run("search", "--limit", "1", "--ledger", ledger)).isZero();
        assertThat(out.toString().lines()).hasSize(3);
        assertThat(err.toString()).contains("these are the newest 1; there are more");
        assertThat(run("search", "--from", "2031-03-05", "--to", "2031-03-04", "--ledger", ledger))
                .isEqualTo(2);
        assertThat(err.toString()).contains("--from 2031-03-05 is after --to 2031-03-04");
        assertThat(run("brief", "--as-of", "2030", "--ledger", ledger)).isEqualTo(2);
        assertThat(err.toString()).contains("mill-fire.hearsay: holds no document as of 2030");
        assertThat(run("brief", "--story", "x.txt", "--ledger", ledger)).isEqualTo(2);
        assertThat(err.toString()).contains("no document 'x.txt' is in the ledger");
        assertThat(run("stories", "--ledger", ledger)).isZero();
        assertThat(out.toString().lines().filter(line -> line.contains("\"size\"")))
                .hasSize(1);
        assertThat(run("reread", "--ledger", ledger)).isZero();
        assertThat(err.toString()).contains("every document was last read by this version");
    }

    @Test
    void keepsManyStoriesApart() throws IOException {
        Files.writeString(
                articles.resolve("e.txt"),
                "Ferry Alma aground off Tolvane\n\nTOLVANE, March 9 - The ferry Alma ran aground off Tolvane on Sunday with "
                        + "80 passengers on board, the harbour master, Bruno Kerr, said. Divers were sent to the ferry.\n");
        assertThat(run("add", articles.toString(), "--stories", "--ledger", ledger))
                .isEqualTo(1);
        assertThat(run("stories", "--ledger", ledger)).isZero();
        assertThat(out.toString())
                .contains("\"title\":\"Ferry Alma aground off Tolvane\"")
                .contains("{\"story\":null,\"doc\":\"d.txt\",\"failed\":{\"reason\":\"empty\"");
        assertThat(run("brief", "--ledger", ledger)).isEqualTo(2);
        assertThat(err.toString()).contains("name one by --story");
        assertThat(run("brief", "--story", "e.txt", "--ledger", ledger)).isZero();
        assertThat(out.toString()).contains("Bruno Kerr").doesNotContain("Ada Finch");
        assertThat(run("backup", folder.resolve("copy.hearsay").toString(), "--ledger", ledger))
                .isZero();
        assertThat(run(
                        "check-ledger",
                        "--ledger",
                        folder.resolve("copy.hearsay").toString()))
                .isZero();
    }
}
