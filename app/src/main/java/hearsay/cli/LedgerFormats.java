package hearsay.cli;

import hearsay.LedgerView;
import hearsay.format.CountsCsv;
import hearsay.format.LedgerFormat;
import hearsay.format.LedgerWriter;
import hearsay.format.ParquetTables;
import hearsay.format.SchemaOrgClaims;
import hearsay.format.StixBundle;
import hearsay.format.WebAnnotations;
import hearsay.ledger.Ledger;
import picocli.CommandLine.Model.CommandSpec;

/** The forms in which a ledger leaves the program, by the names of the command line. */
enum LedgerFormats {
    jsonl,
    csv,
    jsonld,
    annotations,
    stix,
    parquet;

    /** Stops with status 2 where the form and the destination do not fit. */
    void check(Destination destination) {
        if (this == parquet) {
            destination.checkFolder("parquet is four files");
        } else {
            destination.check();
        }
    }

    void write(LedgerView view, Destination destination, CommandSpec spec) {
        Ledger ledger = view.ledger();
        switch (this) {
            case jsonl -> destination.write(spec, out -> new LedgerWriter().write(ledger, view.marks(), out));
            case csv -> words(new CountsCsv(), ledger, destination, spec);
            case jsonld -> words(new SchemaOrgClaims(), ledger, destination, spec);
            case annotations -> words(new WebAnnotations(), ledger, destination, spec);
            case stix -> words(new StixBundle(), ledger, destination, spec);
            case parquet -> destination.writeFolder(folder -> new ParquetTables().write(ledger, folder));
        }
    }

    private static void words(LedgerFormat format, Ledger ledger, Destination destination, CommandSpec spec) {
        destination.write(spec, out -> format.write(ledger, out));
    }
}
