package hearsay.web;

import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/**
 * Cuts off who sends a body a byte now and then and so keeps a thread waiting: who says nothing at all is cut off by the server.
 * (Jetty's own handler for this measures all senders together.)
 */
final class SlowSenders extends Handler.Wrapper {
    private final Limits limits;

    SlowSenders(Limits limits) {
        this.limits = limits;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        return super.handle(new Measured(request), response, callback);
    }

    private final class Measured extends Request.Wrapper {
        private final long began = System.nanoTime();
        private long bytes;

        Measured(Request request) {
            super(request);
        }

        @Override
        public Content.@Nullable Chunk read() {
            Content.Chunk chunk = super.read();
            if (chunk == null || chunk.isLast() || Content.Chunk.isFailure(chunk)) {
                return chunk;
            }
            bytes += chunk.remaining();
            if (isTooSlow()) {
                chunk.release();
                return Content.Chunk.from(
                        new TimeoutException("fewer than " + limits.slowestBytesPerSecond() + " bytes a second came"));
            }
            return chunk;
        }

        private boolean isTooSlow() {
            double seconds = (System.nanoTime() - began) / 1e9;
            return seconds > limits.idleSeconds() && bytes / seconds < limits.slowestBytesPerSecond();
        }
    }
}
