package hearsay.format;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Matter;
import hearsay.model.PartialDate;
import hearsay.model.Stance;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ledger as a STIX 2.1 bundle (OASIS Standard, 2021) for threat-intelligence platforms: holders and outlets are
 * {@code identity}, documents {@code report}, claims {@code note} with a property extension that carries what a claim is,
 * matters {@code grouping}, and a claim that confirms, denies, doubts or declines is also an {@code opinion} on its matter.
 *
 * <p>Times are those of the documents: {@code created} and {@code published} are the first moment of the day published (UTC);
 * what has no date takes the latest of the ledger. So the bundle is the same whenever it is made.
 *
 * <p>Example: {@code {"type":"note","content":"61 people died","authors":["Pavel Orrin"],"object_refs":["report--…"],…}}.
 */
public final class StixBundle implements LedgerFormat {
    @Override
    public void write(Ledger ledger, Marks marks, Writer out) throws IOException {
        Objects objects = new Objects(ledger, marks);
        StringBuilder names = new StringBuilder();
        ledger.documents().forEach(d -> names.append(d.id()).append('\n'));
        ObjectNode head = JsonObjects.typed("type", "bundle").put("id", StixIds.of("bundle", names.toString()));
        JsonObjects.write(out, head, "objects", sink -> {
            sink.accept(objects.program());
            sink.accept(StixClaimExtension.definition(objects.programId(), objects.latest()));
            objects.identities().forEach(sink::accept);
            ledger.claims().forEach(claim -> sink.accept(objects.note(claim)));
            ledger.documents().forEach(document -> sink.accept(objects.report(document)));
            ledger.matters().forEach(matter -> sink.accept(objects.grouping(matter)));
            ledger.claims().forEach(claim -> objects.opinion(claim).ifPresent(sink::accept));
        });
    }

    /** The objects of one ledger. */
    private static final class Objects {
        private final LedgerLookup view;
        private final Map<String, List<String>> notes;
        private final String latest;

        Objects(Ledger ledger, Marks marks) {
            this.view = new LedgerLookup(ledger, marks);
            this.notes = ledger.claims().stream()
                    .collect(groupingBy(Claim::document, mapping(claim -> StixIds.of("note", claim.id()), toList())));
            this.latest = ledger.documents().stream()
                    .flatMap(d -> d.published().stream())
                    .max(PartialDate::compareTo)
                    .map(Objects::moment)
                    .orElse("1970-01-01T00:00:00.000Z");
        }

        String latest() {
            return latest;
        }

        String programId() {
            return StixIds.of("identity", "program");
        }

        ObjectNode program() {
            return identity("program", Names.PROGRAM, "system", latest);
        }

        /** Holders and outlets, each once, by name. */
        List<ObjectNode> identities() {
            TreeMap<String, ObjectNode> byName = new TreeMap<>();
            for (Claim claim : view.ledger().claims()) {
                String name = author(claim);
                byName.computeIfAbsent(name, n -> {
                    ObjectNode node = identity(key(n), n, identityClass(claim), latest);
                    JsonObjects.text(node, "description", claim.holder().role());
                    return node;
                });
            }
            return List.copyOf(byName.values());
        }

        private static String identityClass(Claim claim) {
            return switch (claim.holder().kind()) {
                case PERSON -> "individual";
                case ORGANIZATION, NARRATOR -> "organization";
                case GROUP, COUNTRY -> "group";
                case UNNAMED -> "unknown";
            };
        }

        private static ObjectNode identity(String key, String name, String kind, String when) {
            return base("identity", key, when).put("name", name).put("identity_class", kind);
        }

        private static String key(String name) {
            return "holder:" + name;
        }

        /** The holder's name; the outlet's for its own voice. */
        private String author(Claim claim) {
            if (!claim.holder().isNarrator()) {
                return claim.holder().name();
            }
            Document document = view.document(claim);
            return document.outlet().orElse(document.name());
        }

        ObjectNode note(Claim claim) {
            ObjectNode note = ours("note", claim.id(), when(view.document(claim)))
                    .put("abstract", author(claim) + " " + JsonLine.label(claim.stance()))
                    .put("content", view.quote(claim));
            note.set("authors", JsonObjects.texts(List.of(author(claim))));
            note.set(
                    "object_refs",
                    JsonObjects.texts(List.of(
                            StixIds.of("report", claim.document()), StixIds.of("identity", key(author(claim))))));
            note.set("extensions", StixClaimExtension.of(view, claim));
            return note;
        }

        ObjectNode report(Document document) {
            List<String> references = notes.getOrDefault(document.id(), List.of());
            ObjectNode report = ours("report", document.id(), when(document))
                    .put("name", document.title().orElse(document.name()))
                    .put("published", when(document));
            // a report must refer to something; one without claims refers to who made the bundle
            report.set("object_refs", JsonObjects.texts(references.isEmpty() ? List.of(programId()) : references));
            ObjectNode source =
                    JsonObjects.object().put("source_name", document.outlet().orElse(document.name()));
            JsonObjects.text(source, "url", document.url());
            source.set("hashes", JsonObjects.object().put("SHA-256", document.sha256()));
            source.put("external_id", document.name());
            report.set("external_references", JsonObjects.array(List.of(source)));
            return report;
        }

        ObjectNode grouping(Matter matter) {
            List<String> notes = matter.claims().stream()
                    .map(claim -> StixIds.of("note", claim))
                    .toList();
            ObjectNode grouping = ours("grouping", matterKey(matter), latest)
                    .put("name", matter.question())
                    .put("description", matter.why())
                    .put("context", "unspecified");
            grouping.set("labels", JsonObjects.texts(labels(matter)));
            grouping.set("object_refs", JsonObjects.texts(notes));
            return grouping;
        }

        private List<String> labels(Matter matter) {
            String status = JsonLine.label(matter.status());
            return view.corrected(matter).isEmpty() ? List.of(status) : List.of(status, "corrected");
        }

        private static String matterKey(Matter matter) {
            return matter.claims().getFirst();
        }

        /** What a claim that does not simply assert says of its matter. */
        Optional<ObjectNode> opinion(Claim claim) {
            return view.matter(claim)
                    .flatMap(matter -> agreement(claim.stance()).map(agreement -> {
                        ObjectNode opinion = ours("opinion", claim.id(), when(view.document(claim)))
                                .put("opinion", agreement)
                                .put("explanation", view.quote(claim));
                        opinion.set("authors", JsonObjects.texts(List.of(author(claim))));
                        opinion.set(
                                "object_refs", JsonObjects.texts(List.of(StixIds.of("grouping", matterKey(matter)))));
                        return opinion;
                    }));
        }

        private static Optional<String> agreement(Stance stance) {
            return switch (stance) {
                case ASSERTS -> Optional.empty();
                case CONFIRMS -> Optional.of("agree");
                case DENIES -> Optional.of("strongly-disagree");
                case DOUBTS -> Optional.of("disagree");
                case DECLINES -> Optional.of("neutral");
            };
        }

        private ObjectNode ours(String type, String key, String when) {
            return base(type, key, when).put("created_by_ref", programId());
        }

        private static ObjectNode base(String type, String key, String when) {
            return JsonObjects.typed("type", type)
                    .put("spec_version", "2.1")
                    .put("id", StixIds.of(type, key))
                    .put("created", when)
                    .put("modified", when);
        }

        private String when(Document document) {
            return document.published().map(Objects::moment).orElse(latest);
        }

        private static String moment(PartialDate date) {
            return date.firstDay() + "T00:00:00.000Z";
        }
    }
}
