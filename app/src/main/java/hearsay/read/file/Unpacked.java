package hearsay.read.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds, and the files within it, one piece at a time. What cannot be read is a piece too, with its reason, and
 * the rest goes on.
 *
 * <p>Example: {@code new Unpacked(FileInput.of("crawl.warc.gz", ...))} gives a page for each page that was crawled.
 */
public final class Unpacked implements Iterator<Piece> {
    private static final int LONGEST_MESSAGE = 200;

    private record Level(FileInput file, Pieces pieces) {}

    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable Piece next;

    public Unpacked(FileInput file) {
        enter(file);
    }

    @Override
    public boolean hasNext() {
        while (next == null && !open.isEmpty()) {
            advance(open.getLast());
        }
        return next != null;
    }

    @Override
    public Piece next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Piece piece = Objects.requireNonNull(next);
        next = null;
        return piece;
    }

    private void enter(FileInput file) {
        if (file.depth() > file.limits().depth()) {
            next = new Piece.Unread(
                    file.name(),
                    "too-deep",
                    "lies in more than " + file.limits().depth() + " files, which is the limit");
            return;
        }
        try {
            open.addLast(new Level(file, Recognition.formatOf(file).open(file)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            next = unread(file, e, false);
        }
    }

    private void advance(Level level) {
        try {
            Optional<Piece> piece = level.pieces().next();
            if (piece.isEmpty()) {
                open.removeLast();
                level.pieces().close();
            } else if (piece.get() instanceof Piece.Inner inner) {
                enter(inner.file());
            } else {
                next = piece.get();
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // a library's complaint about the bytes that it was given: the file is damaged, or made to look so
            open.remove(level);
            next = unread(level.file(), e, true);
            closeQuietly(level);
        }
    }

    private static void closeQuietly(Level level) {
        try {
            level.pieces().close();
        } catch (IOException | RuntimeException e) {
            return;
        }
    }

    /** The record of what was thrown; nothing for a file of a folder that turns out to be of no kind that is read. */
    private @Nullable Piece unread(FileInput file, Throwable thrown, boolean begun) {
        Optional<Refused> refused = Refused.within(thrown);
        String rest = begun ? "the rest of the file: " : "";
        if (refused.isPresent()) {
            String reason = refused.get().reason();
            if (reason.equals(Recognition.OTHER_KIND) && !file.setting().named()) {
                file.notice("passed over: " + refused.get().detail());
                return null;
            }
            return new Piece.Unread(file.name(), reason, refused.get().detail());
        }
        if (thrown instanceof StackOverflowError) {
            return new Piece.Unread(file.name(), "too-deep", rest + "is nested too deep");
        }
        boolean disk = thrown instanceof NoSuchFileException || thrown instanceof AccessDeniedException;
        return disk
                ? new Piece.Unread(file.name(), "unreadable", "could not be read: " + why(thrown))
                : new Piece.Unread(file.name(), "damaged", rest + "is damaged or cut off: " + why(thrown));
    }

    private static String why(Throwable thrown) {
        if (thrown instanceof NoSuchFileException) {
            return "it is no longer there";
        }
        if (thrown instanceof AccessDeniedException) {
            return "permission denied";
        }
        String message = String.valueOf(thrown.getMessage()).lines().findFirst().orElse("");
        return message.isBlank() || message.equals("null")
                ? "its parts do not fit together"
                : message.substring(0, Math.min(LONGEST_MESSAGE, message.length()));
    }
}
