package hearsay.spark;

import hearsay.Fact;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;

/** Facts as rows. */
final class FactRows {
    static final StructType SCHEMA = RecordRows.schema(Fact.class);

    private FactRows() {}

    static Row row(Fact fact) {
        return RecordRows.row(fact);
    }

    /** The fact of a row of {@link #SCHEMA}. */
    static Fact of(Row row) {
        return new Fact(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getList(8));
    }
}
