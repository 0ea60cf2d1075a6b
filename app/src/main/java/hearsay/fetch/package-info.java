/**
 * Addresses to bytes, politely and safely: robots.txt, one request at a time a host, limits on size and time, and no way into
 * the private network that was not allowed by name. {@link hearsay.fetch.Fetcher} is the one class to begin with.
 */
@NullMarked
package hearsay.fetch;

import org.jspecify.annotations.NullMarked;
