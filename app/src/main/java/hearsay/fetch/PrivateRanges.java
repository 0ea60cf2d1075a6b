package hearsay.fetch;

import hearsay.lexicon.Table;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Ranges of IP addresses that are not the public internet (IANA's registries of special-purpose addresses), and those that hold
 * an IPv4 address inside ({@code private-ranges.tsv}).
 *
 * <p>Example: {@code 10.0.0.7}, {@code ::1} and {@code 64:ff9b::10.0.0.7} are in one of them.
 */
final class PrivateRanges {
    private static final List<Range> RANGES = Table.load("private-ranges.tsv", "range", "holds").rows().stream()
            .map(row -> range(
                    row.get("range"), row.find("holds").map(Integer::parseInt).orElse(-1)))
            .toList();

    private PrivateRanges() {}

    /** @param holds at which byte an IPv4 address stands; -1 where none does */
    private record Range(byte[] start, int bits, int holds) {
        boolean contains(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if ((address[bit / 8] & mask) != (start[bit / 8] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Range range(String text, int holds) {
        int slash = text.indexOf('/');
        try {
            byte[] start = InetAddress.getByName(text.substring(0, slash)).getAddress();
            return new Range(start, Integer.parseInt(text.substring(slash + 1)), holds);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("private-ranges.tsv: " + text + " is no range", e);
        }
    }

    static boolean contain(InetAddress address) {
        return contain(address.getAddress());
    }

    private static boolean contain(byte[] address) {
        for (Range range : RANGES) {
            if (range.contains(address)
                    && (range.holds() < 0 || contain(Arrays.copyOfRange(address, range.holds(), range.holds() + 4)))) {
                return true;
            }
        }
        return false;
    }
}
