package hearsay.spark;

import hearsay.Fact;
import hearsay.format.LedgerTables;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.link.Linker;
import hearsay.link.Passage;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.read.Copies;
import hearsay.read.Failed;
import hearsay.read.LineReader;
import hearsay.read.Read;
import hearsay.read.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/** What is done with one partition or one block, each a pure function of what it is given. */
final class Steps {
    /** A fact of a story, with the vectors of its claims where they were made beforehand. */
    static final StructType MEMBER = new StructType()
            .add("story", DataTypes.IntegerType)
            .add("fact", FactRows.SCHEMA)
            .add("vectors", DataTypes.createArrayType(DataTypes.BinaryType));

    /** A story's rows; matters are numbered within it. */
    static final StructType BLOCK = new StructType()
            .add("story", DataTypes.IntegerType)
            .add("documents", DataTypes.createArrayType(RecordRows.schema(LedgerTables.DocumentRow.class)))
            .add("claims", DataTypes.createArrayType(RecordRows.schema(LedgerTables.ClaimRow.class)))
            .add("matters", DataTypes.createArrayType(RecordRows.schema(LedgerTables.MatterRow.class)))
            .add("series", DataTypes.createArrayType(RecordRows.schema(LedgerTables.PointRow.class)));

    private Steps() {}

    /** Lines of JSON to documents. */
    static Iterator<Row> read(Iterator<String> lines) {
        LineReader reader = Engine.reader();
        return new Flattened<>(
                lines,
                line -> line.isBlank()
                        ? List.<Row>of().iterator()
                        : new Flattened<>(reader.read(name(line), line).iterator(), Steps::row));
    }

    /** Of a line that gives no id: no number, which would change with the way in which the input is cut. */
    private static String name(String line) {
        return "line " + UUID.nameUUIDFromBytes(line.getBytes(StandardCharsets.UTF_8));
    }

    static Iterator<Row> row(ReadResult result) {
        Fact fact = switch (result) {
            case Read read -> Fact.of(read.document());
            case Failed failed -> Fact.of(failed.document());
        };
        return List.of(FactRows.row(fact)).iterator();
    }

    static Iterator<Row> unreadable(String name, IOException e) {
        Fact fact = Fact.of(new FailedDocument(name, "unreadable", "could not be read: " + e.getMessage()));
        return List.of(FactRows.row(fact)).iterator();
    }

    /** Of the copies of one text, the one that is read; the others, and those of an earlier run, as failures. */
    static Iterator<Row> withoutCopies(Iterator<Row> same) {
        List<Fact> read = new ArrayList<>();
        List<Fact> left = new ArrayList<>();
        same.forEachRemaining(row -> {
            Fact fact = FactRows.of(row);
            (fact.isRead() ? read : left).add(fact);
        });
        // of two that are equal, the one whose claims are known stays
        read.sort(Comparator.comparing(Fact::isWorked).reversed());
        List<Row> rows = new ArrayList<>();
        if (read.isEmpty()) {
            left.forEach(fact -> rows.add(FactRows.row(fact)));
            return rows.iterator();
        }
        List<Document> documents = read.stream().map(Fact::document).toList();
        Document original = Copies.among(documents).read().getFirst();
        for (int i = 0; i < read.size(); i++) {
            if (documents.get(i) == original) {
                rows.add(FactRows.row(read.get(i)));
            } else {
                left.add(read.get(i));
            }
        }
        left.forEach(fact -> rows.add(FactRows.row(Fact.copy(fact.name(), fact.key(), original.name()))));
        return rows.iterator();
    }

    /** A document with its claims, which are looked for where this version of the program has not done so. */
    static Row extract(Row row) {
        Fact fact = FactRows.of(row);
        if (!fact.isRead() || fact.isWorked()) {
            return row;
        }
        Document document = fact.document();
        try {
            return FactRows.row(fact.with(Engine.hearsay().claims(document)));
        } catch (RuntimeException e) {
            // one document of a million must not end the run
            return FactRows.row(Fact.of(FailedDocument.fault(document, e)));
        }
    }

    /** A member with the vectors of its claims. */
    static Row withVectors(Row member) {
        Fact fact = FactRows.of(member.getStruct(1));
        List<byte[]> vectors = Vectors.of(fact.document(), fact.found());
        return RowFactory.create(member.getInt(0), member.getStruct(1), RecordRows.values(vectors));
    }

    /** The ledger of one story, out of its documents and claims and nothing else. */
    static Row link(int story, Iterator<Row> members) {
        List<Document> documents = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        Map<Passage, float[]> vectors = new HashMap<>();
        members.forEachRemaining(member -> {
            Fact fact = FactRows.of(member.getStruct(1));
            Document document = fact.document();
            List<Claim> found = fact.found();
            documents.add(document);
            claims.addAll(found);
            if (!member.isNullAt(2)) {
                vectors.putAll(Vectors.byPassage(document, found, member.getList(2)));
            }
        });
        Linker linker = vectors.isEmpty() ? Engine.linker() : new Linker(Vectors.known(vectors));
        Ledger ledger = linker.link(documents, claims, new Linker.Place(story, 1));
        LedgerTables tables = LedgerTables.of(ledger, Marks.NONE);
        return RowFactory.create(
                story,
                RecordRows.values(tables.documents()),
                RecordRows.values(tables.claims()),
                RecordRows.values(tables.matters()),
                RecordRows.values(tables.series()));
    }
}
