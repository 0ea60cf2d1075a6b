package hearsay.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One question on which claims can be compared: same participants, same predicate, same measure, same scope.
 *
 * @param id unique in a ledger, in reading order: {@code m1}, {@code m2}
 * @param question the question in plain words
 * @param type what kind of question it is
 * @param measure what kind of thing is counted; for counts
 * @param estimate the ledger's reconciled figure, empty where it will not commit itself; for counts
 * @param status whether its origins agree
 * @param why one sentence that says why the status is what it is
 * @param basis the ids of the claims that the status rests on, the most telling first; empty where it rests on them all
 * @param origins the ultimate holders, in order of their first claim
 * @param series the points of a count over time; empty for all but counts
 * @param claims the ids of its claims, by date, then document, then place
 */
public record Matter(
        String id,
        String question,
        Type type,
        Optional<Measure> measure,
        Optional<Estimate> estimate,
        Status status,
        String why,
        List<String> basis,
        List<String> origins,
        List<SeriesPoint> series,
        List<String> claims) {
    public Matter {
        basis = List.copyOf(basis);
        origins = List.copyOf(origins);
        series = List.copyOf(series);
        claims = List.copyOf(claims);
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("matter " + id + " has no claims");
        }
    }

    /** The same matter under another question. */
    public Matter withQuestion(String other) {
        return new Matter(id, other, type, measure, estimate, status, why, basis, origins, series, claims);
    }

    /** What kind of question a matter is. */
    public enum Type {
        COUNT,
        FACT,
        COMMITMENT,
        FORECAST
    }

    /** Whether the origins behind a matter agree. */
    public enum Status {
        SINGLE_ORIGIN,
        CORROBORATED,
        CONTESTED,
        OPEN
    }

    /** What kind of thing a count counts. */
    public enum Measure {
        DEATHS,
        INJURIES,
        MISSING,
        DISPLACED,
        DETAINED,
        TROOPS,
        MUNITIONS,
        MONEY,
        OTHER
    }

    /**
     * One figure that one origin stood by at one time.
     *
     * @param claim the id of the claim it is taken from
     * @param origin the ultimate holder
     * @param asOf the day or month that the figure holds for, where known
     * @param low lowest value
     * @param best value named
     * @param high highest value
     */
    public record SeriesPoint(
            String claim,
            String origin,
            Optional<PartialDate> asOf,
            OptionalDouble low,
            OptionalDouble best,
            OptionalDouble high) {}

    /**
     * The reconciled figure (low, best and high in UCDP's sense) and how it was made.
     *
     * @param low lowest figure that an origin stands by for the widest scope
     * @param best the most likely one, where the ledger commits itself
     * @param high highest figure
     * @param asOf the day it holds for
     * @param how one sentence on how it was made
     */
    public record Estimate(
            OptionalDouble low, OptionalDouble best, OptionalDouble high, Optional<PartialDate> asOf, String how) {}
}
