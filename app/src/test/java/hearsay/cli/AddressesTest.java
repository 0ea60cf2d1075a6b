package hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.fetch.RawServer;
import hearsay.fetch.StoppedClock;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Addresses in place of files, as somebody types them. */
@Timeout(120)
class AddressesTest {
    private static final String PAGE = """
            <!doctype html><html><head><title>Mill burns down in Harrow</title>
            <meta property="article:published_time" content="2031-03-03T10:00:00Z"></head><body><article>
            <h1>Mill burns down in Harrow</h1>
            <p>The old paper mill in Harrow burned down on Monday, the fire chief, Ada Finch, said. Nobody was in the mill when
            the fire began, she told reporters who had come to the gate. She said that the caf\u00e9 beside it was saved.</p>
            <p>The mayor, Tomas Dorn, denied that the mill had been sold to a company from the coast in the weeks before the
            fire. He said that the town would look for another use of the land by the river.</p></article></body></html>
            """;

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
        host = "news.example:" + server.port();
        server.page(
                "news.example/mill", "text/html; charset=windows-1252", PAGE.getBytes(Charset.forName("windows-1252")));
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    private int run(String... args) {
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        Surroundings around =
                new Surroundings(clock, clock, name -> new InetAddress[] {InetAddress.getLoopbackAddress()});
        return Main.run(args, new PrintWriter(out, true), new PrintWriter(err, true), around);
    }

    private String ledger() {
        return "--ledger=" + folder.resolve("mill.hearsay");
    }

    @Test
    void anAddressIsAddedWithTheBytesThatProveIt() throws IOException {
        String address = "http://" + host + "/mill";
        assertThat(run("add", address + "?utm_source=mail#top", "--allow-host", host, ledger()))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).containsPattern("added \\w{12} " + address + "\n");
        assertThat(run("add", address, "--allow-host", host, ledger())).isZero();
        assertThat(out.toString()).startsWith("there ");
        assertThat(run("search", "café", ledger())).isZero();
        assertThat(out.toString()).contains("café");

        Path copy = folder.resolve("page.html");
        assertThat(run("page", address, "-o", copy.toString(), ledger())).isZero();
        assertThat(out.toString())
                .contains("read from  " + address + "?utm_source=mail")
                .contains("SHA-256");
        assertThat(Files.readAllBytes(copy)).isEqualTo(PAGE.getBytes(Charset.forName("windows-1252")));
        assertThat(run("check-ledger", ledger())).isZero();
    }

    @Test
    void whatCannotBeHadIsToldAndTheRestGoesOn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("late.txt"),
                "HARROW, March 4 - Two people were hurt, the fire chief, Ada Finch, said.\n");
        String missing = "http://" + host + "/missing";
        assertThat(run(
                        "extract",
                        missing,
                        "http://inside.example/",
                        file.toString(),
                        "--only",
                        "text",
                        "--allow-host",
                        host))
                .isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(3);
        assertThat(err.toString())
                .contains(missing + ": not read (http-status): the host answered 404 Not Found")
                .contains("not read (private-network)")
                .contains("--allow-host inside.example allows it");
    }

    @Test
    void nothingIsAskedOfANetworkWhereAFileIsMissing() {
        assertThat(run("extract", "http://" + host + "/mill", "nowhere.txt", "--allow-host", host))
                .isEqualTo(2);
        assertThat(server.requests()).isEmpty();
    }
}
