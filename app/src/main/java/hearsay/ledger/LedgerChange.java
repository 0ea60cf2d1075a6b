package hearsay.ledger;

import hearsay.model.Matter;
import hearsay.model.Matter.SeriesPoint;
import hearsay.model.PositionChange;
import hearsay.model.TriggerMet;
import java.util.List;
import java.util.Optional;

/** One thing that is otherwise in a ledger than it was before. */
public sealed interface LedgerChange {
    /** The ids of the claims that it rests on, all of them in the later ledger; never empty. */
    List<String> claims();

    /** A question that nobody had answered before. */
    record NewQuestion(Matter matter, List<String> claims) implements LedgerChange {
        public NewQuestion {
            claims = List.copyOf(claims);
        }
    }

    /**
     * The origins behind a matter agree, or disagree, otherwise than before.
     *
     * @param before the matter as it was; empty where it is new and contested from the first
     */
    record StatusChanged(Optional<Matter> before, Matter matter, List<String> claims) implements LedgerChange {
        public StatusChanged {
            claims = List.copyOf(claims);
        }
    }

    /** The reconciled figure of a count is another. */
    record FigureRevised(Matter before, Matter matter, List<String> claims) implements LedgerChange {
        public FigureRevised {
            claims = List.copyOf(claims);
        }
    }

    /**
     * One origin gives another figure than it had given.
     *
     * @param from its last figure before
     * @param to its last figure now
     */
    record OriginRevised(Matter matter, SeriesPoint from, SeriesPoint to) implements LedgerChange {
        @Override
        public List<String> claims() {
            return List.of(to.claim(), from.claim());
        }
    }

    /** Somebody stands behind a matter who had not before. */
    record NewOrigins(Matter matter, List<String> origins, List<String> claims) implements LedgerChange {
        public NewOrigins {
            origins = List.copyOf(origins);
            claims = List.copyOf(claims);
        }
    }

    /** A holder turned: denied and now confirms, or said and now denies. */
    record PositionTurned(PositionChange turn, Matter matter) implements LedgerChange {
        @Override
        public List<String> claims() {
            return List.of(turn.to(), turn.from());
        }
    }

    /** The trigger of a commitment is reported as met. */
    record TriggerReported(TriggerMet met) implements LedgerChange {
        @Override
        public List<String> claims() {
            return List.of(met.report(), met.commitment());
        }
    }
}
