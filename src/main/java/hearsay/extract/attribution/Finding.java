package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An attribution in the making. Rules propose findings; quotations that go on are added to them.
 *
 * <p>Not safe for use by several threads; it lives within one call.
 */
final class Finding {
    private final Passage passage;
    private final Token anchor;
    private final List<Span> cue;
    private final Optional<Source> source;
    private final String rule;
    private final String key;
    private final double weight;
    private List<Span> content;

    /**
     * @param passage the sentence of the cue
     * @param anchor the word that attributes
     * @param cue the cue as annotated: auxiliaries, particle, colon
     * @param source who said it, where the text says so
     * @param content what was said, sorted, without overlap
     * @param rule the family and the rule
     * @param key the entry and construction of the lexicon that it rests on
     * @param weight how often, of 1, such a finding is right
     */
    Finding(
            Passage passage,
            Token anchor,
            List<Span> cue,
            Optional<Source> source,
            List<Span> content,
            String rule,
            String key,
            double weight) {
        this.passage = passage;
        this.anchor = anchor;
        this.cue = List.copyOf(cue);
        this.source = source;
        this.content = List.copyOf(content);
        this.rule = rule;
        this.key = key;
        this.weight = weight;
    }

    Finding with(Optional<Source> other) {
        return new Finding(passage, anchor, cue, other, content, rule, key, weight);
    }

    Finding with(List<Span> other, String otherRule, double otherWeight) {
        return new Finding(passage, anchor, cue, source, other, otherRule, key, otherWeight);
    }

    /** Adds a stretch of content; overlapping stretches become one. */
    void extend(Span more) {
        List<Span> joined = new ArrayList<>();
        Span added = more;
        for (Span span : content) {
            if (span.overlaps(added)) {
                added = added.cover(span);
            } else {
                joined.add(span);
            }
        }
        joined.add(added);
        joined.sort(null);
        content = List.copyOf(joined);
    }

    Passage passage() {
        return passage;
    }

    Token anchor() {
        return anchor;
    }

    List<Span> cue() {
        return cue;
    }

    Optional<Source> source() {
        return source;
    }

    List<Span> content() {
        return content;
    }

    String rule() {
        return rule;
    }

    String key() {
        return key;
    }

    double weight() {
        return weight;
    }

    /** Where its cue stands in the document. */
    int position() {
        return anchor.start();
    }

    int contentLength() {
        return content.stream().mapToInt(Span::length).sum();
    }
}
