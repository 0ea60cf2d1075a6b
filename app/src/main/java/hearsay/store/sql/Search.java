package hearsay.store.sql;

import hearsay.store.Place;
import hearsay.store.SearchQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds current claims by their terms and columns. */
final class Search {
    private static final String CURRENT = "select c.document, c.id from claim c where c.run ="
            + " (select max(r.run) from reading r where r.document = c.document)";
    private static final String NEWEST_FIRST =
            " order by case when c.day is null then 1 else 0 end, c.day desc, c.document, c.place limit ?";

    private final Sql sql;

    Search(Sql sql) {
        this.sql = sql;
    }

    List<Place> find(SearchQuery query, Collection<String> only, Collection<String> without, int most) {
        Conditions conditions = new Conditions(sql.dialect());
        conditions.of(query);
        conditions.documents("in", only);
        conditions.documents("not in", without);
        conditions.values.add(most);
        return sql.query(
                CURRENT + conditions.sql + NEWEST_FIRST,
                row -> new Place(String.valueOf(row.getString(1)), String.valueOf(row.getString(2))),
                conditions.values.toArray());
    }

    private static final class Conditions {
        private final Dialect dialect;
        private final StringBuilder sql = new StringBuilder();
        private final List<@Nullable Object> values = new ArrayList<>();

        Conditions(Dialect dialect) {
            this.dialect = dialect;
        }

        void of(SearchQuery query) {
            if (!query.terms().isEmpty()) {
                Dialect.Condition words = dialect.hasTerms(query.terms());
                add(words.sql(), words.value());
            }
            query.holder()
                    .ifPresent(holder -> add("c.holder like ? escape '!'", contains(holder.toLowerCase(Locale.ROOT))));
            query.stance().ifPresent(stance -> add("c.stance = ?", stance.name()));
            query.evidence().ifPresent(kind -> add("c.evidence like ? escape '!'", contains(" " + kind + " ")));
            query.type().ifPresent(type -> add("c.types like ? escape '!'", contains(" " + type + " ")));
            query.from().ifPresent(day -> add("c.day >= ?", day.toString()));
            query.to().ifPresent(day -> add("c.day <= ?", day.toString()));
        }

        private void add(String condition, String value) {
            sql.append(" and ").append(condition);
            values.add(value);
        }

        private static String contains(String words) {
            return "%" + words.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        }

        void documents(String where, Collection<String> ids) {
            if (!ids.isEmpty()) {
                sql.append(" and c.document ")
                        .append(where)
                        .append(" (")
                        .append(String.join(", ", Collections.nCopies(new TreeSet<>(ids).size(), "?")))
                        .append(")");
                values.addAll(new TreeSet<>(ids));
            }
        }
    }
}
