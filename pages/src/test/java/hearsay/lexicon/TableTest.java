package hearsay.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final List<String> COLUMNS = List.of("words", "value");

    private static Table parse(String... lines) {
        return Table.parse("list.tsv", List.of(lines), COLUMNS);
    }

    @Test
    void passesOverCommentsAndBlankLines() {
        Table table = parse("# about", "", "words\tvalue", "up to\t3", "nearly");
        assertThat(table.rows()).hasSize(2);
        assertThat(table.rows().getFirst().number("value")).isEqualTo(3);
        assertThat(table.rows().get(1).find("value")).isEmpty();
    }

    @Test
    void namesFileAndLineOfABadEntry() {
        assertThatThrownBy(() -> parse("words\tvalue", "a\t1\t2"))
                .hasMessage("list.tsv:2: 3 fields where 2 are allowed");
        assertThatThrownBy(() -> parse("words\tvalue", "a\t1", "a\t1"))
                .hasMessageContaining("list.tsv:3")
                .hasMessageContaining("twice");
        assertThatThrownBy(() -> parse("words\tvalue", "\t1")).hasMessageContaining("list.tsv:2");
        assertThatThrownBy(() -> parse("word\tvalue")).hasMessageContaining("list.tsv:1");
        assertThatThrownBy(
                        () -> parse("words\tvalue", "a\tmany").rows().getFirst().number("value"))
                .hasMessage("list.tsv:2: column value: many is no number");
    }

    @Test
    void refusesAListThatIsMissing() {
        assertThatThrownBy(() -> Table.load("no-such-list.tsv", "words"))
                .isInstanceOf(LexiconException.class)
                .hasMessage("no-such-list.tsv: the file is missing");
    }
}
