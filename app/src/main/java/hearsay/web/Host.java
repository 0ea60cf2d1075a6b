package hearsay.web;

import java.util.List;
import java.util.Locale;

/**
 * Whether a request asks for this machine by a name of its own. A page of another site can make a browser ask here by the other
 * site's name once that name's address has been changed (DNS rebinding); what it asks is told by the header {@code Host}.
 */
final class Host {
    private final boolean loopback;
    private final List<String> names;

    Host(String listensOn, List<String> names) {
        this.loopback = isLoopback(listensOn);
        this.names = names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.equals("[::1]") || isOfLoopbackNet(host);
    }

    private static boolean isOfLoopbackNet(String host) {
        return host.startsWith("127.") && isAddress(host);
    }

    /** Whether the header names this machine: by an address, which nobody can rebind, or by a name that was given. */
    boolean isOwn(String header) {
        String name = withoutPort(header.toLowerCase(Locale.ROOT));
        return names.contains(name) || (loopback ? isLoopback(name) : isAddress(name) || name.startsWith("["));
    }

    private static String withoutPort(String header) {
        int colon = header.lastIndexOf(':');
        return colon > header.lastIndexOf(']') ? header.substring(0, colon) : header;
    }

    private static boolean isAddress(String name) {
        return !name.isEmpty() && name.chars().allMatch(c -> c == '.' || (c >= '0' && c <= '9'));
    }
}
