package hearsay.store.sql;

import hearsay.ledger.Change;
import hearsay.ledger.Correction;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Hedge;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.store.KeptDocument;
import hearsay.store.LedgerException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Goes through a whole ledger: digests, tallies, references, and that every span stands in its document. */
final class Check {
    private final Sql sql;
    private final List<String> wrong = new ArrayList<>();
    private final Map<String, Document> documents = new HashMap<>();

    private Check(Sql sql) {
        this.sql = sql;
    }

    static List<String> of(Sql sql, Documents documents, Readings readings, Entries entries, Optional<Pages> pages) {
        Check check = new Check(sql);
        check.step(() -> check.wrong.addAll(sql.dialect().check(sql)));
        sql.reading(() -> {
            check.step(() -> check.documents(documents.all(readings.currentRuns())));
            check.step(documents::failures);
            check.step(readings::verify);
            check.step(() -> readings.all().forEach(check::claim));
            check.step(() -> check.entries(entries.all()));
            pages.ifPresent(kept -> check.step(kept::verify));
            return true;
        });
        return List.copyOf(check.wrong);
    }

    private void step(Runnable step) {
        try {
            step.run();
        } catch (LedgerException e) {
            if (e.kind() != LedgerException.Kind.DAMAGED) {
                throw e;
            }
            String text = without(
                    without(String.valueOf(e.getMessage()), sql.dialect().place() + ": "), "is damaged: ");
            String sentence = text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1) + ".";
            if (!wrong.contains(sentence)) {
                wrong.add(sentence);
            }
        }
    }

    private static String without(String text, String start) {
        return text.startsWith(start) ? text.substring(start.length()) : text;
    }

    private void documents(List<KeptDocument> kept) {
        for (KeptDocument one : kept) {
            Document document = one.document();
            documents.put(document.id(), document);
        }
    }

    private void claim(Claim claim) {
        Document document = documents.get(claim.document());
        if (document == null) {
            // the documents themselves are damaged, which is told already, or the claim has none
            wrong.add("Claim " + claim.id() + " is of document " + claim.document() + ", which is not there.");
            return;
        }
        String text = document.text();
        boolean inside = Stream.of(
                        claim.spans().stream(),
                        claim.content().stream(),
                        claim.cue().stream(),
                        claim.quantities().stream().map(Quantity::span),
                        claim.hedge().stream().map(Hedge::span),
                        claim.condition().stream()
                                .flatMap(c -> Stream.concat(c.trigger().stream(), Stream.of(c.action()))))
                .flatMap(spans -> spans)
                .mapToInt(Span::end)
                .allMatch(end -> end <= text.length());
        if (!inside) {
            wrong.add("Claim " + claim.id() + " has words beyond the end of its document.");
        } else if (claim.hedge()
                .filter(h -> !h.text().equals(h.span().of(text)))
                .isPresent()) {
            wrong.add("The hedge of claim " + claim.id() + " is not as it stands in its document.");
        }
    }

    private void entries(List<Correction> entries) {
        for (Correction entry : entries) {
            switch (entry.change()) {
                case Change.OfClaim change -> entry(entry, change.claim().document());
                case Change.OfDocument change -> entry(entry, change.document());
                case Change.Undo undo -> {
                    if (undo.entry() < 1 || undo.entry() >= entry.id()) {
                        wrong.add(
                                "Correction " + entry.id() + " undoes entry " + undo.entry() + ", which is not there.");
                    }
                }
            }
        }
    }

    private void entry(Correction entry, String document) {
        if (!documents.containsKey(document)) {
            wrong.add("Correction " + entry.id() + " is of document " + document + ", which is not there.");
        }
    }
}
