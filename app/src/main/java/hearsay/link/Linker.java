package hearsay.link;

import hearsay.ledger.Ledger;
import hearsay.ledger.Rulings;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Echo;
import hearsay.model.FailedDocument;
import hearsay.model.Matter;
import hearsay.model.Story;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the ledger of one story out of its documents and the claims found in them.
 *
 * <p>Use one linker for many stories; it holds no state between them. The outcome depends on what is given and not on its
 * order: the same documents and claims in any order give an equal ledger.
 *
 * <p>Example: {@code new Linker().link(documents, failed, claims)}.
 */
public final class Linker {
    private static final Comparator<List<Statement>> MOST_CLAIMS_FIRST = Comparator.comparingInt(
                    (List<Statement> group) -> -group.size())
            .thenComparingInt(group -> group.get(0).index());

    private final GroupingModel model;
    private final StatusModel statuses = StatusModel.load();
    private final Meanings meanings;
    private final HolderLinker holderLinker = new HolderLinker();

    /** A linker that groups by words alone. */
    public Linker() {
        this(Meanings.NONE);
    }

    /** A linker that groups by words and by what they mean. */
    public Linker(Meanings meanings) {
        this(meanings, GroupingModel.load(meanings != Meanings.NONE));
    }

    Linker(Meanings meanings, GroupingModel model) {
        this.meanings = meanings;
        this.model = model;
    }

    /**
     * Links a story.
     *
     * @param documents those read
     * @param failed those that could not be read
     * @param claims the claims of the documents
     * @throws IllegalArgumentException where a claim is of a document that is not given
     */
    public Ledger link(List<Document> documents, List<FailedDocument> failed, List<Claim> claims) {
        return link(documents, failed, claims, Rulings.NONE);
    }

    /**
     * Links a story as people have ruled.
     *
     * @param rulings what they have said of how claims and documents belong together; ids that are not there are passed over
     */
    public Ledger link(List<Document> documents, List<FailedDocument> failed, List<Claim> claims, Rulings rulings) {
        return link(documents, failed, claims, rulings, Place.ONLY);
    }

    /**
     * Links one story of several.
     *
     * @param place what comes before it
     */
    public Ledger link(List<Document> documents, List<Claim> claims, Place place) {
        return link(documents, List.of(), claims, Rulings.NONE, place);
    }

    private Ledger link(
            List<Document> documents, List<FailedDocument> failed, List<Claim> claims, Rulings rulings, Place place) {
        Ruled ruled = new Ruled(rulings);
        List<Document> sorted = StoryOrder.documents(documents);
        List<Claim> ordered = StoryOrder.claims(sorted, claims);
        Holders holders = holderLinker.link(sorted, ordered);
        List<Claim> renamed =
                ordered.stream().map(holders::renamed).map(rulings::named).toList();
        StatementReader reader = new StatementReader(sorted, meanings);
        List<Statement> statements = reader.read(renamed, holders);
        List<Echo> echoes = ruled.echoes(Echoes.find(sorted, statements), sorted);
        Origins origins = new Origins(sorted, echoes);
        List<Matter> matters = matters(
                statements,
                ruled,
                place.firstMatter(),
                new MatterWriter(
                        new Questions(new KeyPhrases(reader.vocabulary())), holders, origins, model, statuses));
        Map<String, Statement> byId = new HashMap<>();
        statements.forEach(statement -> byId.put(statement.claim().id(), statement));
        return new Ledger(
                sorted.isEmpty()
                        ? List.of()
                        : List.of(new Story(
                                "s" + place.story(),
                                sorted.stream().map(Document::id).toList())),
                sorted,
                StoryOrder.failed(failed),
                renamed,
                matters,
                echoes,
                Positions.find(matters, id -> statement(byId, id), holders),
                Drifts.find(matters, id -> statement(byId, id), origins),
                new TriggersMet(reader.vocabulary()).find(statements),
                Flows.find(statements));
    }

    /**
     * Where a story stands among those of a ledger.
     *
     * @param story its number, from 1
     * @param firstMatter the number of its first matter, from 1
     */
    public record Place(int story, int firstMatter) {
        /** Of a story that is the ledger's only one. */
        static final Place ONLY = new Place(1, 1);
    }

    private List<Matter> matters(List<Statement> statements, Ruled ruled, int first, MatterWriter writer) {
        Measures measures = new Measures();
        List<List<Statement>> grouped = new MatterGrouper(model)
                .group(statements).stream()
                        .map(group -> group.stream().map(statements::get).toList())
                        .toList();
        List<List<Statement>> groups = ruled.groups(new FateSplit(measures).of(grouped)).stream()
                .sorted(MOST_CLAIMS_FIRST)
                .toList();
        Fates fates = new Fates(groups, measures);
        List<MatterWriter.Written> matters = new ArrayList<>();
        for (List<Statement> group : groups) {
            matters.add(writer.write("m" + (first + matters.size()), group, fates.of(group)));
        }
        return new Twins().toldApart(matters);
    }

    private static Statement statement(Map<String, Statement> byId, String id) {
        Statement statement = byId.get(id);
        if (statement == null) {
            throw new IllegalStateException("no claim " + id);
        }
        return statement;
    }
}
