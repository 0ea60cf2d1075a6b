package hearsay.watch;

import hearsay.fetch.Address;
import hearsay.fetch.BadAddressException;
import hearsay.fetch.Fetched;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The address that a page calls its own; believed only where it is of the same host, since anybody can name anybody's. */
final class CanonicalLink {
    private CanonicalLink() {}

    static Optional<Address> of(Fetched.Page page) {
        boolean markup = page.mediaType().filter(type -> type.contains("html")).isPresent();
        if (!markup) {
            return Optional.empty();
        }
        String text = ListingText.of(page);
        return Optional.ofNullable(Jsoup.parse(text, page.address().text()).selectFirst("link[rel=canonical][href]"))
                .map(link -> link.absUrl("href"))
                .flatMap(CanonicalLink::address)
                .filter(address ->
                        plain(address.host()).equals(plain(page.address().host())));
    }

    private static String plain(String host) {
        return host.startsWith("www.") ? host.substring(4) : host;
    }

    private static Optional<Address> address(String link) {
        try {
            return Optional.of(Address.parse(link));
        } catch (BadAddressException e) {
            return Optional.empty();
        }
    }
}
