package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.model.Claim;
import hearsay.model.EvidenceKind;
import hearsay.model.Holder;
import hearsay.model.Manner;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a holder's claims rest on, carried on as long as the holder is quoted: a letter, a post, what was seen.
 *
 * <p>Example: "Vint wrote in a letter that she was leaving. “I had no choice,” she said." Both rest on the letter.
 */
final class CarriedEvidence {
    private static final int SENTENCES = 3;
    private static final Set<EvidenceKind> CARRIED = EnumSet.of(
            EvidenceKind.SOCIAL_MEDIA,
            EvidenceKind.DOCUMENT,
            EvidenceKind.EYEWITNESS,
            EvidenceKind.SATELLITE_IMAGERY,
            EvidenceKind.MEDIA_REPORT);

    private CarriedEvidence() {}

    /** The claims, in text order, with what was carried to each. */
    static List<Claim> over(AnnotatedDocument document, List<Claim> claims) {
        Map<String, Map<EvidenceKind, Integer>> last = new HashMap<>();
        List<Claim> carried = new ArrayList<>();
        for (Claim claim : claims) {
            Holder holder = claim.holder();
            if (holder.isNarrator() || holder.name().startsWith("unnamed")) {
                carried.add(claim);
                continue;
            }
            int place = document.sentenceAt(claim.content().getFirst().start())
                    .map(Sentence::index)
                    .orElse(0);
            Map<EvidenceKind, Integer> known =
                    last.computeIfAbsent(holder.name(), k -> new EnumMap<>(EvidenceKind.class));
            Claim with = claim.withEvidence(evidence(claim, place, known));
            boolean studied = with.evidence().contains(EvidenceKind.STUDY);
            for (EvidenceKind kind : with.evidence()) {
                if (CARRIED.contains(kind) && !(studied && kind == EvidenceKind.DOCUMENT)) {
                    known.put(kind, place);
                }
            }
            carried.add(with);
        }
        return carried;
    }

    private static List<EvidenceKind> evidence(Claim claim, int place, Map<EvidenceKind, Integer> known) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        kinds.addAll(claim.evidence());
        known.forEach((kind, at) -> {
            boolean official = kind == EvidenceKind.EYEWITNESS && kinds.contains(EvidenceKind.OFFICIAL_STATEMENT);
            if (claim.manner() != Manner.INDIRECT && place - at <= SENTENCES && !official) {
                kinds.add(kind);
            }
        });
        if (kinds.contains(EvidenceKind.SOCIAL_MEDIA)) {
            kinds.remove(EvidenceKind.OFFICIAL_STATEMENT);
        }
        return List.copyOf(kinds);
    }
}
