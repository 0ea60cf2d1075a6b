package hearsay.extract.time;

import hearsay.extract.number.Pieces;
import java.util.Optional;

/** One way to speak of time. */
interface TimeReader {
    /** The words of time whose first piece is at {@code at}. */
    Optional<Found> read(Pieces pieces, int at);
}
