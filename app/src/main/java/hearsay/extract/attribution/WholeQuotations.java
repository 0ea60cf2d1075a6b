package hearsay.extract.attribution;

/**
 * Gives a speaker who has some sentences of a quotation all of it: nobody else speaks between the same two marks, though the
 * quotation may begin or end too far from the cue to be read with it.
 *
 * <p>Example: in "“It was long. It was cold. We sang. Then it was over,” she said.", all four sentences are hers.
 */
final class WholeQuotations {
    private final Columns columns;
    private final Reading reading;

    private WholeQuotations(Columns columns, Reading reading) {
        this.columns = columns;
        this.reading = reading;
    }

    /** The finding of a reading with its quotations whole. */
    static Finding completed(Columns columns, Reading reading, Finding finding) {
        WholeQuotations whole = new WholeQuotations(columns, reading);
        Finding completed = finding;
        int end = reading.from() + reading.labels().length;
        for (int i = reading.from(); i < end; i++) {
            int q = columns.quote[i];
            boolean first = i == reading.from() || columns.quote[i - 1] != q;
            if (q >= 0 && first && whole.isPart(i, q)) {
                completed = completed.with(columns.quotations.get(q).span());
            }
        }
        return completed;
    }

    /** Whether the content has whole sentences of the quotation, and not all. */
    private boolean isPart(int from, int q) {
        Quotation quotation = columns.quotations.get(q);
        int first = -1;
        int last = -1;
        for (int i = from; i < columns.size() && columns.quote[i] == q; i++) {
            if (reading.is(i, Role.CONTENT)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first < 0 || !quotation.speech() || !quotation.closed()) {
            return false;
        }
        boolean opened = columns.tokens[first].start() == quotation.span().start();
        boolean ended = columns.tokens[last].end() == quotation.span().end();
        return (opened || startsSentence(first)) && (ended || endsSentence(last)) && !(opened && ended);
    }

    private boolean startsSentence(int token) {
        return columns.sentenceStart[columns.sentence[token]] == token;
    }

    /** Whether nothing but marks follows in its sentence. */
    private boolean endsSentence(int token) {
        int end = columns.sentenceStart[columns.sentence[token] + 1];
        for (int i = token + 1; i < end; i++) {
            if (Character.isLetterOrDigit(columns.tokens[i].text().codePointAt(0))) {
                return false;
            }
        }
        return true;
    }
}
