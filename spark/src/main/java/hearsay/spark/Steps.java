package hearsay.spark;

import hearsay.FactLines;
import hearsay.format.LedgerTables;
import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.link.Linker;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.read.Copies;
import hearsay.read.Failed;
import hearsay.read.LineReader;
import hearsay.read.Read;
import hearsay.read.ReadResult;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import scala.jdk.javaapi.CollectionConverters;

/** What is done with one partition or one block, each a pure function of what it is given. */
final class Steps {
    /** A document, or why there is none ({@code reason}); {@code words} is what its copies have in common. */
    static final StructType READ = new StructType()
            .add("words", DataTypes.StringType)
            .add("about", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("detail", DataTypes.StringType);

    /** A document with its claims. */
    static final StructType WORKED = new StructType()
            .add("id", DataTypes.StringType)
            .add("about", DataTypes.StringType)
            .add("text", DataTypes.StringType)
            .add("claims", DataTypes.createArrayType(DataTypes.StringType));

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
        int partition = TaskContext.getPartitionId();
        List<Row> rows = new ArrayList<>();
        for (int number = 1; lines.hasNext(); number++) {
            String line = lines.next();
            if (!line.isBlank()) {
                for (ReadResult result : reader.read("partition " + partition + ":" + number, line)) {
                    rows.add(
                            switch (result) {
                                case Read read -> row(read.document());
                                case Failed failed -> row(failed.document());
                            });
                }
            }
        }
        return rows.iterator();
    }

    /** Of the copies of one text, the one that is read; the others as failures. */
    static Iterator<Row> withoutCopies(Iterator<Row> same) {
        List<Document> documents = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        same.forEachRemaining(row -> {
            if (row.isNullAt(4)) {
                documents.add(document(row));
            } else {
                rows.add(row);
            }
        });
        Copies copies = Copies.among(documents);
        copies.read().forEach(document -> rows.add(row(document)));
        copies.left().forEach(failed -> rows.add(row(failed)));
        return rows.iterator();
    }

    /** The claims of a document. */
    static Row extract(Row read) {
        Document document = document(read);
        List<String> claims =
                Engine.hearsay().claims(document).stream().map(FactLines::of).toList();
        return RowFactory.create(
                document.id(),
                read.getString(1),
                read.getString(2),
                CollectionConverters.asScala(claims).toSeq());
    }

    /** The ledger of one story, out of its documents and claims and nothing else. */
    static Row link(int story, Iterator<Row> worked) {
        List<Document> documents = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        worked.forEachRemaining(row -> {
            documents.add(FactLines.document(row.getString(1), row.getString(2)));
            row.<String>getList(3).forEach(line -> claims.add(FactLines.claim(line)));
        });
        Ledger ledger = Engine.linker().link(documents, claims, new Linker.Place(story, 1));
        LedgerTables tables = LedgerTables.of(ledger, Marks.NONE);
        return RowFactory.create(
                story,
                RecordRows.rows(tables.documents()),
                RecordRows.rows(tables.claims()),
                RecordRows.rows(tables.matters()),
                RecordRows.rows(tables.series()));
    }

    static Document document(Row read) {
        return FactLines.document(read.getString(1), read.getString(2));
    }

    private static Row row(Document document) {
        return RowFactory.create(
                Copies.words(document), FactLines.of(document), document.text(), document.name(), null, null);
    }

    private static Row row(FailedDocument failed) {
        return RowFactory.create(null, null, null, failed.name(), failed.reason(), failed.detail());
    }
}
