package hearsay.web;

import java.util.Optional;

/** Addresses to go back to, which must be of this server: what a form says may come from anywhere. */
final class Local {
    private Local() {}

    static String path(String address) {
        boolean own = address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c != '\\' && c < 127);
        return own ? address : "/";
    }

    /** The address with a parameter and an anchor. */
    static String with(String address, String name, int value, Optional<String> anchor) {
        String path = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
        String sign = path.contains("?") ? "&" : "?";
        return path + sign + name + "=" + value
                + anchor.map(id -> "#" + Page.encoded(id)).orElse("");
    }
}
