package hearsay.read.file;

import hearsay.model.Genre;
import hearsay.model.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * What is known of an article beside its text.
 *
 * <p>Example: of an item of a feed its title, its link and its day.
 */
public record About(
        Optional<String> outlet,
        Optional<String> title,
        List<String> byline,
        Optional<PartialDate> published,
        Optional<PartialDate> updated,
        Optional<Genre> genre,
        Optional<String> url) {
    /** Nothing is known. */
    public static final About NOTHING = new About(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public About {
        byline = List.copyOf(byline);
    }

    /** This, and where it says nothing, the other. */
    public About or(About other) {
        return new About(
                outlet.or(other::outlet),
                title.or(other::title),
                byline.isEmpty() ? other.byline : byline,
                published.or(other::published),
                updated.or(other::updated),
                genre.or(other::genre),
                url.or(other::url));
    }

    /** Nothing but where it was published. */
    public static About ofUrl(Optional<String> url) {
        return only(Optional.empty(), Optional.empty(), url);
    }

    static About ofTitle(Optional<String> title) {
        return only(Optional.empty(), title, Optional.empty());
    }

    static About ofOutlet(Optional<String> outlet) {
        return only(outlet, Optional.empty(), Optional.empty());
    }

    private static About only(Optional<String> outlet, Optional<String> title, Optional<String> url) {
        return new About(outlet, title, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), url);
    }
}
