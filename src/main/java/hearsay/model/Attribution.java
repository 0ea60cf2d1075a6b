package hearsay.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Source, cue and content of one reported statement (PARC 3 / PolNeAR sense).
 *
 * <p>Example: "“We saw nothing,” <u>the mayor</u> <i>said</i>." has the source "the mayor", the cue "said" and the
 * quotation as content.
 *
 * @param source the words of the source; empty where the text leaves it out ("reportedly")
 * @param cue the words that attribute
 * @param content the words attributed, in order, without overlap; never empty
 * @param manner direct, indirect or mixed
 * @param holder who the source is, resolved within the document; empty where the source is left out and unknown
 * @param via the party that relays the statement inside the text, where there is one
 * @param inside the index, in the document's list, of the attribution whose content holds this one
 * @param rule the rule or model that found it
 */
public record Attribution(
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        Manner manner,
        Optional<Holder> holder,
        Optional<String> via,
        OptionalInt inside,
        String rule) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
        if (manner == Manner.NARRATED) {
            throw new IllegalArgumentException("what is narrated is no attribution");
        }
    }
}
