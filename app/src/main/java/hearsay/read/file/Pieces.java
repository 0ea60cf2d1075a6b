package hearsay.read.file;

import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;

/** The pieces of an open file, each read when it is asked for. */
interface Pieces extends AutoCloseable {
    /** The next one; empty at the end. */
    Optional<Piece> next() throws IOException;

    @Override
    default void close() throws IOException {}

    static Pieces of(Piece... pieces) {
        Iterator<Piece> left = Arrays.asList(pieces).iterator();
        return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }

    static Pieces of(Iterable<? extends Piece> pieces) {
        Iterator<? extends Piece> left = pieces.iterator();
        return () -> left.hasNext() ? Optional.of(left.next()) : Optional.empty();
    }
}
