package hearsay.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;

/**
 * One request and its answer, within limits. No redirect is followed, no cookie kept, and no connection used twice: what a
 * server sends beyond the length that it told must not be taken for the next answer.
 */
final class Http implements AutoCloseable {
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;

    private final CloseableHttpClient client;
    private final Limits limits;
    private final String agent;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("hearsay-deadlines").daemon().unstarted(work));

    Http(Gate gate, Limits limits, String agent) {
        this.limits = limits;
        this.agent = agent;
        this.client = client(gate, limits);
    }

    private static CloseableHttpClient client(Gate gate, Limits limits) {
        Http1Config heads = Http1Config.custom()
                .setMaxLineLength(LONGEST_LINE)
                .setMaxHeaderCount(MOST_HEADERS)
                .build();
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(gate)
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(heads)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(limits.connecting()))
                        .setSocketTimeout(timeout(limits.silence()))
                        .build())
                .build();
        return HttpClientBuilder.create()
                .setConnectionManager(connections)
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(timeout(limits.silence()))
                        .setProtocolUpgradeEnabled(false)
                        .setAuthenticationEnabled(false)
                        .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression()
                .disableDefaultUserAgent()
                .build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }

    /** More than the limit came. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** The whole took too long. */
    static final class TooSlowException extends IOException {
        private static final long serialVersionUID = 1;
    }

    /** Asks for an address; a body that is larger than the limit is cut there, or else fails. */
    Answer get(Address address, Map<String, String> headers, int limit, boolean cut) throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase("GET", address.uri());
        request.setHeader("Accept-Encoding", Body.CODINGS);
        return answer(request, headers, limit, cut);
    }

    /** Sends a body; of what is answered only the head counts. */
    Answer post(Address address, Map<String, String> headers, byte[] body) throws IOException {
        HttpUriRequestBase request = new HttpUriRequestBase("POST", address.uri());
        request.setEntity(new ByteArrayEntity(body, null));
        return answer(request, headers, 0, true);
    }

    private Answer answer(HttpUriRequestBase request, Map<String, String> headers, int limit, boolean cut)
            throws IOException {
        request.setHeader("User-Agent", agent);
        headers.forEach(request::setHeader);
        AtomicBoolean late = new AtomicBoolean();
        Runnable end = () -> {
            late.set(true);
            request.abort();
        };
        Future<?> deadline = watch.schedule(end, limits.whole().toMillis(), TimeUnit.MILLISECONDS);
        try (ClassicHttpResponse response = client.executeOpen(null, request, HttpClientContext.create())) {
            byte[] bytes = bytes(request, response, limit, cut);
            return new Answer(response.getCode(), phrase(response), headers(response), bytes);
        } catch (IOException e) {
            throw late.get() ? new TooSlowException() : e;
        } finally {
            deadline.cancel(false);
        }
    }

    private static byte[] bytes(HttpUriRequestBase request, ClassicHttpResponse response, int limit, boolean cut)
            throws IOException {
        HttpEntity entity = response.getEntity();
        if (entity == null) {
            return new byte[0];
        }
        Header coding = response.getFirstHeader("Content-Encoding");
        try (InputStream in = entity.getContent()) {
            byte[] bytes;
            try {
                bytes = Body.read(in, coding == null ? "" : coding.getValue(), limit);
            } finally {
                // closing a stream reads it to its end, which an endless one has not
                request.abort();
            }
            if (bytes.length <= limit) {
                return bytes;
            }
            if (cut) {
                return java.util.Arrays.copyOf(bytes, limit);
            }
            throw new TooLargeException();
        }
    }

    private static String phrase(ClassicHttpResponse response) {
        String phrase = response.getReasonPhrase();
        return phrase == null ? "" : phrase;
    }

    private static Map<String, String> headers(ClassicHttpResponse response) {
        Map<String, String> headers = new HashMap<>();
        for (Header header : response.getHeaders()) {
            if (header.getValue() != null) {
                headers.putIfAbsent(header.getName().toLowerCase(Locale.ROOT), header.getValue());
            }
        }
        return Map.copyOf(headers);
    }

    @Override
    public void close() {
        watch.shutdownNow();
        try {
            client.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
