package hearsay.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A word list: UTF-8, one entry a line, fields separated by one tab.
 *
 * <p>A line that begins with {@code #} is a comment; blank lines are passed over. The first other line names the columns.
 * Trailing empty fields may be left out. Two rows may not be equal. Errors name the file and the line and are fatal: the
 * lists are the program's own.
 *
 * <p>Example: {@code Table.load("hedges.tsv", "words", "low", "high")}.
 */
public final class Table {
    private final String file;
    private final List<Row> rows;

    private Table(String file, List<Row> rows) {
        this.file = file;
        this.rows = List.copyOf(rows);
    }

    /** One entry. */
    public static final class Row {
        private final String file;
        private final int line;
        private final List<String> columns;
        private final String[] fields;

        private Row(String file, int line, List<String> columns, String[] fields) {
            this.file = file;
            this.line = line;
            this.columns = columns;
            this.fields = fields;
        }

        /** The field of a column; an error where it is empty. */
        public String get(String column) {
            return find(column).orElseThrow(() -> bad("column " + column + " is empty"));
        }

        /** The field of a column, empty where nothing stands in it. */
        public Optional<String> find(String column) {
            int i = columns.indexOf(column);
            if (i < 0) {
                throw new IllegalArgumentException("no column " + column + " among " + columns);
            }
            return i >= fields.length || fields[i].isBlank() ? Optional.empty() : Optional.of(fields[i].strip());
        }

        /** The field of a column as a number. */
        public double number(String column) {
            try {
                return Double.parseDouble(get(column));
            } catch (NumberFormatException e) {
                throw bad("column " + column + ": " + get(column) + " is no number");
            }
        }

        /** The field of a column as one of the names of an enum, in lower case with hyphens. */
        public <E extends Enum<E>> E one(String column, Class<E> type) {
            for (E value : type.getEnumConstants()) {
                if (value.name().replace('_', '-').equalsIgnoreCase(get(column))) {
                    return value;
                }
            }
            throw bad("column " + column + ": " + get(column) + " is none of "
                    + List.of(type.getEnumConstants())
                            .toString()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', '-'));
        }

        /** An error that names this row's file and line. */
        public LexiconException bad(String what) {
            return new LexiconException(file, line, what);
        }
    }

    /**
     * Loads a list from {@code hearsay/lexicon/}.
     *
     * @param file its name, such as {@code hedges.tsv}
     * @param columns the columns that it must name, in order
     * @throws LexiconException where the file is missing or a line is bad
     */
    public static Table load(String file, String... columns) {
        InputStream in = Table.class.getResourceAsStream("/hearsay/lexicon/" + file);
        if (in == null) {
            throw new LexiconException(file, 0, "the file is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return parse(file, reader.lines().toList(), List.of(columns));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Table parse(String file, List<String> lines, List<String> columns) {
        List<Row> rows = new ArrayList<>();
        Set<List<String>> seen = new HashSet<>();
        boolean header = false;
        for (int n = 1; n <= lines.size(); n++) {
            String line = lines.get(n - 1);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] fields = line.split("\t", -1);
            if (!header) {
                if (!List.of(fields).equals(columns)) {
                    throw new LexiconException(file, n, "the columns must be " + String.join(", ", columns));
                }
                header = true;
                continue;
            }
            if (fields.length > columns.size()) {
                throw new LexiconException(file, n, fields.length + " fields where " + columns.size() + " are allowed");
            }
            if (fields[0].isBlank()) {
                throw new LexiconException(file, n, "the first field is empty");
            }
            if (!seen.add(List.of(fields))) {
                throw new LexiconException(file, n, "the same entry stands there twice");
            }
            rows.add(new Row(file, n, columns, fields));
        }
        if (!header) {
            throw new LexiconException(file, 0, "the line that names the columns is missing");
        }
        return new Table(file, rows);
    }

    public List<Row> rows() {
        return rows;
    }

    @Override
    public String toString() {
        return file + " (" + rows.size() + " entries)";
    }
}
