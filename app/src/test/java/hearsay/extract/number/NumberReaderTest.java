package hearsay.extract.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,000|12000",
                "1.2 million|1200000",
                "4.3M|4300000",
                "100bn|100000000000",
                "40k|40000",
                "500-thousand|500000",
                "twenty-three|23",
                "two hundred and five thousand|205000",
                "a hundred|100",
                "a million|1000000",
                "half a dozen|6",
                "half a million|500000",
                "a couple of hundred|200",
                "two dozen|24",
                "two and a half|2.5",
                "three and a half million|3500000",
                "8 and a half|8.5",
                "2 1/2|2.5",
                "3½ million|3500000",
                "two-thirds|66.6666666667",
                "a quarter of|25",
                "half of|50",
                "one in five|20",
                "nine out of 10|90",
                "one of every four|25"
            })
    void reads_one_value(String text, double value) {
        Numeral numeral = read(text);
        assertThat(numeral.low()).isCloseTo(value, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(numeral.high()).isEqualTo(numeral.low());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dozens|24|99",
                "hundreds|200|999",
                "thousands|2000|9999",
                "tens of thousands|20000|99999",
                "hundreds of thousands|200000|999999",
                "several hundred thousand|300000|900000",
                "several hundred-thousand|300000|900000",
                "a few hundred|300|500",
                "several|3|9",
                "scores|40|99"
            })
    void reads_vague_words_as_an_interval(String text, double low, double high) {
        Numeral numeral = read(text);
        assertThat(numeral.kind()).isEqualTo(Numeral.Kind.VAGUE);
        assertThat(numeral.low()).isEqualTo(low);
        assertThat(numeral.high()).isEqualTo(high);
        assertThat(numeral.to()).isEqualTo(Pieces.of(text).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"troops", "the", "few", "hundredth", "half-time", "a third party", "and", "%"})
    void finds_no_number_where_none_is(String text) {
        assertThat(NumberReader.read(Pieces.of(text), 0)).isEmpty();
    }

    @Test
    void any_whole_number_in_words_or_digits_is_read_back() {
        long seed = 20_241_023;
        System.out.println("NumberReaderTest seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 5000; i++) {
            long number = random.nextLong((long) Math.pow(10, 1 + random.nextInt(11)));
            String words = NumberSpeller.spell(number, random.nextBoolean());
            assertThat(read(words)).as(words).satisfies(n -> assertThat(n.low()).isEqualTo(number));
            String digits = String.format(Locale.ROOT, random.nextBoolean() ? "%,d" : "%d", number);
            assertThat(read(digits))
                    .as(digits)
                    .satisfies(n -> assertThat(n.low()).isEqualTo(number));
        }
    }

    @Test
    void a_reading_never_goes_past_the_text() {
        long seed = 7;
        System.out.println("NumberReaderTest seed " + seed);
        Random random = new Random(seed);
        String[] words = {
            "a", "half", "of", "one", "in", "twenty", "-", "hundred", "and", "3", ".", "several", "k", "million"
        };
        for (int i = 0; i < 5000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(6); n >= 0; n--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextBoolean() ? " " : "");
            }
            Pieces pieces = Pieces.of(text.toString());
            for (int at = 0; at < pieces.size(); at++) {
                Optional<Numeral> read = NumberReader.read(pieces, at);
                read.ifPresent(n -> assertThat(n.to()).as(text.toString()).isLessThanOrEqualTo(pieces.size()));
            }
        }
    }

    private static Numeral read(String text) {
        return NumberReader.read(Pieces.of(text), 0).orElseThrow(() -> new AssertionError("no number in " + text));
    }
}
