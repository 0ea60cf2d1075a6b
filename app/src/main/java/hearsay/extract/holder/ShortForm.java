package hearsay.extract.holder;

import hearsay.annotate.Sentence;
import java.util.Optional;

/** The capitals that stand in brackets behind a name: "NWS" in "National Weather Service (NWS)". */
final class ShortForm {
    private ShortForm() {}

    /** The short form whose bracket opens at a token, where one does. */
    static Optional<String> after(Sentence sentence, int end) {
        boolean open = end + 2 < sentence.size()
                && (sentence.token(end).text().equals("(")
                        || sentence.token(end).text().equals("-LRB-"));
        if (!open) {
            return Optional.empty();
        }
        String form = sentence.token(end + 1).text();
        boolean capitals =
                form.length() > 1 && form.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '-');
        return capitals ? Optional.of(form) : Optional.empty();
    }
}
