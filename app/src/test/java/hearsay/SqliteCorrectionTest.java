package hearsay;

/** Corrections in a SQLite file. */
class SqliteCorrectionTest extends CorrectionSuite {
    @Override
    String place() {
        return folder.resolve("ledger.hearsay").toString();
    }
}
