package hearsay.read;

import hearsay.model.Genre;
import hearsay.model.PartialDate;
import hearsay.pages.Entry;
import hearsay.pages.Facts;
import hearsay.read.file.About;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a page says of its article, in the ledger's words. */
final class PageAbout {
    private PageAbout() {}

    static About of(Facts facts) {
        return new About(
                facts.outlet(),
                facts.title(),
                facts.byline(),
                facts.published().map(PartialDate::of),
                facts.updated().map(PartialDate::of),
                genre(facts),
                facts.address());
    }

    /** What an entry of a live blog says of itself. */
    static About of(Entry entry) {
        return new About(
                Optional.empty(),
                entry.title(),
                List.of(),
                entry.day().map(PartialDate::of),
                Optional.empty(),
                Optional.empty(),
                entry.address());
    }

    private static Optional<Genre> genre(Facts facts) {
        String said = (String.join(" ", facts.types()) + " " + facts.section().orElse("")).toLowerCase(Locale.ROOT);
        if (said.contains("opinion") || said.contains("commentary")) {
            return Optional.of(Genre.OPINION);
        }
        if (said.contains("analysis")) {
            return Optional.of(Genre.ANALYSIS);
        }
        return said.contains("news") ? Optional.of(Genre.NEWS) : Optional.empty();
    }
}
