package hearsay.cli;

import hearsay.format.CountsCsv;
import hearsay.format.LedgerFormat;
import hearsay.format.LedgerWriter;
import hearsay.format.SchemaOrgClaims;
import hearsay.format.StixBundle;
import hearsay.format.WebAnnotations;

/** The forms in which a ledger leaves the program, by the names of the command line. */
enum LedgerFormats {
    jsonl(new LedgerWriter()),
    csv(new CountsCsv()),
    jsonld(new SchemaOrgClaims()),
    annotations(new WebAnnotations()),
    stix(new StixBundle());

    private final LedgerFormat format;

    LedgerFormats(LedgerFormat format) {
        this.format = format;
    }

    LedgerFormat format() {
        return format;
    }
}
