package hearsay.brief;

import hearsay.ledger.Correction;
import hearsay.model.Claim;
import hearsay.model.Matter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A matter as the brief shows it.
 *
 * @param number its place in the ledger, from 1; the page's anchor is made of it
 * @param matter the matter
 * @param key the wordings that show it best
 * @param others the citations of its other claims
 * @param documents in how many documents it is spoken of
 * @param corrections the entries that its claims follow from
 */
public record MatterEntry(
        int number, Matter matter, List<Wording> key, List<Cite> others, int documents, List<Correction> corrections) {
    private static final int KEY_WORDINGS = 3;
    private static final int KEY_WORDINGS_WHERE_CONTESTED = 4;

    public MatterEntry {
        key = List.copyOf(key);
        others = List.copyOf(others);
        corrections = List.copyOf(corrections);
    }

    public String anchor() {
        return "m" + number;
    }

    public String statusLabel() {
        return MatterGroup.label(matter.status());
    }

    public String statusWord() {
        return MatterGroup.word(matter.status());
    }

    /** The citations under the status sentence. */
    public List<Cite> keyCitations() {
        return key.stream().flatMap(w -> w.citations().stream()).sorted().toList();
    }

    /**
     * How many stand behind it: "three origins in five documents"; where several speak of it and no two answer alike, only "in
     * five documents", since a single origin stands behind each answer.
     */
    public String weight() {
        String in = "in " + NumberWords.count(documents, "document");
        boolean apart = matter.status() == Matter.Status.SINGLE_ORIGIN
                && matter.origins().size() > 1;
        return apart ? in : NumberWords.count(matter.origins().size(), "origin") + " " + in;
    }

    /** That status and figure rest on something corrected, where they do: "rests on what entry 3 corrected". */
    public Optional<String> corrected() {
        return CorrectionWords.under(corrections);
    }

    /** The reconciled figure in words, for counts. */
    public Optional<String> figure() {
        return matter.estimate().flatMap(EstimateWords::of);
    }

    static MatterEntry of(LedgerIndex index, Citations citations, Matter matter) {
        KeyClaims keys = new KeyClaims(index, matter);
        boolean contested = matter.status() == Matter.Status.CONTESTED;
        List<Claim> picked = keys.pick(contested ? KEY_WORDINGS_WHERE_CONTESTED : KEY_WORDINGS);
        List<Wording> key = picked.stream()
                .collect(Collectors.groupingBy(MatterEntry::words, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(same -> Wording.together(index, citations, same))
                .toList();
        Set<String> shown = picked.stream().map(Claim::id).collect(Collectors.toCollection(LinkedHashSet::new));
        List<Claim> others = index.claims(matter.claims()).stream()
                .filter(claim -> !shown.contains(claim.id()))
                .toList();
        return new MatterEntry(
                number(index, matter),
                matter,
                key,
                citations.of(others),
                documents(index, matter),
                citations.corrections(index.claims(matter.claims())));
    }

    /** The words of a claim, by their place: what several say together is one piece of text. */
    private static List<Object> words(Claim claim) {
        return List.of(claim.document(), claim.content(), claim.stance());
    }

    static int number(LedgerIndex index, Matter matter) {
        return index.ledger().matters().indexOf(matter) + 1;
    }

    static int documents(LedgerIndex index, Matter matter) {
        return (int) index.claims(matter.claims()).stream()
                .map(Claim::document)
                .distinct()
                .count();
    }

    /** The most important first: spoken of in most documents, by most origins, in most claims. */
    static Comparator<Matter> byImportance(LedgerIndex index) {
        return Comparator.<Matter>comparingInt(matter -> -documents(index, matter))
                .thenComparingInt(matter -> -matter.origins().size())
                .thenComparingInt(matter -> -matter.claims().size())
                .thenComparingInt(matter -> number(index, matter));
    }
}
