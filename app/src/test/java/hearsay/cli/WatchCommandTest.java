package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.fetch.RawServer;
import hearsay.fetch.StoppedClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code hearsay watch} as somebody types it for the first time, and then leaves it to cron. */
@Timeout(240)
class WatchCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final StoppedClock clock = new StoppedClock("2031-03-20T12:00:00Z");
    private RawServer server;
    private String host = "";

    @BeforeEach
    void serve() throws IOException {
        server = new RawServer();
        host = "mill.example:" + server.port();
        server.page(
                "mill.example/1", "text/html", page("first", "12 people were hurt in the fire at the old paper mill"));
        server.page(
                "mill.example/2", "text/html", page("second", "40 people were hurt in the fire at the old paper mill"));
        feed(1);
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private static String page(String day, String statement) {
        String holder = day.equals("first") ? "The fire chief, Ada Finch," : "The paper workers' union";
        return "<!doctype html><html><head><title>Mill fire, the " + day + " day</title><meta property="
                + "\"article:published_time\" content=\"2031-03-0" + (day.equals("first") ? 3 : 4)
                + "T10:00:00Z\"></head><body><article><h1>Mill fire, the " + day + " day</h1><p>" + holder
                + " said that "
                + statement
                + " in Harrow.</p><p>The old paper mill of Harrow had stood by the river for a hundred years and "
                + "more, and many of those who came to the gate on the " + day
                + " day had worked in it.</p></article></body></html>";
    }

    private void feed(int items) {
        StringBuilder feed = new StringBuilder("<rss><channel><ttl>10</ttl>");
        for (int i = 1; i <= items; i++) {
            feed.append("<item><link>/").append(i).append("</link></item>");
        }
        server.page("mill.example/rss", "application/rss+xml", feed + "</channel></rss>");
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Surroundings around =
                new Surroundings(clock, clock, name -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true), around);
    }

    private int watch(String... more) {
        String[] args = {
            "watch",
            "http://" + host + "/rss",
            "--once",
            "--allow-host",
            host,
            "--ledger",
            folder.resolve("mill.hearsay").toString()
        };
        String[] all = java.util.Arrays.copyOf(args, args.length + more.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return run(all);
    }

    @Test
    void addsWhatIsNewAndTellsWhatChangedFromOneCallToTheNext() throws IOException {
        assertThat(watch("--stories")).as(err.toString()).isZero();
        assertThat(err.toString())
                .contains("made the ledger")
                .contains("/rss: 1 listed, 1 new")
                .contains("1 added, 0 not read, 0 changes");
        assertThat(out.toString()).isEmpty();

        feed(2);
        assertThat(watch()).isZero();
        assertThat(err.toString()).contains("nothing is due before 2031-03-20T12:10:0");
        clock.sleep(Duration.ofMinutes(11));
        Path atom = folder.resolve("changes.atom");
        assertThat(watch("--atom", atom.toString(), "--tell", "contested,figure"))
                .isZero();
        assertThat(out.toString())
                .contains("  contested  Mill fire, the first day: How many people were injured?")
                .contains("Was single-origin, is now contested.")
                .contains("  figure  ")
                .contains("\u201c40 people were hurt")
                .contains(host + ", 2031-03-04")
                .doesNotContain("  origin  ");
        assertThat(Files.readString(atom)).contains("<category term=\"contested\"/>");
    }

    @Test
    void whatCannotBeDoneIsToldBeforeAnythingIsAsked() {
        assertThat(run("watch")).isEqualTo(2);
        assertThat(err.toString()).contains("FEED").contains("Try 'hearsay watch --help'");
        assertThat(run("watch", "nowhere.opml")).isEqualTo(2);
        assertThat(err.toString()).contains("there is no such file of OPML");
        assertThat(watch("--webhook", "https://desk.example/hook")).isEqualTo(2);
        assertThat(err.toString()).contains("needs a secret to sign by");
        assertThat(watch("--mail-to", "ann@desk.example")).isEqualTo(2);
        assertThat(err.toString()).contains("needs --mail-from ADDRESS and --smtp SERVER");
        assertThat(watch(
                        "--mail-to",
                        "ann@desk.example",
                        "--mail-from",
                        "x@desk.example",
                        "--smtp",
                        "pop3://mail.example"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("names no mail server");
        assertThat(watch("--every", "often")).isEqualTo(2);
        assertThat(err.toString()).contains("is no length of time; allowed are 90s, 30m, 2h and 1d");
        assertThat(watch("--tell", "rumours")).isEqualTo(2);
        assertThat(watch("--atom", folder.resolve("no/changes.atom").toString()))
                .isEqualTo(2);
        assertThat(server.requests()).isEmpty();
        assertThat(folder.resolve("mill.hearsay")).doesNotExist();
    }

    @Test
    void aFeedThatCannotBeReadIsToldAndCounts() {
        server.page(
                "mill.example/rss",
                "text/html",
                "<!doctype html><link rel=alternate type=application/rss+xml href=/real>");
        assertThat(watch()).isEqualTo(1);
        assertThat(err.toString())
                .contains("/rss: not read, asked again at 2031-03-20T12:05:0")
                .contains("it names as its own http://" + host + "/real");
    }
}
