package hearsay.read.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;

/**
 * The list of a ZIP file's entries, counted before it is read: each entry takes a hundred times its bytes in memory, and
 * what the file says of their number need not be true (APPNOTE.TXT 4.3).
 */
final class CentralDirectory {
    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END_SIZE = 22;
    private static final int ENTRY_SIZE = 46;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_SIZE = 20;
    private static final int END64_SIZE = 56;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final long IN_ZIP64 = 0xFFFFFFFFL;

    private CentralDirectory() {}

    /** Refuses a file with more entries than allowed, or without a list. */
    static void check(SeekableByteChannel channel, int files) throws IOException {
        long size = channel.size();
        int tail = (int) Math.min(size, END_SIZE + LONGEST_COMMENT);
        ByteBuffer end = read(channel, size - tail, tail);
        int at = tail - END_SIZE;
        while (at >= 0 && end.getInt(at) != END) {
            at--;
        }
        if (at < 0) {
            throw new Refused("damaged", "is a ZIP file that is cut off: the list of its files is missing");
        }
        long start = end.getInt(at + 16) & IN_ZIP64;
        if (start == IN_ZIP64) {
            start = startInZip64(channel, size - tail + at);
        }
        if (start >= 0 && start < size) {
            count(channel, start, files);
        }
        channel.position(0);
    }

    /** Where the list begins in the large form, whose end stands before the small one; -1 where it cannot be found. */
    private static long startInZip64(SeekableByteChannel channel, long end) throws IOException {
        long locator = end - LOCATOR_SIZE;
        if (locator < 0 || read(channel, locator, LOCATOR_SIZE).getInt(0) != LOCATOR) {
            return -1;
        }
        long large = read(channel, locator, LOCATOR_SIZE).getLong(8);
        return large < 0 || large > locator
                ? -1
                : read(channel, large, END64_SIZE).getLong(48);
    }

    private static void count(SeekableByteChannel channel, long start, int files) throws IOException {
        long at = start;
        for (int found = 0; at + ENTRY_SIZE <= channel.size(); found++) {
            ByteBuffer entry = read(channel, at, ENTRY_SIZE);
            if (entry.getInt(0) != ENTRY) {
                return;
            }
            if (found >= files) {
                throw tooMany(files);
            }
            at += ENTRY_SIZE
                    + Short.toUnsignedInt(entry.getShort(28))
                    + Short.toUnsignedInt(entry.getShort(30))
                    + Short.toUnsignedInt(entry.getShort(32));
        }
    }

    private static Refused tooMany(int files) {
        return new Refused("too-many", "holds more than " + files + " files, which is the limit");
    }

    private static ByteBuffer read(SeekableByteChannel channel, long at, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {}
        return bytes;
    }
}
