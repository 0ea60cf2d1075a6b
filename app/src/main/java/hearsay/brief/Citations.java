package hearsay.brief;

import hearsay.ledger.Marks;
import hearsay.model.Claim;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Gives out the numbers of citations in the order in which they are first asked for. */
final class Citations {
    private final LedgerIndex index;
    private final Marks marks;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    Citations(LedgerIndex index, Marks marks) {
        this.index = index;
        this.marks = marks;
    }

    int of(Claim claim) {
        return numbers.computeIfAbsent(claim.id(), id -> numbers.size() + 1);
    }

    /** The numbers of the claims, each once, ascending. */
    List<Integer> of(Collection<Claim> claims) {
        claims.forEach(this::of);
        return claims.stream().map(this::of).distinct().sorted().toList();
    }

    /** The number of the claim whose words are printed first, then those of the others. */
    List<Integer> leading(Claim first, Collection<Claim> others) {
        int number = of(first);
        return Stream.concat(Stream.of(number), of(others).stream().filter(n -> n != number))
                .toList();
    }

    /** All that was cited, by number. */
    List<Citation> all() {
        return numbers.entrySet().stream()
                .map(entry -> citation(entry.getValue(), index.claim(entry.getKey())))
                .toList();
    }

    private Citation citation(int number, Claim claim) {
        Source source = index.source(claim.document());
        return new Citation(
                number,
                claim.id(),
                Wording.holder(claim, source),
                claim.stance(),
                claim.manner(),
                claim.via(),
                claim.evidence(),
                Quote.of(source.document(), claim.spans()),
                source,
                marks.ofClaim(claim.id()));
    }
}
