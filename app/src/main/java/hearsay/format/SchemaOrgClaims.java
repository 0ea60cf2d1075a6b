package hearsay.format;

import hearsay.ledger.Correction;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Genre;
import hearsay.model.Hedge;
import hearsay.model.Holder;
import hearsay.model.Matter;
import hearsay.model.Quantity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ledger as JSON-LD in the vocabulary of schema.org: documents are {@code NewsArticle}, claims are {@code Claim} with the
 * holder as author and the article as appearance, matters are {@code Question} whose parts are the claims. It is no
 * {@code ClaimReview}: a ledger gives no rating.
 *
 * <p>Stance, hedge, manner and evidence have no term there; they stand in {@code additionalProperty}-like
 * {@code PropertyValue} items under {@code mentions}, beside the figures ({@code QuantitativeValue}).
 *
 * <p>Example: {@code {"@type":"Claim","text":"61 people died","author":{"@type":"Person","name":"Pavel Orrin"},…}}.
 */
public final class SchemaOrgClaims implements LedgerFormat {
    @Override
    public void write(Ledger ledger, Marks marks, Writer out) throws IOException {
        LedgerLookup view = new LedgerLookup(ledger, marks);
        ObjectNode head = JsonObjects.object().put("@context", "https://schema.org");
        JsonObjects.write(out, head, "@graph", sink -> {
            ledger.documents().forEach(document -> sink.accept(article(document)));
            ledger.claims().forEach(claim -> sink.accept(claim(view, claim)));
            ledger.matters().forEach(matter -> sink.accept(question(view, matter)));
        });
    }

    private static ObjectNode article(Document document) {
        boolean opinion = document.genre().filter(g -> g == Genre.OPINION).isPresent();
        ObjectNode article = JsonObjects.typed("@type", opinion ? "OpinionNewsArticle" : "NewsArticle")
                .put("@id", Names.document(document.id()))
                .put("identifier", "sha256:" + document.sha256())
                .put("inLanguage", document.language());
        article.put("name", document.name());
        JsonObjects.text(article, "headline", document.title());
        document.outlet()
                .ifPresent(outlet -> article.set(
                        "publisher", JsonObjects.typed("@type", "Organization").put("name", outlet)));
        List<ObjectNode> authors = document.byline().stream()
                .map(name -> JsonObjects.typed("@type", "Person").put("name", name))
                .toList();
        JsonObjects.list(article, "author", JsonObjects.array(authors));
        JsonObjects.text(article, "datePublished", document.published());
        JsonObjects.text(article, "dateModified", document.updated());
        JsonObjects.text(article, "url", document.url());
        return article;
    }

    private static ObjectNode claim(LedgerLookup view, Claim claim) {
        ObjectNode node = JsonObjects.typed("@type", "Claim")
                .put("@id", Names.claim(claim.id()))
                .put("text", view.quote(claim));
        node.set("author", author(view.document(claim), claim.holder()));
        JsonObjects.text(node, "dateCreated", claim.said());
        JsonObjects.text(node, "temporalCoverage", claim.about());
        node.set("appearance", reference(Names.document(claim.document())));
        claim.via()
                .ifPresent(via -> node.set(
                        "claimInterpreter",
                        JsonObjects.typed("@type", "Organization").put("name", via)));
        view.matter(claim).ifPresent(matter -> node.set("about", reference(name(matter))));
        List<JsonNode> mentions = new ArrayList<>();
        claim.quantities().forEach(q -> mentions.add(figure(q)));
        mentions.add(property("stance", JsonLine.label(claim.stance())));
        mentions.add(property("manner", JsonLine.label(claim.manner())));
        claim.hedge().ifPresent(hedge -> mentions.add(hedge(hedge)));
        claim.evidence().forEach(kind -> mentions.add(property("evidence", kind.label())));
        claim.types().forEach(type -> mentions.add(property("type", JsonLine.label(type))));
        corrected(view.corrected(claim)).ifPresent(mentions::add);
        node.set("mentions", JsonObjects.array(mentions));
        return node;
    }

    private static ObjectNode author(Document document, Holder holder) {
        if (holder.isNarrator()) {
            return JsonObjects.typed("@type", "Organization")
                    .put("name", document.outlet().orElse("narrator"));
        }
        ObjectNode author = JsonObjects.typed("@type", type(holder.kind())).put("name", holder.name());
        JsonObjects.text(author, "description", holder.role());
        return author;
    }

    private static String type(Holder.Kind kind) {
        return switch (kind) {
            case PERSON, UNNAMED -> "Person";
            case COUNTRY -> "Country";
            case ORGANIZATION, GROUP, NARRATOR -> "Organization";
        };
    }

    private static ObjectNode hedge(Hedge hedge) {
        ObjectNode node = property("hedge", hedge.text());
        JsonObjects.number(node, "minValue", end(hedge.band().map(b -> b.low())));
        JsonObjects.number(node, "maxValue", end(hedge.band().map(b -> b.high())));
        return node;
    }

    private static OptionalDouble end(Optional<Double> value) {
        return value.map(OptionalDouble::of).orElseGet(OptionalDouble::empty);
    }

    private static ObjectNode property(String name, String value) {
        return JsonObjects.typed("@type", "PropertyValue").put("name", name).put("value", value);
    }

    /** The numbers of the entries by which people have changed something, where they have. */
    private static Optional<JsonNode> corrected(List<Correction> entries) {
        return entries.isEmpty() ? Optional.empty() : Optional.of(property("corrected", LedgerLookup.joined(entries)));
    }

    private static ObjectNode figure(Quantity quantity) {
        ObjectNode node = JsonObjects.typed("@type", "QuantitativeValue");
        JsonObjects.text(node, "name", quantity.counted());
        JsonObjects.number(node, "minValue", quantity.low());
        JsonObjects.number(node, "value", quantity.best());
        JsonObjects.number(node, "maxValue", quantity.high());
        JsonObjects.text(node, "unitText", quantity.unit());
        node.put("description", quantity.bound().label());
        return node;
    }

    private static ObjectNode question(LedgerLookup view, Matter matter) {
        ObjectNode node = JsonObjects.typed("@type", "Question")
                .put("@id", name(matter))
                .put("name", matter.question())
                .put("abstract", matter.why())
                .put("creativeWorkStatus", JsonLine.label(matter.status()));
        List<ObjectNode> parts = matter.claims().stream()
                .map(Names::claim)
                .map(SchemaOrgClaims::reference)
                .toList();
        node.set("hasPart", JsonObjects.array(parts));
        corrected(view.corrected(matter)).ifPresent(entries -> node.set("mentions", entries));
        return node;
    }

    private static String name(Matter matter) {
        return Names.matter(matter.claims().getFirst());
    }

    private static ObjectNode reference(String id) {
        return JsonObjects.object().put("@id", id);
    }
}
