/** The store in SQL: one SQLite file, or a schema of a PostgreSQL database. */
@NullMarked
package hearsay.store.sql;

import org.jspecify.annotations.NullMarked;
