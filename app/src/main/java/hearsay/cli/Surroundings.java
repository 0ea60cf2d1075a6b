package hearsay.cli;

import hearsay.fetch.Names;
import hearsay.fetch.Pause;
import java.time.InstantSource;

/**
 * What the program takes from the machine around it.
 *
 * @param clock tells the time
 * @param pause waits
 * @param names tells where hosts are
 */
record Surroundings(InstantSource clock, Pause pause, Names names) {
    /** The machine's own. */
    static final Surroundings REAL = new Surroundings(InstantSource.system(), Pause.REAL, Names.SYSTEM);

    Surroundings withClock(InstantSource other) {
        return new Surroundings(other, pause, names);
    }
}
