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
 * @param each where several named parties speak together, each of them by itself; empty where one speaks
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
        List<Holder> each,
        Optional<String> via,
        OptionalInt inside,
        String rule) {
    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        each = List.copyOf(each);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution needs content");
        }
        if (manner == Manner.NARRATED) {
            throw new IllegalArgumentException("what is narrated is no attribution");
        }
    }

    /** One whose source is not resolved yet. */
    public static Attribution of(
            List<Span> source, List<Span> cue, List<Span> content, Manner manner, OptionalInt inside, String rule) {
        return new Attribution(
                source, cue, content, manner, Optional.empty(), List.of(), Optional.empty(), inside, rule);
    }

    /** The same with another source, relayed by whoever {@code by} is. */
    public Attribution from(List<Span> other, Optional<String> by, String found) {
        return new Attribution(other, cue, content, manner, holder, each, by, inside, found);
    }

    /** The same with its source resolved. */
    public Attribution heldBy(Optional<Holder> party, List<Holder> parties) {
        return new Attribution(source, cue, content, manner, party, parties, via, inside, rule);
    }

    /** The same, relayed. */
    public Attribution relayedBy(Optional<String> by) {
        return new Attribution(source, cue, content, manner, holder, each, by, inside, rule);
    }

    /** The same within another. */
    public Attribution within(int outer) {
        return new Attribution(source, cue, content, manner, holder, each, via, OptionalInt.of(outer), rule);
    }
}
