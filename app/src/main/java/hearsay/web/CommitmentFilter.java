package hearsay.web;

import hearsay.brief.Commitment;
import hearsay.brief.Quote;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which commitments are shown.
 *
 * @param actor words all of which stand in the commitment or in the name of whose it is, or by whose word
 * @param met {@code with-trigger} or {@code reported-met}; empty for all
 */
record CommitmentFilter(String actor, String met) {
    static final List<String> SHOWN = List.of("with-trigger", "reported-met");

    static CommitmentFilter of(Asked asked) {
        return new CommitmentFilter(asked.word("actor"), asked.oneOf("met", SHOWN));
    }

    List<Commitment> of(List<Commitment> all) {
        return all.stream()
                .filter(one -> switch (met) {
                    case "reported-met" -> !one.met().isEmpty();
                    case "with-trigger" -> one.trigger().isPresent();
                    default -> true;
                })
                .filter(one -> Words.areIn(actor, words(one)))
                .toList();
    }

    private static String[] words(Commitment one) {
        return Stream.of(
                        Stream.of(one.actor(), one.word().holder()),
                        one.trigger().stream().map(Quote::words),
                        one.action().stream().map(Quote::words))
                .flatMap(part -> part)
                .toArray(String[]::new);
    }
}
