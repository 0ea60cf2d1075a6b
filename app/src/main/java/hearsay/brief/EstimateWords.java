package hearsay.brief;

import hearsay.model.Matter.Estimate;
import java.util.Optional;
import java.util.OptionalDouble;

/** A reconciled figure in words: "1,000 to 3,000, best 2,000". */
final class EstimateWords {
    private EstimateWords() {}

    static Optional<String> of(Estimate estimate) {
        Optional<String> range = range(estimate.low(), estimate.high());
        if (estimate.best().isEmpty()) {
            return range;
        }
        String best = NumberWords.of(estimate.best().getAsDouble());
        return Optional.of(
                range.map(r -> r.equals(best) ? best : r + ", best " + best).orElse(best));
    }

    private static Optional<String> range(OptionalDouble low, OptionalDouble high) {
        if (low.isPresent() && high.isPresent()) {
            String from = NumberWords.of(low.getAsDouble());
            String to = NumberWords.of(high.getAsDouble());
            return Optional.of(from.equals(to) ? from : from + " to " + to);
        }
        if (low.isPresent()) {
            return Optional.of("at least " + NumberWords.of(low.getAsDouble()));
        }
        return high.isPresent() ? Optional.of("at most " + NumberWords.of(high.getAsDouble())) : Optional.empty();
    }
}
