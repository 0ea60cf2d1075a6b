package hearsay.watch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.ExtensionMetadata;
import crawlercommons.sitemaps.extension.NewsAttributes;
import hearsay.fetch.Address;
import hearsay.fetch.BadAddressException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URL;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Sitemaps (sitemaps.org) with their news extension, and indexes of sitemaps; packed by gzip or not. */
final class Sitemaps {
    private static final int MOST_BYTES = 52_428_800;
    /** Of an index; the newest come first there where it is dated. */
    private static final int MOST_MAPS = 50;

    private Sitemaps() {}

    /** The bytes without gzip around them, up to the limit of sitemaps. */
    static byte[] unpacked(byte[] bytes) throws NoListingException {
        if (bytes.length < 2 || (bytes[0] & 0xff) != 0x1f || (bytes[1] & 0xff) != 0x8b) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] unpacked = in.readNBytes(MOST_BYTES + 1);
            if (unpacked.length > MOST_BYTES) {
                throw new NoListingException("is larger than " + MOST_BYTES + " bytes when it is unpacked");
            }
            return unpacked;
        } catch (IOException e) {
            throw new NoListingException("is packed by gzip, and broken: " + e.getMessage());
        }
    }

    static Listing read(Address place, byte[] bytes) throws NoListingException {
        SiteMapParser parser = new SiteMapParser(false);
        parser.setStrictNamespace(false);
        parser.enableExtension(Extension.NEWS);
        try {
            AbstractSiteMap map =
                    parser.parseSiteMap("text/xml", bytes, place.uri().toURL());
            return map instanceof SiteMapIndex index ? index(index) : map((SiteMap) map);
        } catch (UnknownFormatException | IOException e) {
            throw new NoListingException("is a broken sitemap: " + e.getMessage());
        }
    }

    private static Listing index(SiteMapIndex index) {
        List<Address> maps = index.getSitemaps().stream()
                .sorted(java.util.Comparator.comparing(
                                (AbstractSiteMap map) -> Optional.ofNullable(map.getLastModified())
                                        .map(Date::toInstant)
                                        .orElse(Instant.MAX))
                        .reversed())
                .map(map -> address(map.getUrl()))
                .flatMap(Optional::stream)
                .limit(MOST_MAPS)
                .toList();
        List<String> notices = index.getSitemaps().size() > MOST_MAPS
                ? List.of("of its " + index.getSitemaps().size() + " sitemaps the newest " + MOST_MAPS + " are read")
                : List.of();
        return new Listing(List.of(), maps, Optional.empty(), true, notices);
    }

    private static Listing map(SiteMap map) {
        List<Item> items = new ArrayList<>();
        for (SiteMapURL entry : map.getSiteMapUrls()) {
            address(entry.getUrl())
                    .ifPresent(address -> items.add(new Item(address, Optional.empty(), title(entry), date(entry))));
        }
        return new Listing(items, List.of(), Optional.empty(), true, List.of());
    }

    private static Optional<Address> address(URL url) {
        try {
            return Optional.of(Address.parse(url.toString()));
        } catch (BadAddressException e) {
            return Optional.empty();
        }
    }

    private static Optional<NewsAttributes> news(SiteMapURL entry) {
        ExtensionMetadata[] all = entry.getAttributesForExtension(Extension.NEWS);
        return all != null && all.length > 0 && all[0] instanceof NewsAttributes news
                ? Optional.of(news)
                : Optional.empty();
    }

    private static String title(SiteMapURL entry) {
        return news(entry).map(NewsAttributes::getTitle).orElse("");
    }

    private static Optional<Instant> date(SiteMapURL entry) {
        return news(entry)
                .map(NewsAttributes::getPublicationDateTime)
                .map(java.time.ZonedDateTime::toInstant)
                .or(() -> Optional.ofNullable(entry.getLastModified()).map(Date::toInstant));
    }
}
