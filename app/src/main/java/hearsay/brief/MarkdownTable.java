package hearsay.brief;

import java.util.ArrayList;
import java.util.List;

/** A table of Markdown with columns of even width, so that it reads in a terminal too. Cells are escaped text. */
final class MarkdownTable {
    private final List<List<String>> rows = new ArrayList<>();

    MarkdownTable(String... head) {
        rows.add(List.of(head));
    }

    void row(String... cells) {
        if (cells.length != rows.getFirst().size()) {
            throw new IllegalArgumentException(
                    "the table has " + rows.getFirst().size() + " columns, not " + cells.length);
        }
        rows.add(List.of(cells));
    }

    String print() {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            out.append('|');
            for (int column = 0; column < rows.get(i).size(); column++) {
                String cell = rows.get(i).get(column);
                out.append(' ')
                        .append(cell)
                        .repeat(" ", width(column) - cell.length())
                        .append(" |");
            }
            out.append('\n');
            if (i == 0) {
                rule(out);
            }
        }
        return out.toString();
    }

    private void rule(StringBuilder out) {
        out.append('|');
        for (int column = 0; column < rows.getFirst().size(); column++) {
            out.append(' ').repeat("-", width(column)).append(" |");
        }
        out.append('\n');
    }

    private int width(int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }
}
