package hearsay;

import hearsay.bench.Reports;
import hearsay.fetch.FetchOptions;
import hearsay.fetch.Fetcher;
import hearsay.fetch.Pause;
import hearsay.store.Access;
import hearsay.web.Watched;
import hearsay.web.WebOptions;
import hearsay.web.WebServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Times pages and API of a ledger of many stories under several users at once, each of whom asks again as soon as they have been
 * answered. To be run by hand: {@code WebBenchmark FILE REPORTS USERS SECONDS}; the file is made and filled by {@link Reports},
 * about five claims each, where it is not there yet.
 */
final class WebBenchmark {
    private static final int STORIES = 100;
    private static final List<String> WORDS = List.of(
            "people dead",
            "injured police",
            "ferry",
            "warned explosion",
            "refinery landslide dawn",
            "bridge collapse",
            "trapped");

    /** Of what the API says of the ledger: as many prepared as there are. */
    private static final Pattern PREPARED = Pattern.compile("\"stories\":([1-9]\\d*),\"prepared\":\\1\\b");

    private record Timed(String kind, double milliseconds) {}

    private record Asked(String kind, String path) {}

    private WebBenchmark() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        if (!Files.exists(file)) {
            fill(file, Integer.parseInt(args[1]));
        }
        int users = Integer.parseInt(args[2]);
        List<KeptStory> stories;
        try (KeptLedger kept =
                KeptLedger.open(file.toString(), Access.WRITE, Hearsay.withThreads(1), InstantSource.system())) {
            long start = System.nanoTime();
            stories = kept.stories(Optional.empty());
            System.out.printf("%d stories, listed in %.1f s%n", stories.size(), (System.nanoTime() - start) / 1e9);
        }
        WebOptions options = WebOptions.local(file.toString(), Access.WRITE, "Desk");
        try (Fetcher fetcher = Fetcher.open(FetchOptions.USUAL, InstantSource.system(), Pause.REAL);
                WebServer server = WebServer.start(options, Watched.NOTHING, fetcher, InstantSource.system())) {
            server.warmUp();
            List<Asked> early = asked(stories, 5);
            report("just opened", ask(server, early, users, early.size(), 0));
            awaitPrepared(server);
            List<Asked> warmth = asked(stories, 7);
            ask(server, warmth, users, warmth.size(), 0);
            List<Asked> all = asked(stories, 11);
            report("first time", ask(server, all, users, all.size(), 0));
            report("again", ask(server, all, users, Integer.MAX_VALUE, Integer.parseInt(args[3])));
        }
        System.exit(0);
    }

    private static void fill(Path file, int count) {
        Reports reports = new Reports(2031);
        try (LedgerBench bench = new LedgerBench(file.toString(), Access.CREATE_FOR_MANY_STORIES)) {
            int claims = 0;
            for (Reports.Report report : reports.next(count)) {
                bench.add(report);
                claims += report.claims().size();
            }
            System.out.println(count + " reports, " + claims + " claims");
        }
    }

    /** Until every story is linked, which takes minutes the first time and seconds when the ledger is opened again. */
    private static void awaitPrepared(WebServer server) throws IOException, InterruptedException {
        long start = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String state = ""; !PREPARED.matcher(state).find(); Thread.sleep(500)) {
                state = get(client, server, "/api/v1/ledger").body();
            }
        }
        System.out.printf("all stories prepared after %.1f s more%n", (System.nanoTime() - start) / 1e9);
    }

    /** Some stories with their pages, the list of stories and searches; with other seeds, others. */
    private static List<Asked> asked(List<KeptStory> stories, int seed) {
        Random random = new Random(seed);
        List<Asked> all = new ArrayList<>();
        for (int i = 0; i < STORIES; i++) {
            KeptStory story = stories.get(random.nextInt(stories.size()));
            String words = URLEncoder.encode(WORDS.get(random.nextInt(WORDS.size())), StandardCharsets.UTF_8);
            String base = "/stories/" + story.id();
            all.add(new Asked("page story", base));
            all.add(new Asked("page matters", base + "/matters?sort=newest"));
            all.add(new Asked("page holders", base + "/holders"));
            all.add(new Asked("page document", base + "/documents/" + story.id()));
            all.add(new Asked("page stories", "/stories?page=" + (1 + random.nextInt(20))));
            all.add(new Asked("page search", "/search?words=" + words));
            all.add(new Asked("page since", base + "?since=2031-03-01"));
            all.add(new Asked("page new search", "/search?words=" + headline(story, random)));
            all.add(new Asked("api story", "/api/v1/story?story=" + story.id()));
            all.add(new Asked("api matters", "/api/v1/matters?story=" + story.id()));
            all.add(new Asked("api document", "/api/v1/documents/" + story.id()));
            all.add(new Asked("api search", "/api/v1/claims?words=" + words));
        }
        return all;
    }

    /** Two words of a headline, which hardly anybody has asked for before. */
    private static String headline(KeptStory story, Random random) {
        String[] words = story.title().split("\\W+", -1);
        return URLEncoder.encode(
                words[random.nextInt(words.length)] + " " + words[random.nextInt(words.length)],
                StandardCharsets.UTF_8);
    }

    private static List<Timed> ask(WebServer server, List<Asked> all, int users, int most, int seconds)
            throws Exception {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        try (ExecutorService pool = Executors.newFixedThreadPool(users);
                HttpClient client = HttpClient.newHttpClient()) {
            List<Future<List<Timed>>> running = new ArrayList<>();
            for (int user = 0; user < users; user++) {
                int first = user;
                running.add(pool.submit(() -> {
                    List<Timed> times = new ArrayList<>();
                    Random random = new Random(first);
                    for (int i = first; most < Integer.MAX_VALUE ? i < most : System.nanoTime() < end; i += users) {
                        times.add(time(
                                client, server, all.get(most < Integer.MAX_VALUE ? i : random.nextInt(all.size()))));
                    }
                    return times;
                }));
            }
            List<Timed> times = new ArrayList<>();
            for (Future<List<Timed>> one : running) {
                times.addAll(one.get());
            }
            return times;
        }
    }

    private static Timed time(HttpClient client, WebServer server, Asked asked)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        HttpResponse<String> answer = get(client, server, asked.path());
        boolean prepared = answer.statusCode() == 200;
        if (!prepared && answer.statusCode() != 202) {
            throw new IllegalStateException(asked + ": " + answer.statusCode() + " " + answer.body());
        }
        return new Timed(asked.kind() + (prepared ? "" : " (not yet)"), (System.nanoTime() - start) / 1e6);
    }

    private static HttpResponse<String> get(HttpClient client, WebServer server, String path)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static void report(String when, List<Timed> times) {
        System.out.printf("%s: %d answers%n", when, times.size());
        new TreeMap<>(times.stream().collect(Collectors.groupingBy(Timed::kind)))
                .forEach((kind, some) -> tell(kind, some));
        tell("all", times);
    }

    private static void tell(String kind, List<Timed> times) {
        double[] sorted =
                times.stream().mapToDouble(Timed::milliseconds).sorted().toArray();
        System.out.printf(
                "%-24s p50 %7.1f ms  p99 %7.1f ms  most %7.1f ms  of %d%n",
                kind,
                sorted[sorted.length / 2],
                sorted[sorted.length * 99 / 100],
                Arrays.stream(sorted).max().orElse(0),
                sorted.length);
    }
}
