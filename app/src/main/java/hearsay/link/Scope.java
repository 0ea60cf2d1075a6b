package hearsay.link;

/**
 * Words of a text that say of which place, time, event or people a figure is.
 *
 * <p>Example: "12 people died in Lower Tisk on Monday" has "in Lower Tisk".
 *
 * @param words the text's own words
 * @param kind how the words are put into a question
 * @param rank how well they tell one count from another, 0 best
 * @param distance how many words lie between them and the figure
 */
record Scope(String words, Kind kind, int rank, int distance) {
    /** How words are put into a question. */
    enum Kind {
        /** At its end: "How many people were killed in Lower Tisk?". */
        PHRASE,
        /** What deaths are laid to: "How many deaths were blamed on the Calder flood?". */
        CAUSE,
        /** As the whole of it: "How many people did the Calder flood kill?". */
        QUESTION,
        /** Before it: "Calder flood: how many people were killed?". */
        TOPIC
    }

    private static final String DEATHS = "How many people were killed";

    /** The words that tell something: of "blamed on the flood" those after "on". */
    String told() {
        return kind == Kind.CAUSE ? words.substring(words.indexOf(' ') + 1) : words;
    }

    /** The question with these words in it; the same as before where they go with another question only. */
    String in(String question) {
        String open = question.substring(0, question.length() - 1);
        return switch (kind) {
            case PHRASE -> open + " " + words + "?";
            case CAUSE -> open.equals(DEATHS) ? "How many deaths were " + words + "?" : question;
            case QUESTION -> words;
            case TOPIC -> words + ": how" + question.substring("How".length());
        };
    }
}
