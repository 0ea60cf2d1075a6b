package hearsay.brief;

import hearsay.model.Claim;
import hearsay.model.EvidenceKind;
import java.util.List;
import java.util.Optional;

/**
 * A claim as a line to print.
 *
 * @param claim the claim
 * @param wording what is claimed, in its words
 * @param citation all the words it rests on
 * @param matter the question that it is of
 * @param outcome what has become of what it expects, where somebody has said so
 */
public record Line(
        Claim claim, Wording wording, Citation citation, Optional<MatterEntry> matter, Optional<Outcome> outcome) {
    /** What the text says that it rests on, in words: "satellite imagery". */
    public List<String> evidence() {
        return claim.evidence().stream()
                .map(EvidenceKind::label)
                .map(label -> label.replace('-', ' '))
                .toList();
    }
}
