package hearsay.web;

import hearsay.fetch.FetchOptions;
import hearsay.fetch.Fetcher;
import hearsay.fetch.Pause;
import hearsay.store.Access;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A server on a ledger of its own, and a visitor to it. */
final class TestSite {
    /** The secret that every form carries: {@code name="form" value="..."}. */
    private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static Optional<TestSite> example = Optional.empty();

    private final WebServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestSite(WebServer server) {
        this.server = server;
    }

    /** A server on a new ledger, stopped when the tests end. */
    static TestSite on(Path folder, String name, Limits limits) {
        WebOptions options = WebOptions.local(folder.resolve("ledger.hearsay").toString(), Access.CREATE, name)
                .with(limits);
        return of(options);
    }

    static TestSite of(WebOptions options) {
        return of(options, Watched.NOTHING, Fetcher.open(FetchOptions.USUAL, InstantSource.system(), Pause.REAL));
    }

    /** A server that asks others by a fetcher of the test's. */
    static TestSite of(WebOptions options, Watched watched, Fetcher fetcher) {
        return of(options, watched, fetcher, InstantSource.system());
    }

    /** The same by a clock of the test's. */
    static TestSite of(WebOptions options, Watched watched, Fetcher fetcher, InstantSource clock) {
        WebServer server = WebServer.start(options, watched, fetcher, clock);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return new TestSite(server);
    }

    /** The example story, added once for all tests; whoever changes it undoes that. */
    static synchronized TestSite example() {
        if (example.isEmpty()) {
            try {
                TestSite site = on(Files.createTempDirectory("hearsay-web"), "Karrow dam", roomy());
                site.add(articles(Path.of("examples/karrow-dam/articles")));
                example = Optional.of(site);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return example.orElseThrow();
    }

    /** So many writes as tests make in a minute. */
    static Limits roomy() {
        Limits usual = Limits.USUAL;
        return new Limits(
                usual.fileBytes(), usual.uploadBytes(), usual.files(), usual.waiting(), 10_000, 10_000, 1_000, 20);
    }

    private static ArrayNode articles(Path folder) throws IOException {
        Map<String, JsonNode> about = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("metadata.jsonl"))) {
            JsonNode row = JSON.readTree(line);
            about.put(row.path("file").asString(), row);
        }
        ArrayNode documents = JsonNodeFactory.instance.arrayNode();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                String name = file.getFileName().toString();
                ObjectNode document = documents.addObject().put("id", name).put("text", Files.readString(file));
                JsonNode row = about.getOrDefault(name, JSON.createObjectNode());
                for (String field : List.of("outlet", "title", "url", "authors")) {
                    document.set(field, row.path(field));
                }
                document.set("published", row.path("date"));
            }
        }
        return documents;
    }

    /** Adds documents, and waits until they are told of. */
    void add(ArrayNode documents) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("documents", documents);
        HttpResponse<String> taken = postJson("/api/v1/documents", body.toString());
        if (taken.statusCode() != 202) {
            throw new IllegalStateException("not taken: " + taken.body());
        }
        JsonNode state = whenOver(taken.headers().firstValue("Location").orElseThrow());
        if (!state.path("step").asString().equals("done")) {
            throw new IllegalStateException(state.toString());
        }
    }

    /** What an addition has come to. */
    JsonNode whenOver(String addition) {
        JsonNode state = json(addition);
        while (!List.of("done", "failed").contains(state.path("step").asString())) {
            pause();
            state = json(addition);
        }
        return state;
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return server.port();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    HttpResponse<String> get(String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    JsonNode json(String path) {
        return JSON.readTree(get(path).body());
    }

    HttpResponse<String> postJson(String path, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends a form as a browser does. */
    HttpResponse<String> postForm(String path, Map<String, String> fields, String... headers) {
        String body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** Sends files as a browser does, by name and content in turn. */
    HttpResponse<String> postFiles(String path, String... namesAndContents) {
        String mark = "----hearsay-test";
        StringBuilder body = new StringBuilder();
        body.append("--" + mark + "\r\nContent-Disposition: form-data; name=\"form\"\r\n\r\n" + form() + "\r\n");
        for (int i = 0; i < namesAndContents.length; i += 2) {
            body.append("--" + mark + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
                    + namesAndContents[i] + "\"\r\nContent-Type: text/plain\r\n\r\n" + namesAndContents[i + 1]
                    + "\r\n");
        }
        body.append("--" + mark + "--\r\n");
        return send(HttpRequest.newBuilder(URI.create(address(path)))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    /** The secret of this server's forms, as its pages have it. */
    String form() {
        var found = FORM.matcher(get("/add").body());
        if (!found.find()) {
            throw new IllegalStateException("the page has no form");
        }
        return found.group(1);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The addresses that programs ask for, as they are served. */
    SortedSet<String> apiPaths() {
        return server.apiPaths();
    }

    void close() {
        server.close();
    }
}
