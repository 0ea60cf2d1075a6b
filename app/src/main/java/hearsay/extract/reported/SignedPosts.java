package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.model.Attribution;
import hearsay.model.Manner;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds posts of social media that stand in an article with their signature behind or before them and no quotation marks.
 *
 * <p>Example: "The bridge holds. — Ada Vint (@adavint) March 3, 2031" gives the source "Ada Vint" and the content "The bridge
 * holds." Where the signature has a line of its own, the post is the line before; where a line begins with "Ada Vint
 * (@adavint)" and no verb follows, the post is the rest of it.
 */
public final class SignedPosts {
    /** The rule of such a finding. */
    public static final String RULE = Reported.RULE + "post";

    /** A dash, a name and a handle in brackets: "— Ada Vint (@adavint)". */
    private static final Pattern SIGNATURE =
            Pattern.compile("[—–-]{1,2} ?(\\p{Lu}[^\\n()@—–]{1,60}?) ?\\(@\\w{2,20}\\)");

    /** A name and a handle at the beginning of a line, and the capital, mark or dots that a post begins with. */
    private static final Pattern HEADING =
            Pattern.compile("(?m)^(\\p{Lu}[^\\n()@—–]{1,60}?) ?(\\(@\\w{2,20}\\)):? +(?=[\\p{Lu}\"“.…])(.+)$");

    private static final int SHORTEST = 8;

    /** Posts that no attribution has yet, in text order. */
    public List<Attribution> find(AnnotatedDocument document, List<Attribution> known) {
        List<Attribution> found = new ArrayList<>(signed(document.text()));
        found.addAll(headed(document.text()));
        found.removeIf(
                post -> known.stream().anyMatch(a -> has(a, post.content().getFirst())));
        found.sort(Comparator.comparing(post -> post.content().getFirst()));
        return found;
    }

    private static List<Attribution> signed(String text) {
        List<Attribution> found = new ArrayList<>();
        Matcher signature = SIGNATURE.matcher(text);
        int before = 0;
        while (signature.find()) {
            Span cue = new Span(signature.start(), signature.end());
            Span source = new Span(signature.start(1), signature.end(1));
            post(text, before, signature.start()).ifPresent(post -> found.add(post(source, cue, post)));
            before = signature.end();
        }
        return found;
    }

    private static List<Attribution> headed(String text) {
        List<Attribution> found = new ArrayList<>();
        Matcher heading = HEADING.matcher(text);
        while (heading.find()) {
            if (heading.end(3) - heading.start(3) >= SHORTEST) {
                found.add(post(span(heading, 1), span(heading, 2), span(heading, 3)));
            }
        }
        return found;
    }

    private static Span span(Matcher matcher, int group) {
        return new Span(matcher.start(group), matcher.end(group));
    }

    private static Attribution post(Span source, Span cue, Span words) {
        return Attribution.of(List.of(source), List.of(cue), List.of(words), Manner.DIRECT, OptionalInt.empty(), RULE);
    }

    /** The words before a signature on its line, or else the line before, after any earlier signature. */
    private static Optional<Span> post(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = Math.max(from, text.lastIndexOf('\n', end - 1) + 1);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return end - start >= SHORTEST ? Optional.of(new Span(start, end)) : Optional.empty();
    }

    /** Whether somebody is already known to say most of it. */
    private static boolean has(Attribution attribution, Span post) {
        return 2 * Span.overlap(attribution.content(), List.of(post)) > post.length()
                && !attribution.source().isEmpty();
    }
}
