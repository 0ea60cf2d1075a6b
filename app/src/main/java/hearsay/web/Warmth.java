package hearsay.web;

import hearsay.Hearsay;
import hearsay.brief.BriefOptions;
import hearsay.brief.LedgerLines;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import hearsay.read.Read;
import hearsay.read.ReadResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Has an engine load its models and link a story, of reports that are then forgotten. */
final class Warmth {
    private static final String TEXT = """
            The harbour office said on Monday that at least 12 people were missing after the ferry sank, and its owner denied it.
            "If the port is closed, we will stop every train," said Ana Ruiz, the minister of transport, who spoke of 40,000 tonnes.
            Satellite images from 3 March show up to 200 lorries at the border, according to a spokesman for the army, which has
            not confirmed the figure. Two officials, who asked not to be named, expect talks to fail; analysts doubt that. Prof.
            Mara Lind of the Institute of Coasts wrote that it was "highly likely" that the dam would be opened by June.
            """;

    /**
     * As many reports as make a small story: the first sentences of a new process, and the first story, are slow, since its code
     * is compiled while it runs.
     */
    private static final int REPORTS = 12;

    private Warmth() {}

    static void of(Hearsay hearsay) {
        List<ReadResult> reports = IntStream.range(0, REPORTS)
                .<ReadResult>mapToObj(n -> new Read(report(n)))
                .toList();
        Ledger ledger = hearsay.ledger(reports.iterator(), report -> {});
        LedgerLines unused = LedgerLines.of(ledger, Marks.NONE, Optional.empty(), BriefOptions.titled("Warmth"));
    }

    private static Document report(int number) {
        return new Document(
                "warmth" + number,
                "warmth" + number + ".txt",
                TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                PartialDate.parse("2031-03-" + (10 + number)),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                "0".repeat(64),
                List.of());
    }
}
