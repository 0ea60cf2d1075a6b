package hearsay.web;

import hearsay.brief.Cite;
import hearsay.brief.Line;
import hearsay.brief.MatterEntry;
import hearsay.brief.Source;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What every page has beside its own content, and where its links lead.
 *
 * @param site the ledger
 * @param title of this page
 * @param section which entry of the navigation it belongs to
 * @param story the story that it tells of; empty for pages of the whole ledger
 * @param here its own address, for coming back to it
 * @param entered the number of a correction that has just been made
 * @param stale whether the ledger has changed since what is shown was worked out
 */
record Page(
        Site site,
        String title,
        String section,
        Optional<Snapshot> story,
        String here,
        Optional<Integer> entered,
        boolean stale) {
    /**
     * What is the same on all pages.
     *
     * @param name of the ledger
     * @param many whether it is of many stories
     * @param form the secret of this server's forms
     * @param version of style and scripts
     * @param admitted whether the visitor may see the ledger
     */
    record Site(String name, boolean many, String form, String version, boolean admitted) {
        /** For those who may not see the ledger: nothing of it. */
        static Site closed(String version) {
            return new Site("Hearsay", false, "", version, false);
        }
    }

    /** An entry of the navigation. */
    record Entry(String section, String label, String address) {}

    /** The pages of the story, or of the ledger where no story is told. */
    List<Entry> navigation() {
        if (site.many() && story.isEmpty()) {
            return List.of(
                    new Entry("stories", "Stories", "/stories"),
                    new Entry("search", "Search", "/search"),
                    new Entry("corrections", "Corrections", "/corrections"),
                    new Entry("add", "Add", "/add"),
                    new Entry("watch", "Watch", "/watch"));
        }
        return List.of(
                new Entry("story", "Story", to("")),
                new Entry("matters", "Matters", to("/matters")),
                new Entry("holders", "Holders", to("/holders")),
                new Entry("positions", "Positions", to("/positions")),
                new Entry("commitments", "Commitments", to("/commitments")),
                new Entry("forecasts", "Forecasts", to("/forecasts")),
                new Entry("flows", "Flows", to("/flows")),
                new Entry("documents", "Documents", to("/documents")),
                new Entry("search", "Search", to("/search")),
                new Entry("corrections", "Corrections", to("/corrections")),
                new Entry("add", "Add", "/add"),
                new Entry("watch", "Watch", "/watch"));
    }

    /** The address of a page of this story. */
    String to(String path) {
        String base = story.flatMap(Snapshot::story).map(id -> "/stories/" + id).orElse("");
        return base.isEmpty() && path.isEmpty() ? "/" : base + path;
    }

    String holder(String name) {
        return to("/holders/" + encoded(name));
    }

    /** Whether a holder of this name has a page; the origin behind an outlet may have none. */
    boolean knows(String name) {
        return story.flatMap(one -> one.lines().holder(name)).isPresent();
    }

    /** A matter is called by the first of its claims; numbers change with every document that is added. */
    String matter(MatterEntry entry) {
        return to("/matters/" + entry.matter().claims().getFirst());
    }

    String document(Source source) {
        return to("/documents/" + source.document().id());
    }

    /** Where the words of a line stand in their document. */
    String passage(Line line) {
        return to("/documents/" + line.claim().document() + "#p-" + line.claim().id());
    }

    /** The page where a line is corrected, from which one comes back to it. */
    String fix(Line line) {
        return to("/claims/" + line.claim().id()) + "?back=" + encoded(here);
    }

    Line cited(int number) {
        return story.orElseThrow().lines().cited(number);
    }

    Line cited(Cite cite) {
        return cited(cite.number());
    }

    /** The matter that a question is of; questions are told apart by their words. */
    Optional<MatterEntry> asked(String question) {
        return story.flatMap(one -> one.lines().asked(question));
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
