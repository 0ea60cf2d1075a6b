package hearsay.extract.claim;

import hearsay.extract.Findings;
import hearsay.extract.reported.StanceJudge;
import hearsay.extract.reported.Stated;
import hearsay.model.Claim;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Findings of one document to its claims, in text order: one for each thing attributed, and one for each figure,
 * commitment or forecast that the outlet states in its own voice.
 *
 * <p>Example: "The mayor said that two bridges fell and that a third would follow" is two claims of the mayor, the second
 * a forecast.
 */
public final class ClaimAssembler {
    private final AttributedClaims attributed;
    private final NarratedClaims narrated;

    public ClaimAssembler() {
        this(new StanceJudge()::judge);
    }

    /** @param stances tells how a holder stands to what is stated */
    public ClaimAssembler(Function<Stated, Stance> stances) {
        ClaimMaker maker = new ClaimMaker(stances);
        attributed = new AttributedClaims(maker);
        narrated = new NarratedClaims(maker);
    }

    /** The claims of a document; the ids are a function of document and place. */
    public List<Claim> assemble(Findings findings) {
        Context context = Context.of(findings);
        List<Claim> claims = new ArrayList<>(attributed.of(context));
        claims.addAll(narrated.of(context, List.copyOf(claims)));
        claims.sort(Comparator.comparing((Claim c) -> c.content().getFirst())
                .thenComparing(c -> c.holder().name())
                .thenComparing(Claim::id));
        Map<String, Claim> byId = new LinkedHashMap<>();
        claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
        return CarriedEvidence.over(
                findings.annotated(), CarriedStance.over(findings.annotated(), List.copyOf(byId.values())));
    }
}
