package hearsay;

import hearsay.fetch.Address;
import hearsay.fetch.BadAddressException;
import hearsay.fetch.Fetched;
import hearsay.fetch.Fetcher;
import hearsay.model.FailedDocument;
import hearsay.read.Delivery;
import hearsay.read.Failed;
import hearsay.read.ReadResult;
import hearsay.read.Reader;
import hearsay.store.KeptPage;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Reads documents from addresses that a user gave: fetched by a {@link Fetcher}, read as files are, with the bytes that prove it.
 *
 * <p>Example: {@code new Addresses(fetcher, reader).read("https://news.example/a")} gives one document of that name.
 */
public final class Addresses {
    private final Fetcher fetcher;
    private final Reader reader;

    public Addresses(Fetcher fetcher, Reader reader) {
        this.fetcher = fetcher;
        this.reader = reader;
    }

    /** What is at an address; where nothing can be had, the one record of that. */
    public List<Incoming> read(String address) throws InterruptedException {
        try {
            return switch (fetcher.fetch(Address.parse(address), Fetched.Version.NONE)) {
                case Fetched.Page page -> read(page);
                case Fetched.Not not -> List.of(Incoming.of(failed(address, not.reason(), not.detail())));
                case Fetched.Unchanged unchanged ->
                    throw new IllegalStateException(address + ": 'unchanged' without a version asked with");
            };
        } catch (BadAddressException e) {
            return List.of(Incoming.of(failed(address, "address", String.valueOf(e.getMessage()))));
        }
    }

    /** The documents of a page that was fetched. */
    public List<Incoming> read(Fetched.Page page) {
        KeptPage kept = new KeptPage(
                page.asked().text(),
                page.address().text(),
                page.at().truncatedTo(ChronoUnit.SECONDS),
                page.mediaType(),
                page.charset(),
                page.bytes());
        String canonical = page.address().canonical();
        Iterator<ReadResult> results =
                reader.read(new Delivery(canonical, canonical, page.mediaType(), page.charset(), page.bytes()));
        List<Incoming> incoming = new ArrayList<>();
        results.forEachRemaining(result -> incoming.add(new Incoming(result, Optional.of(kept))));
        return incoming;
    }

    /** The record of an address that gave nothing. */
    public static ReadResult failed(String address, String reason, String detail) {
        return new Failed(new FailedDocument(address, reason, detail), Optional.empty());
    }
}
