package hearsay.fetch;

/** What came of one request: an end, or another place to ask. */
sealed interface Step {
    /** That is all. */
    record Done(Fetched fetched) implements Step {}

    /** It leads on. */
    record Elsewhere(String link) implements Step {}
}
