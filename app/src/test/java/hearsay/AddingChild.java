package hearsay;

import hearsay.bench.Reports;
import hearsay.store.Access;

/** A process of its own that adds documents and says so after each, for the tests that kill it. */
final class AddingChild {
    static final int DOCUMENTS = 50;

    private AddingChild() {}

    /** @param args place of the ledger, seed of the reports */
    public static void main(String[] args) {
        System.out.println("ready");
        try (LedgerBench bench = new LedgerBench(args[0], Access.CREATE)) {
            for (Reports.Report report : new Reports(Long.parseLong(args[1])).next(DOCUMENTS)) {
                bench.add(report);
                System.out.println(report.document().id());
                System.out.flush();
            }
        }
    }
}
