package hearsay.web;

/**
 * How much may be sent, and how often.
 *
 * @param fileBytes the largest file
 * @param uploadBytes all files of one upload
 * @param files how many files one upload may bring
 * @param waiting how many uploads may wait to be worked on
 * @param writesPerMinute how often one address may add or correct
 * @param wrongTokens how often one address may show a wrong token within a minute
 * @param slowestBytesPerSecond a sender that is slower is cut off
 * @param idleSeconds a sender that says nothing for so long is cut off
 */
public record Limits(
        long fileBytes,
        long uploadBytes,
        int files,
        int waiting,
        int writesPerMinute,
        int wrongTokens,
        long slowestBytesPerSecond,
        int idleSeconds) {
    /** For people: 20 MB a file, 64 MB and 1,000 files at once, 120 writes a minute. */
    public static final Limits USUAL = new Limits(20_000_000, 64_000_000, 1_000, 8, 120, 5, 1_000, 20);

    /** The same where one file may take up the whole upload. */
    Limits withoutFileLimit() {
        return new Limits(
                uploadBytes,
                uploadBytes,
                files,
                waiting,
                writesPerMinute,
                wrongTokens,
                slowestBytesPerSecond,
                idleSeconds);
    }
}
