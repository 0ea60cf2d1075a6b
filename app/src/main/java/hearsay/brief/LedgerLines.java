package hearsay.brief;

import hearsay.ledger.Change;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A ledger line by line beside its brief, for whoever shows all of it: in the brief's texts every claim is marked, not only those
 * that the brief cites.
 *
 * <p>Example: {@code LedgerLines.of(ledger, marks, Optional.empty(), options).line("1f0c22ab9d3e-120-164")}.
 */
public final class LedgerLines {
    private final LedgerIndex index;
    private final Brief brief;
    private final List<MatterEntry> matters;
    private final Map<String, MatterEntry> asked = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Line> byClaim = new HashMap<>();
    private final Map<Integer, Line> byNumber = new HashMap<>();
    private final Map<String, Figure> figures = new HashMap<>();
    private final Map<String, List<Line>> holders = new LinkedHashMap<>();

    private LedgerLines(LedgerIndex index, Citations citations, Brief brief, Marks marks) {
        this.index = index;
        this.brief = brief;
        this.matters = brief.groups().stream()
                .flatMap(group -> Stream.concat(group.shown().stream(), group.folded().stream()))
                .toList();
        Map<String, MatterEntry> ofClaim = new HashMap<>();
        for (MatterEntry entry : matters) {
            asked.putIfAbsent(entry.matter().question(), entry);
            entry.matter().claims().forEach(id -> ofClaim.put(id, entry));
        }
        brief.figures().forEach(figure -> figures.put(figure.matter().id(), figure));
        for (Claim claim : index.ledger().claims()) {
            Line line = new Line(
                    claim,
                    Wording.of(index, citations, claim, List.of(claim)),
                    brief.citations().get(citations.of(claim).number() - 1),
                    Optional.ofNullable(ofClaim.get(claim.id())),
                    Outcome.of(claim, marks));
            lines.add(line);
            byClaim.put(claim.id(), line);
            byNumber.put(line.citation().number(), line);
            holders.computeIfAbsent(line.wording().holder(), name -> new ArrayList<>())
                    .add(line);
        }
    }

    /**
     * All lines of a ledger.
     *
     * @param last an earlier state, which the brief tells the changes from
     */
    public static LedgerLines of(Ledger ledger, Marks marks, Optional<Ledger> last, BriefOptions options) {
        LedgerIndex index = new LedgerIndex(ledger, marks);
        Citations citations = new Citations(index, marks);
        return new LedgerLines(
                index, citations, Brief.of(index, citations, marks, last, options, ledger.claims()), marks);
    }

    public Brief brief() {
        return brief;
    }

    /** Every claim, in the ledger's order. */
    public List<Line> all() {
        return List.copyOf(lines);
    }

    /** The line of a claim. */
    public Optional<Line> line(String claim) {
        return Optional.ofNullable(byClaim.get(claim));
    }

    /** The line under a citation of the brief. */
    public Line cited(int number) {
        return Objects.requireNonNull(byNumber.get(number), () -> "no citation " + number);
    }

    /** The same, by a reference to it. */
    public Line cited(Cite cite) {
        return cited(cite.number());
    }

    /** Every matter: agreed, contested, single origin, open; within each the most important first. */
    public List<MatterEntry> matters() {
        return matters;
    }

    /** The matter of this question. */
    public Optional<MatterEntry> asked(String question) {
        return Optional.ofNullable(asked.get(question));
    }

    /** What a correction says, in words: "the holder is Ana Ruiz". */
    public String words(Change change) {
        return CorrectionEntry.words(index, change);
    }

    /** The lines of a matter, by date. */
    public List<Line> of(MatterEntry entry) {
        return entry.matter().claims().stream().flatMap(id -> line(id).stream()).toList();
    }

    /** The origins of a matter with what each put forward, echoes folded. */
    public List<OriginLines> origins(MatterEntry entry) {
        return OriginLines.of(entry, of(entry));
    }

    /** Who stood where on what, and when that changed. */
    public List<Standpoints> standpoints() {
        return Standpoints.all(this);
    }

    /** The figures of a matter, where it has two or more. */
    public Optional<Figure> figure(MatterEntry entry) {
        return Optional.ofNullable(figures.get(entry.matter().id()));
    }

    /** The lines of a document, by place. */
    public List<Line> ofDocument(String document) {
        return lines.stream()
                .filter(line -> line.claim().document().equals(document))
                .toList();
    }

    /**
     * All that one holder has put forward.
     *
     * @param name as the lines have it; an outlet's own voice is a holder of its own
     * @param lines by date, then in the ledger's order
     */
    public record HolderLines(String name, List<Line> lines) {
        /** What the first line that tells it says that they are. */
        public Optional<String> role() {
            return lines.stream()
                    .flatMap(line -> line.wording().role().stream())
                    .findFirst();
        }

        /** The average Brier score of the forecasts whose outcome is known; empty where none has one. */
        public OptionalDouble brier() {
            return scored().average();
        }

        /** How many of the forecasts have a score. */
        public int scores() {
            return (int) scored().count();
        }

        public String brierWords() {
            return NumberWords.of(brier());
        }

        private java.util.stream.DoubleStream scored() {
            return lines.stream()
                    .flatMap(line -> line.outcome().stream())
                    .flatMapToDouble(outcome -> outcome.brier().stream());
        }
    }

    /** All holders, those with most claims first. */
    public List<HolderLines> holders() {
        return holders.entrySet().stream()
                .map(entry -> new HolderLines(entry.getKey(), byDate(entry.getValue())))
                .sorted(Comparator.<HolderLines>comparingInt(
                                holder -> -holder.lines().size())
                        .thenComparing(HolderLines::name))
                .toList();
    }

    /** One holder. */
    public Optional<HolderLines> holder(String name) {
        return Optional.ofNullable(holders.get(name)).map(own -> new HolderLines(name, byDate(own)));
    }

    static List<Line> byDate(List<Line> some) {
        return some.stream()
                .sorted(Comparator.comparing(
                        line -> line.wording().date().map(Object::toString).orElse("9999")))
                .toList();
    }
}
