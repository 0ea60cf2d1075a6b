package hearsay.brief;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Echo;
import hearsay.model.Matter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds a ledger's parts by id. A part that names another which is not there is an error of the ledger. */
final class LedgerIndex {
    private final Ledger ledger;
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Claim> claims = new HashMap<>();
    private final Map<String, Matter> matterOf = new HashMap<>();

    LedgerIndex(Ledger ledger, Marks marks) {
        this.ledger = new Ledger(
                ledger.stories(),
                ledger.documents(),
                ledger.failed(),
                ledger.claims(),
                OwnVoice.matters(ledger),
                ledger.echoes(),
                ledger.changes(),
                ledger.drifts(),
                ledger.triggersMet(),
                ledger.flows());
        Map<String, Integer> counts = new HashMap<>();
        for (Claim claim : ledger.claims()) {
            claims.put(claim.id(), claim);
            counts.merge(claim.document(), 1, Integer::sum);
        }
        Map<String, Integer> numbers = new HashMap<>();
        for (Document document : ledger.documents()) {
            numbers.put(document.id(), numbers.size() + 1);
        }
        Map<String, Integer> echoes = new HashMap<>();
        for (Echo echo : ledger.echoes()) {
            echoes.put(echo.document(), known(numbers, echo.of(), "document"));
        }
        for (Document document : ledger.documents()) {
            String id = document.id();
            sources.put(
                    id,
                    new Source(
                            known(numbers, id, "document"),
                            document,
                            counts.getOrDefault(id, 0),
                            Optional.ofNullable(echoes.get(id)),
                            marks.ofDocument(id)));
        }
        for (Matter matter : this.ledger.matters()) {
            matter.claims().forEach(id -> matterOf.put(id, matter));
        }
    }

    Ledger ledger() {
        return ledger;
    }

    List<Document> documents() {
        return ledger.documents();
    }

    Claim claim(String id) {
        return known(claims, id, "claim");
    }

    List<Claim> claims(List<String> ids) {
        return ids.stream().map(this::claim).toList();
    }

    Source source(Document document) {
        return source(document.id());
    }

    Source source(String document) {
        return known(sources, document, "document");
    }

    Document document(Claim claim) {
        return source(claim.document()).document();
    }

    Optional<Matter> matterOf(Claim claim) {
        return Optional.ofNullable(matterOf.get(claim.id()));
    }

    Matter matter(String id) {
        return ledger.matters().stream()
                .filter(matter -> matter.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the ledger names matter " + id + " and holds none"));
    }

    boolean isEcho(Claim claim) {
        return source(claim.document()).echoOf().isPresent();
    }

    private static <T> T known(Map<String, T> map, String id, String what) {
        T found = map.get(id);
        if (found == null) {
            throw new IllegalArgumentException("the ledger names " + what + " " + id + " and holds none");
        }
        return found;
    }
}
