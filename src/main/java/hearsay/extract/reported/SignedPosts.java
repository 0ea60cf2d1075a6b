package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.model.Attribution;
import hearsay.model.Manner;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds posts of social media that stand in an article with their signature beside them and no quotation marks.
 *
 * <p>Example: "The bridge holds. — Ada Vint (@adavint) March 3, 2031" gives the source "Ada Vint" and the content "The bridge
 * holds." Where the signature has a line of its own, the post is the line before; in "Ada Vint (@adavint) The bridge holds." it comes after.
 */
public final class SignedPosts {
    /** The rule of such a finding. */
    public static final String RULE = Reported.RULE + "post";

    /** A dash, a name and a handle in brackets: "— Ada Vint (@adavint)". */
    private static final Pattern SIGNATURE =
            Pattern.compile("[—–-]{1,2} ?(\\p{Lu}[^\\n()@—–]{1,60}?) ?\\(@\\w{2,20}\\)");

    /** A line that begins with a name and a handle and goes on with a new sentence: "Ada Vint (@adavint) The bridge". */
    private static final Pattern HEADED = Pattern.compile(
            "(?m)^((\\p{Lu}[^\\n()@—–]{1,60}?) ?\\(@\\w{2,20}\\))[ \\t]+(?=[\\p{Lu}\\d\"“‘.…#@])(.*\\S)");

    private static final int SHORTEST = 8;

    /** Posts that no attribution has yet, in text order. */
    public List<Attribution> find(AnnotatedDocument document, List<Attribution> known) {
        String text = document.text();
        List<Attribution> found = new ArrayList<>();
        Matcher signature = SIGNATURE.matcher(text);
        int before = 0;
        while (signature.find()) {
            Span cue = new Span(signature.start(), signature.end());
            Span source = new Span(signature.start(1), signature.end(1));
            post(text, before, signature.start())
                    .flatMap(post -> attribution(source, cue, post, known))
                    .ifPresent(found::add);
            before = signature.end();
        }
        Matcher headed = HEADED.matcher(text);
        while (headed.find()) {
            Span cue = new Span(headed.start(1), headed.end(1));
            Span source = new Span(headed.start(2), headed.end(2));
            attribution(source, cue, new Span(headed.start(3), headed.end(3)), known)
                    .ifPresent(found::add);
        }
        return found;
    }

    private static Optional<Attribution> attribution(Span source, Span cue, Span post, List<Attribution> known) {
        return known.stream().noneMatch(a -> has(a, post))
                ? Optional.of(Attribution.of(
                        List.of(source), List.of(cue), List.of(post), Manner.DIRECT, OptionalInt.empty(), RULE))
                : Optional.empty();
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
