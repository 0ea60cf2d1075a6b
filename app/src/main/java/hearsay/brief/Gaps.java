package hearsay.brief;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.FailedLines;
import hearsay.model.Holder;
import hearsay.model.Matter;
import hearsay.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds what a ledger cannot tell. */
final class Gaps {
    private final LedgerIndex index;
    private final Citations citations;
    private final List<Gap> gaps = new ArrayList<>();

    private Gaps(LedgerIndex index, Citations citations) {
        this.index = index;
        this.citations = citations;
    }

    static List<Gap> of(LedgerIndex index, Citations citations, Optional<PartialDate> asOf) {
        Gaps found = new Gaps(index, citations);
        found.documents("carries no date", "carry no date", d -> d.reference().isEmpty());
        found.documents("names no outlet", "name no outlet", d -> d.outlet().isEmpty());
        asOf.ifPresent(cut -> found.documents(
                "is dated after the cut-off date and still counted",
                "are dated after the cut-off date and still counted",
                d -> d.reference().filter(date -> date.compareTo(cut) > 0).isPresent()));
        found.documents(
                "yielded no claim", "yielded no claim", d -> index.source(d).claims() == 0);
        found.notRead();
        found.matters("rests on one unnamed source", "rest on one unnamed source", found::isUnnamed);
        found.matters(
                "is stated in an outlet’s own voice alone",
                "are stated in an outlet’s own voice alone",
                found::isNarrated);
        found.matters(
                "has figures that do not fit together and no reconciled figure",
                "have figures that do not fit together and no reconciled figure",
                m -> m.status() == Matter.Status.CONTESTED
                        && m.type() == Matter.Type.COUNT
                        && m.estimate().isEmpty());
        found.unlinked();
        return List.copyOf(found.gaps);
    }

    private void documents(String one, String many, Predicate<Document> test) {
        List<String> items = index.documents().stream()
                .filter(test)
                .map(document -> label(index.source(document)))
                .toList();
        add("document", one, many, items, List.of());
    }

    private void matters(String one, String many, Predicate<Matter> test) {
        List<Matter> matters = index.ledger().matters().stream().filter(test).toList();
        List<Claim> first =
                matters.stream().map(m -> index.claim(m.claims().getFirst())).toList();
        add("question", one, many, matters.stream().map(Matter::question).toList(), citations.of(first));
    }

    private void notRead() {
        List<FailedDocument> failed = index.ledger().failed();
        List<String> names =
                FailedLines.summed(failed).stream().map(f -> f.name()).toList();
        add("document", "was not read", "were not read", failed.size(), names, List.of());
    }

    private void unlinked() {
        long alone = index.ledger().claims().stream()
                .filter(claim -> index.matterOf(claim).isEmpty())
                .count();
        add("claim", "belongs to no question", "belong to no question", (int) alone, List.of(), List.of());
    }

    private void add(String noun, String one, String many, List<String> items, List<Cite> cited) {
        add(noun, one, many, items.size(), items, cited);
    }

    private void add(String noun, String one, String many, int n, List<String> items, List<Cite> cited) {
        if (n > 0) {
            String text = NumberWords.capital(NumberWords.count(n, noun)) + " " + (n == 1 ? one : many);
            gaps.add(new Gap(text, items, cited));
        }
    }

    private boolean isUnnamed(Matter matter) {
        return matter.origins().size() == 1
                && index.claims(matter.claims()).stream()
                        .allMatch(c -> c.holder().kind() == Holder.Kind.UNNAMED);
    }

    private boolean isNarrated(Matter matter) {
        return index.claims(matter.claims()).stream().allMatch(c -> c.holder().isNarrator());
    }

    private static String label(Source source) {
        return source.outlet() + (source.document().title().isPresent() ? ", " + source.title() : "");
    }
}
