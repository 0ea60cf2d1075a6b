package hearsay.cli;

import hearsay.LedgerView;
import hearsay.format.CountsCsv;
import hearsay.format.LedgerFormat;
import hearsay.format.LedgerWriter;
import hearsay.format.ParquetTables;
import hearsay.format.SchemaOrgClaims;
import hearsay.format.StixBundle;
import hearsay.format.WebAnnotations;
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
        switch (this) {
            case jsonl -> words(new LedgerWriter(), view, destination, spec);
            case csv -> words(new CountsCsv(), view, destination, spec);
            case jsonld -> words(new SchemaOrgClaims(), view, destination, spec);
            case annotations -> words(new WebAnnotations(), view, destination, spec);
            case stix -> words(new StixBundle(), view, destination, spec);
            case parquet ->
                destination.writeFolder(folder -> new ParquetTables().write(view.ledger(), view.marks(), folder));
        }
    }

    private static void words(LedgerFormat format, LedgerView view, Destination destination, CommandSpec spec) {
        destination.write(spec, out -> format.write(view.ledger(), view.marks(), out));
    }
}
