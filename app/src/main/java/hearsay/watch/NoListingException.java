package hearsay.watch;

/** A page that is no feed, no sitemap and no list of feeds; the message completes "it ...". */
final class NoListingException extends Exception {
    private static final long serialVersionUID = 1;

    NoListingException(String message) {
        super(message);
    }
}
