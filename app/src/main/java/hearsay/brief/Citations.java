package hearsay.brief;

import hearsay.ledger.Correction;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import java.util.Collection;
import java.util.Comparator;
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

    Cite of(Claim claim) {
        int number = numbers.computeIfAbsent(claim.id(), id -> numbers.size() + 1);
        return new Cite(number, !marks.under(claim).isEmpty());
    }

    /** The entries that a line follows from which rests on these claims, each once, in the order made. */
    List<Correction> corrections(Collection<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> marks.under(claim).stream())
                .distinct()
                .sorted(Comparator.comparingInt(Correction::id))
                .toList();
    }

    /** The numbers of the claims, each once, ascending. */
    List<Cite> of(Collection<Claim> claims) {
        claims.forEach(this::of);
        return claims.stream().map(this::of).distinct().sorted().toList();
    }

    /** The number of the claim whose words are printed first, then those of the others. */
    List<Cite> leading(Claim first, Collection<Claim> others) {
        Cite leading = of(first);
        return Stream.concat(Stream.of(leading), of(others).stream().filter(cite -> cite.number() != leading.number()))
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
