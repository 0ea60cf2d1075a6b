package hearsay.spark;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.jdk.javaapi.CollectionConverters;

/**
 * Records as rows, and their types as schemas, so that Spark's tables have the columns of the program's own.
 *
 * <p>Example: {@code RecordRows.schema(LedgerTables.PointRow.class)} has the columns matter, claim, origin, as_of and so on.
 */
final class RecordRows {
    private RecordRows() {}

    /** The columns of a record, in its order; every one may be null. */
    static StructType schema(Class<? extends Record> type) {
        List<StructField> fields = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            fields.add(DataTypes.createStructField(component.getName(), type(component.getGenericType()), true));
        }
        return DataTypes.createStructType(fields);
    }

    private static DataType type(Type type) {
        if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
            return DataTypes.createArrayType(type(list.getActualTypeArguments()[0]));
        }
        if (type instanceof Class<?> simple) {
            if (simple.isRecord()) {
                return schema(simple.asSubclass(Record.class));
            }
            if (simple == String.class) {
                return DataTypes.StringType;
            }
            if (simple == Double.class) {
                return DataTypes.DoubleType;
            }
            if (simple == int.class || simple == Integer.class) {
                return DataTypes.IntegerType;
            }
            if (simple == boolean.class) {
                return DataTypes.BooleanType;
            }
        }
        throw new IllegalArgumentException("no column is of the type " + type.getTypeName());
    }

    /** The values of a record. */
    static Row row(Record value) {
        RecordComponent[] components = value.getClass().getRecordComponents();
        @Nullable Object[] values = new @Nullable Object[components.length];
        for (int i = 0; i < components.length; i++) {
            try {
                values[i] = value(components[i].getAccessor().invoke(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        return RowFactory.create(values);
    }

    /** A list as Spark takes it within a row; records become rows. */
    static Object values(List<?> values) {
        return CollectionConverters.asScala(
                        values.stream().map(RecordRows::value).toList())
                .toSeq();
    }

    private static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case List<?> list -> values(list);
            case Record nested -> row(nested);
            default -> value;
        };
    }
}
