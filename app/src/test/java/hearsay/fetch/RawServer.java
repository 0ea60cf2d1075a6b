package hearsay.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A server on the loopback address that says exactly the bytes that a test has written for it, well-formed or not. It stands for
 * any host: the handlers are found by host and path.
 */
public final class RawServer implements AutoCloseable {
    private final ServerSocket socket;
    private final Map<String, Handler> handlers = new ConcurrentHashMap<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** What was asked. */
    public record Request(String method, String host, String path, Map<String, String> headers, String body) {
        public String place() {
            return host + path;
        }
    }

    /** Says something. */
    public interface Handler {
        void answer(Request request, OutputStream out) throws IOException, InterruptedException;
    }

    public RawServer() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("raw-server").start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The address of a path of a host. */
    public String at(String host, String path) {
        return "http://" + host + ":" + port() + path;
    }

    /** All that was asked, in order. */
    public List<Request> requests() {
        return List.copyOf(requests);
    }

    public long count(String place) {
        return requests.stream()
                .filter(request -> request.place().equals(place))
                .count();
    }

    public RawServer on(String place, Handler handler) {
        handlers.put(place, handler);
        return this;
    }

    /** Answers with a page, well-formed. */
    public RawServer page(String place, String type, String body) {
        return page(place, type, body.getBytes(StandardCharsets.UTF_8));
    }

    public RawServer page(String place, String type, byte[] body) {
        return on(place, (request, out) -> say(out, "200 OK", "Content-Type: " + type, body));
    }

    public static void say(OutputStream out, String status, String headers, byte[] body) throws IOException {
        head(out, status, (headers.isEmpty() ? "" : headers + "\n") + "Content-Length: " + body.length);
        out.write(body);
    }

    public static void say(OutputStream out, String status, String headers) throws IOException {
        say(out, status, headers, new byte[0]);
    }

    /** Headers a line each. */
    public static void head(OutputStream out, String status, String headers) throws IOException {
        String head = "HTTP/1.1 " + status + "\r\n" + headers.replace("\n", "\r\n") + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.ISO_8859_1));
        out.flush();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket client = socket.accept();
                Thread.ofPlatform().daemon().start(() -> serve(client));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void serve(Socket client) {
        try (client;
                InputStream in = new BufferedInputStream(client.getInputStream());
                OutputStream out = client.getOutputStream()) {
            Request request = read(in);
            requests.add(request);
            handler(request).answer(request, out);
        } catch (IOException e) {
            // the client has had enough, which is what some tests are about
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** By host and path, with the query or without; or by the path alone, {@code *}. */
    private Handler handler(Request request) {
        String plain = request.path().split("\\?", 2)[0];
        return Stream.of(request.place(), request.host() + plain, "*" + plain)
                .map(handlers::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse((asked, out) -> say(out, "404 Not Found", ""));
    }

    private static Request read(InputStream in) throws IOException {
        String[] words = line(in).split(" ");
        if (words.length < 2) {
            throw new IOException("nothing was asked");
        }
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        String host = headers.getOrDefault("host", "");
        String name = host.contains(":") ? host.substring(0, host.lastIndexOf(':')) : host;
        return new Request(words[0], name, words[1], Map.copyOf(headers), new String(body, StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
            line.write(b);
        }
        return line.toString(StandardCharsets.UTF_8).strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
