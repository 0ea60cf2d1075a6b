package hearsay.extract.holder;

/** Two spellings of one surname: "Peterson" and "Petterson". */
final class Spelling {
    private static final int LONGEST_FOR_ONE = 7;

    private Spelling() {}

    /** Whether two long names differ by one letter, or two in a name of eight or more, and begin alike. */
    static boolean isVariant(String left, String right) {
        int longest = Math.max(left.length(), right.length());
        int allowed = longest <= LONGEST_FOR_ONE ? 1 : 2;
        return !left.isEmpty()
                && !right.isEmpty()
                && left.charAt(0) == right.charAt(0)
                && Math.abs(left.length() - right.length()) <= allowed
                && distance(left, right) <= allowed;
    }

    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int swap = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(swap, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[right.length()];
    }
}
