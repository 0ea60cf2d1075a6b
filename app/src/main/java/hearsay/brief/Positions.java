package hearsay.brief;

import hearsay.model.Claim;
import hearsay.model.Matter;
import hearsay.model.PositionChange;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who confirms, denies, doubts or declines, and who changed position.
 *
 * @param turns those who stood differently at two times, admissions first
 * @param stances the stances that are more than an assertion
 */
public record Positions(List<Turn> turns, List<Taken> stances) {
    private static final List<Stance> ORDER = List.of(Stance.CONFIRMS, Stance.DENIES, Stance.DOUBTS, Stance.DECLINES);

    public Positions {
        turns = List.copyOf(turns);
        stances = List.copyOf(stances);
    }

    public boolean isEmpty() {
        return turns.isEmpty() && stances.isEmpty();
    }

    /**
     * A change of position.
     *
     * @param holder who changed
     * @param question on what
     * @param from the earlier words
     * @param to the later words
     * @param admission whether the later grants what the holder had denied
     */
    public record Turn(String holder, String question, Wording from, Wording to, boolean admission) {}

    /**
     * All who take one stance.
     *
     * @param stance the stance
     * @param questions by question, the most reported first
     */
    public record Taken(Stance stance, List<OnQuestion> questions) {
        public Taken {
            questions = List.copyOf(questions);
        }

        public String label() {
            return NumberWords.capital(stance.name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * All who take one stance on one question.
     *
     * @param question the question; empty for claims that belong to no matter
     * @param wordings one a holder
     */
    public record OnQuestion(Optional<String> question, List<Wording> wordings) {
        public OnQuestion {
            wordings = List.copyOf(wordings);
        }

        /** The question; a phrase in its place where there is none. */
        public String heading() {
            return question.orElse("On no question of this brief");
        }
    }

    static Positions of(LedgerIndex index, Citations citations) {
        Map<List<Object>, List<PositionChange>> turns = new LinkedHashMap<>();
        index.ledger().changes().stream()
                .sorted(Comparator.comparing(change -> !change.admission()))
                .forEach(change -> turns.computeIfAbsent(key(index, change), k -> new ArrayList<>())
                        .add(change));
        List<Taken> stances = ORDER.stream()
                .map(stance -> new Taken(stance, questions(index, citations, stance)))
                .filter(taken -> !taken.questions().isEmpty())
                .toList();
        return new Positions(
                turns.values().stream()
                        .map(same -> turn(index, citations, same))
                        .toList(),
                stances);
    }

    /** Reports of one change have one: who changed on what, from which stance of which day to which. */
    private static List<Object> key(LedgerIndex index, PositionChange change) {
        Claim from = index.claim(change.from());
        Claim to = index.claim(change.to());
        return List.of(
                change.holder(),
                change.matter(),
                from.stance(),
                Wording.date(from, index.document(from)),
                to.stance(),
                Wording.date(to, index.document(to)));
    }

    private static Turn turn(LedgerIndex index, Citations citations, List<PositionChange> same) {
        PositionChange first = same.getFirst();
        return new Turn(
                first.holder(),
                index.matter(first.matter()).question(),
                side(index, citations, same.stream().map(PositionChange::from)),
                side(index, citations, same.stream().map(PositionChange::to)),
                same.stream().anyMatch(PositionChange::admission));
    }

    /** The words of the first report, with all reports cited. */
    private static Wording side(LedgerIndex index, Citations citations, Stream<String> claims) {
        List<Claim> cited = claims.distinct().map(index::claim).toList();
        return Wording.of(index, citations, cited.getFirst(), cited);
    }

    private static List<OnQuestion> questions(LedgerIndex index, Citations citations, Stance stance) {
        Map<Optional<Matter>, List<Claim>> groups = new LinkedHashMap<>();
        index.ledger().claims().stream()
                .filter(claim -> claim.stance() == stance)
                .sorted(Comparator.comparingInt(claim -> rank(index, claim)))
                .forEach(claim -> groups.computeIfAbsent(index.matterOf(claim), k -> new ArrayList<>())
                        .add(claim));
        return groups.entrySet().stream()
                .map(e -> new OnQuestion(e.getKey().map(Matter::question), wordings(index, citations, e.getValue())))
                .toList();
    }

    private static List<Wording> wordings(LedgerIndex index, Citations citations, List<Claim> claims) {
        Map<String, List<Claim>> holders = new LinkedHashMap<>();
        claims.forEach(claim -> holders.computeIfAbsent(key(index, claim), k -> new ArrayList<>())
                .add(claim));
        return holders.values().stream()
                .map(same -> Wording.of(index, citations, same.getFirst(), same))
                .toList();
    }

    private static int rank(LedgerIndex index, Claim claim) {
        return index.matterOf(claim).map(m -> MatterEntry.number(index, m)).orElse(Integer.MAX_VALUE);
    }

    private static String key(LedgerIndex index, Claim claim) {
        String holder =
                claim.holder().isNarrator() ? claim.document() : claim.holder().name();
        return holder + "\n" + index.matterOf(claim).map(Matter::id).orElse(claim.id());
    }
}
