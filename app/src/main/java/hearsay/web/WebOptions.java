package hearsay.web;

import hearsay.store.Access;
import java.util.List;
import java.util.Optional;

/**
 * Where the pages are, and of which ledger.
 *
 * @param ledger a file, or the URL of a PostgreSQL database
 * @param access {@link Access#CREATE} or {@link Access#CREATE_FOR_MANY_STORIES}: which kind is made where there is none
 * @param name what the ledger is called, for people
 * @param host the address to listen on; any but a loopback address needs a token
 * @param port 0 for any that is free
 * @param names further names by which the machine may be asked for
 * @param token what a visitor must show; empty for none
 * @param limits how much may be sent
 */
public record WebOptions(
        String ledger,
        Access access,
        String name,
        String host,
        int port,
        List<String> names,
        Optional<String> token,
        Limits limits) {
    private static final int SHORTEST_TOKEN = 16;

    public WebOptions {
        names = List.copyOf(names);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is 0 to 65535, not " + port);
        }
        if (token.filter(word -> word.length() < SHORTEST_TOKEN).isPresent()) {
            throw new IllegalArgumentException(
                    "a token of fewer than " + SHORTEST_TOKEN + " characters can be guessed");
        }
        if (token.isEmpty() && !Host.isLoopback(host)) {
            throw new IllegalArgumentException(host + " can be reached from other machines, which needs a token");
        }
    }

    /** The pages of a ledger for this machine's own users, at a port that is free. */
    public static WebOptions local(String ledger, Access access, String name) {
        return new WebOptions(ledger, access, name, "127.0.0.1", 0, List.of(), Optional.empty(), Limits.USUAL);
    }

    /** Whether only this machine's own users can reach it. */
    public static boolean isLoopback(String host) {
        return Host.isLoopback(host);
    }

    /** A token that nobody can guess. */
    public static String randomToken() {
        return Secret.random();
    }

    /** The same at another place. */
    public WebOptions at(String otherHost, int otherPort, List<String> otherNames, Optional<String> otherToken) {
        return new WebOptions(ledger, access, name, otherHost, otherPort, otherNames, otherToken, limits);
    }

    /** The same with other limits. */
    public WebOptions with(Limits others) {
        return new WebOptions(ledger, access, name, host, port, names, token, others);
    }
}
