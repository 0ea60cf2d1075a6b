package hearsay.watch;

/** A batch for people to read: a line for each change, and under it the words that it rests on. */
final class BatchText {
    private BatchText() {}

    /** What a change is about, in few words, for a subject or a title. */
    static String heading(Told change) {
        return change.kind() + ": " + change.text();
    }

    static String of(Batch batch) {
        StringBuilder text = new StringBuilder();
        for (Told change : batch.changes()) {
            text.append(batch.at().toString(), 0, 16)
                    .append("Z  ")
                    .append(change.kind())
                    .append("  ")
                    .append(change.story().equals(batch.ledger()) ? "" : change.story() + ": ")
                    .append(plain(change.text()))
                    .append('\n');
            for (Told.Cited cited : change.citations()) {
                text.append("    ").append(words(cited)).append('\n');
            }
        }
        return text.toString();
    }

    /** Example: {@code Port office asserts: "14 people died" (Quay Post, 2031-03-04) https://...}. */
    static String words(Told.Cited cited) {
        return cited.holder() + " " + cited.stance() + ": \u201c" + plain(cited.quote()) + "\u201d ("
                + plain(cited.source()) + ")"
                + cited.address().map(address -> " " + address).orElse("");
    }

    /** On one line, and without what would steer a terminal or turn the direction of reading. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder();
        words.codePoints().forEach(c -> {
            if (Character.isWhitespace(c)) {
                plain.append(' ');
            } else if (Character.getType(c) != Character.CONTROL && Character.getType(c) != Character.FORMAT) {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString();
    }
}
