package hearsay.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class TextHashTest {
    @Test
    void theHashOfJoinedTextsIsThatOfTheWhole() {
        assertThat(TextHash.of("Orrin").then(TextHash.of("-WORD"))).isEqualTo(TextHash.of("Orrin-WORD"));
        assertThat(TextHash.EMPTY.then('a').then('b')).isEqualTo(TextHash.of("ab"));
        assertThat(TextHash.of("reservoir", 2, 5)).isEqualTo(TextHash.of("ser"));
    }

    @Test
    void longTextsJoinAsWell() {
        String left = "dam ".repeat(200);
        String right = "gate ".repeat(300);
        assertThat(TextHash.of(left).then(TextHash.of(right))).isEqualTo(TextHash.of(left + right));
    }

    @Test
    void aTableFindsWhatIsInItAndNothingElse() {
        long[] keys = IntStream.range(0, 10_000)
                .mapToLong(i -> TextHash.of("word" + i).value())
                .toArray();
        HashTable table = HashTable.of(keys);
        assertThat(IntStream.range(0, 10_000)).allMatch(i -> table.find(TextHash.of("word" + i)) == i);
        assertThat(IntStream.range(10_000, 20_000)).allMatch(i -> table.find(TextHash.of("word" + i)) == -1);
        assertThat(HashTable.of(new long[0]).find(TextHash.of("word"))).isEqualTo(-1);
    }

    @Test
    void twoTextsOfOneHashAreRefused() {
        assertThatThrownBy(() -> HashTable.of(LongStream.of(7, 8, 7).toArray()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("key 2");
        assertThatThrownBy(() -> HashTable.of(new long[] {TextHash.EMPTY.value()}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
