package hearsay.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Style and scripts, all from the class path and all named here, so that no address can lead to another file. The style is the
 * brief's, with what only the pages need after it.
 */
final class Assets {
    private static final int YEAR_IN_SECONDS = 31_536_000;

    private static final byte[] DESCRIPTION = joined("/hearsay/web/openapi.json");

    private record Asset(String type, byte[] body) {}

    private static final Map<String, Asset> ALL = Map.of(
            "hearsay.css",
            new Asset("text/css; charset=utf-8", joined("/hearsay/brief/brief.css", "/hearsay/web/web.css")),
            "hearsay.js",
            new Asset("text/javascript; charset=utf-8", joined("/hearsay/web/hearsay.js")),
            "htmx.min.js",
            new Asset("text/javascript; charset=utf-8", joined(WebJar.path("htmx.org", "dist/htmx.min.js"))),
            "icon.svg",
            new Asset("image/svg+xml", joined("/hearsay/web/icon.svg")));

    /** Another text whenever one of them has changed, so that browsers may keep them for good. */
    static final String VERSION = version();

    private Assets() {}

    static void send(Context request) {
        Asset asset = ALL.get(request.pathParam("name"));
        if (asset == null) {
            throw Problem.missing("There is no such file.");
        }
        request.header("Cache-Control", "public, max-age=" + YEAR_IN_SECONDS + ", immutable")
                .contentType(asset.type())
                .result(asset.body());
    }

    /** The description of the API. */
    static void description(Context request) {
        request.contentType("application/json").result(DESCRIPTION);
    }

    private static String version() {
        CRC32 sum = new CRC32();
        ALL.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> sum.update(entry.getValue().body()));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static byte[] joined(String... names) {
        StringBuilder all = new StringBuilder();
        for (String name : names) {
            try (InputStream in = Assets.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException(name + " is missing from the program");
                }
                all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all.toString().getBytes(StandardCharsets.UTF_8);
    }
}
