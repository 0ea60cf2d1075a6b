package hearsay.format;

/** What the things of a ledger are called outside it: URNs that are the same in every export of one ledger. */
final class Names {
    /** The program as the maker of an export. */
    static final String PROGRAM = "Hearsay";

    private Names() {}

    static String document(String id) {
        return "urn:hearsay:document:" + id;
    }

    static String claim(String id) {
        return "urn:hearsay:claim:" + id;
    }

    /** Named by a claim that it holds, since the numbers of matters change as documents come in. */
    static String matter(String firstClaim) {
        return "urn:hearsay:matter:" + firstClaim;
    }
}
