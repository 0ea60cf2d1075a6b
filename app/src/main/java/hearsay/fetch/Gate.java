package hearsay.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Which hosts are spoken to: those of the public internet at the usual ports, and those that the user allowed by name, with or
 * without a port. The connection goes to the very address that was looked at here, so that a name that stands for another
 * address a moment later leads nowhere else.
 */
final class Gate implements DnsResolver {
    private static final Set<Integer> USUAL_PORTS = Set.of(80, 443, 8080, 8443);

    private final Set<String> allowed;
    private final Names names;

    Gate(Set<String> allowed, Names names) {
        this.allowed =
                allowed.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        this.names = names;
    }

    /** A host of the private network that nobody allowed. */
    static final class ClosedException extends UnknownHostException {
        private static final long serialVersionUID = 1;

        ClosedException(String message) {
            super(message);
        }
    }

    /** Why an address is not to be asked for, as far as its own words tell. */
    Optional<Fetched.Not> refusal(Address address) {
        return USUAL_PORTS.contains(address.port()) || isAllowed(address.host(), address.port())
                ? Optional.empty()
                : Optional.of(Fetched.Not.forGood(
                        "port",
                        "port " + address.port() + " of " + address.host()
                                + " is none of the web's (80, 443, 8080, 8443); --allow-host " + address.host() + ":"
                                + address.port() + " allows it"));
    }

    private boolean isAllowed(String host, int port) {
        String name = host.toLowerCase(Locale.ROOT);
        return allowed.contains(name) || allowed.contains(name + ":" + port);
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        boolean bracketed = host.startsWith("[") && host.endsWith("]");
        InetAddress[] addresses = names.of(bracketed ? host.substring(1, host.length() - 1) : host);
        if (!isAllowed(host, port)) {
            for (InetAddress address : addresses) {
                // one private address among public ones is reason enough: nobody can tell which would be used
                if (PrivateRanges.contain(address)) {
                    throw new ClosedException(host + " is in a private network (" + address.getHostAddress()
                            + "); --allow-host " + host + " allows it");
                }
            }
        }
        return Arrays.stream(addresses)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        return resolve(host, 0).stream().map(InetSocketAddress::getAddress).toArray(InetAddress[]::new);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
