package hearsay;

import hearsay.ledger.Corrections;
import hearsay.ledger.Ledger;
import hearsay.model.Claim;
import hearsay.model.FailedDocument;
import hearsay.read.Copies;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All that the ledger of one story follows from, before it is linked.
 *
 * @param name under which the linked ledger is remembered
 * @param madeOf the digest of the rest
 * @param corrected documents and claims with the corrections made
 * @param failed what is told of documents that are none of it
 * @param outdated how many documents another version of the program has read
 */
record Telling(String name, String madeOf, Corrections.Corrected corrected, List<FailedDocument> failed, int outdated) {
    static Telling of(String name, Facts facts, List<Claim> claims) {
        Copies copies = Copies.among(facts.documents());
        Set<String> ids = new HashSet<>();
        copies.read().forEach(document -> ids.add(document.id()));
        List<Claim> own =
                claims.stream().filter(claim -> ids.contains(claim.document())).toList();
        Corrections.Corrected corrected = facts.corrections().apply(copies.read(), own);
        List<FailedDocument> failed =
                Stream.concat(facts.failed().stream(), copies.left().stream()).toList();
        ids.retainAll(facts.outdated());
        String madeOf = MadeOf.digest(
                EngineVersion.linking(),
                corrected.documents(),
                failed,
                corrected.claims(),
                corrected.rulings().inOrder(),
                new TreeMap<>(corrected.rulings().names()));
        return new Telling(name, madeOf, corrected, failed, ids.size());
    }

    LedgerView view(Ledger ledger) {
        return new LedgerView(ledger, corrected.marks(), outdated);
    }
}
