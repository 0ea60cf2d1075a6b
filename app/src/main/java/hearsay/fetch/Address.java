package hearsay.fetch;

import crawlercommons.filters.basic.BasicURLNormalizer;
import crawlercommons.utils.URLUtils;
import hearsay.lexicon.Table;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address of the web (http or https): host in lower case and ASCII, no default port, no fragment.
 *
 * <p>Example: {@code Address.parse("HTTP://News.Example:80/a?id=4&utm_source=feed#top").canonical()} is
 * {@code http://news.example/a?id=4}.
 *
 * @param uri absolute, with a host
 */
public record Address(URI uri) {
    private static final int LONGEST = 4000;
    private static final List<String> TRACKING = Table.load("tracking-parameters.tsv", "name").rows().stream()
            .map(row -> row.get("name"))
            .toList();
    private static final BasicURLNormalizer WRITTEN = new BasicURLNormalizer();
    private static final BasicURLNormalizer CANONICAL =
            BasicURLNormalizer.newBuilder().queryParamsToRemove(TRACKING).build();

    /** Whether an input of the user is meant as an address. */
    public static boolean isAddress(String input) {
        String start = input.substring(0, Math.min(8, input.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /** The address that the words spell; throws {@link BadAddressException} where they spell none. */
    public static Address parse(String words) {
        String given = words.strip();
        if (given.length() > LONGEST) {
            throw new BadAddressException("the address is longer than " + LONGEST + " characters");
        }
        if (!isAddress(given)) {
            throw new BadAddressException("only addresses that begin with http:// or https:// are read");
        }
        if (authority(given).contains("@")) {
            throw new BadAddressException("the address holds a user name; none is sent");
        }
        try {
            URI uri = new URI(Optional.ofNullable(WRITTEN.filter(given)).orElse(given));
            if (uri.getHost() == null || uri.getHost().isEmpty()) {
                throw new BadAddressException("the address names no host");
            }
            return new Address(uri);
        } catch (URISyntaxException e) {
            throw new BadAddressException("it is no address: " + e.getReason());
        }
    }

    private static String authority(String given) {
        int from = given.indexOf("://") + 3;
        int to = from;
        while (to < given.length() && "/?#\\".indexOf(given.charAt(to)) < 0) {
            to++;
        }
        return given.substring(from, to);
    }

    /** Where a link leads that stands in what this address gave. */
    public Address resolve(String link) {
        try {
            String target = link.strip().replace(" ", "%20");
            return parse(URLUtils.resolve(uri.toURL(), target).toString());
        } catch (MalformedURLException e) {
            throw new BadAddressException("it leads to '" + shown(link) + "', which is no address");
        }
    }

    private static String shown(String link) {
        return link.length() > 100 ? link.substring(0, 100) + "..." : link;
    }

    /** As it is written. */
    public String text() {
        return uri.toString();
    }

    /** Without the parameters that only tell where a reader came from. */
    public String canonical() {
        return Optional.ofNullable(CANONICAL.filter(text())).orElse(text());
    }

    /** What two addresses of one page have in common: the canonical form but for the scheme and a last slash. */
    public String key() {
        String rest = canonical().substring(uri.getScheme().length() + 3);
        return rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    }

    /** The name of its host. */
    public String host() {
        return uri.getHost();
    }

    /** The port, said or meant. */
    public int port() {
        return uri.getPort() >= 0 ? uri.getPort() : uri.getScheme().equals("https") ? 443 : 80;
    }

    /** Scheme, host and port: what one robots.txt is about. */
    Address origin() {
        return parse(uri.getScheme() + "://" + uri.getRawAuthority() + "/");
    }

    @Override
    public String toString() {
        return text();
    }
}
