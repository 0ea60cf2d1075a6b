package hearsay.web;

import hearsay.Hit;
import hearsay.model.ClaimType;
import hearsay.model.EvidenceKind;
import hearsay.model.PartialDate;
import hearsay.model.Stance;
import hearsay.store.SearchQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Searches, as pages and API ask for them: by words over the whole ledger, by meaning in one story. */
final class Finding {
    private static final int USUAL = 50;
    private static final int MOST = 1_000;
    private static final List<String> CONDITIONS =
            List.of("words", "holder", "stance", "evidence", "type", "from", "to");

    private final Desk desk;

    Finding(Desk desk) {
        this.desk = desk;
    }

    static boolean isAsked(Asked asked) {
        return CONDITIONS.stream().anyMatch(name -> asked.get(name).isPresent());
    }

    int most(Asked asked) {
        return asked.number("limit", USUAL, MOST);
    }

    List<Hit> find(Asked asked, Optional<Snapshot> story) {
        SearchQuery query = query(asked);
        int most = most(asked);
        return switch (asked.word("by")) {
            case "", "words" -> desk.searches().byWords(asked.word("words"), query, most);
            case "meaning" -> byMeaning(asked, query, most, story);
            default ->
                throw Problem.unusable("'" + asked.word("by") + "' is no way to search; allowed are words and meaning");
        };
    }

    private List<Hit> byMeaning(Asked asked, SearchQuery query, int most, Optional<Snapshot> story) {
        Snapshot snapshot =
                story.orElseThrow(() -> Problem.unusable("A search by meaning is in one story; choose it first."));
        return desk.searches().byMeaning(snapshot).find(asked.word("words"), MOST).stream()
                .filter(hit -> query.isMet(hit.claim(), hit.document()))
                .limit(most)
                .toList();
    }

    private static SearchQuery query(Asked asked) {
        return new SearchQuery(
                List.of(),
                asked.get("holder"),
                Given.label(Stance.class, "stance", asked.get("stance")),
                evidence(asked.get("evidence")),
                Given.label(ClaimType.class, "kind of claim", asked.get("type")),
                Given.date("from", asked.get("from")).map(PartialDate::firstDay),
                Given.date("to", asked.get("to")).map(PartialDate::lastDay));
    }

    private static Optional<EvidenceKind> evidence(Optional<String> label) {
        return label.map(text -> Arrays.stream(EvidenceKind.values())
                .filter(kind -> kind.label().equals(text))
                .findFirst()
                .orElseThrow(() -> Problem.unusable("'" + text + "' is no kind of evidence")));
    }
}
