package hearsay.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.MessageConstraintException;
import org.apache.hc.core5.http.ProtocolException;

/** What went wrong with a request, for people. */
final class Failures {
    private Failures() {}

    static Fetched.Not told(IOException e, Address address, Limits limits) {
        String host = address.host();
        return switch (e) {
            case Gate.ClosedException closed ->
                Fetched.Not.forGood("private-network", String.valueOf(closed.getMessage()));
            case UnknownHostException unknown -> Fetched.Not.forNow("unreachable", "there is no host " + host);
            case Http.TooLargeException large ->
                Fetched.Not.forGood(
                        "too-large",
                        "it is larger than " + limits.bytes() + " bytes, decompressed, which is the limit");
            case Http.TooSlowException slow ->
                Fetched.Not.forNow(
                        "timeout", "it took longer than " + limits.whole().toSeconds() + " seconds");
            case ConnectTimeoutException slow -> Fetched.Not.forNow("timeout", host + " could not be reached in time");
            case SocketTimeoutException slow ->
                Fetched.Not.forNow(
                        "timeout",
                        host + " said nothing for " + limits.silence().toSeconds() + " seconds");
            case Body.CodingException coding -> Fetched.Not.forGood("encoding", "it " + coding.getMessage());
            case ZipException broken ->
                Fetched.Not.forNow("encoding", "its compression is broken: " + broken.getMessage());
            case EOFException end -> cutShort();
            case ConnectionClosedException end -> cutShort();
            case SSLException tls ->
                Fetched.Not.forNow("unreachable", "no safe connection to " + host + ": " + tls.getMessage());
            case MessageConstraintException head ->
                Fetched.Not.forGood("too-large", "the head of the answer is too large");
            default -> Fetched.Not.forNow("unreachable", host + " could not be spoken to: " + message(e));
        };
    }

    private static Fetched.Not cutShort() {
        return Fetched.Not.forNow("cut-short", "the answer ended before its end");
    }

    private static String message(IOException e) {
        boolean protocol = e.getCause() instanceof ProtocolException;
        return protocol ? "it does not speak HTTP" : String.valueOf(e.getMessage());
    }
}
