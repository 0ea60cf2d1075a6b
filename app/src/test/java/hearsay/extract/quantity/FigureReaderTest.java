package hearsay.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.number.NumberSpeller;
import hearsay.extract.number.Pieces;
import hearsay.model.Bound;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureReaderTest {
    private final FigureReader reader = new FigureReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "as many as 3,000|-|3000|3000|AT_MOST",
                "up to 12,000|-|12000|12000|AT_MOST",
                "no more than forty|-|40|40|AT_MOST",
                "no fewer than 20|20|20|-|AT_LEAST",
                "at least a dozen|12|12|-|AT_LEAST",
                "upwards of 300|300|300|-|MORE_THAN",
                "just over 50|50|50|-|MORE_THAN",
                "far higher than 64|64|64|-|MORE_THAN",
                "fewer than 100|-|100|100|LESS_THAN",
                "nearly 17,000|-|17000|-|APPROX",
                "an estimated 8 million|-|8000000|-|APPROX",
                "some 240|-|240|-|APPROX",
                "as many as about 500|-|500|500|AT_MOST",
                "more than a record 300|300|300|-|MORE_THAN",
                "10,000 or more|10000|10000|-|AT_LEAST",
                "40-plus|40|40|-|AT_LEAST",
                "60 or so|-|60|-|APPROX",
                "one or more|1|1|-|AT_LEAST",
                "between 11,000 and 12,000|11000|-|12000|RANGE",
                "11-12,000|11000|-|12000|RANGE",
                "793 to 8,498|793|-|8498|RANGE",
                "three or four|3|-|4|RANGE",
                "2 to 3 million|2000000|-|3000000|RANGE",
                "$89 to $93 billion|89000000000|-|93000000000|RANGE",
                "from about 1,200 to more than 1,800|1200|-|1800|RANGE",
                "5% to 10%|5|-|10|RANGE",
                "dozens|24|-|99|VAGUE",
                "billions of dollars|2000000000|-|-|VAGUE",
                "sub-300|-|300|300|LESS_THAN",
                "about five hundred or more|500|500|-|AT_LEAST",
                "1 to 20,000|1|-|20000|RANGE",
                "half million|-|500000|-|APPROX",
                "12,34,567|1234567|1234567|1234567|EXACT",
                "72|72|72|72|EXACT"
            })
    void reads_bounds_and_ranges(String text, Double low, Double best, Double high, Bound bound) {
        Values values = read("of " + text + " .");
        assertThat(values.bound()).isEqualTo(bound);
        assertThat(values.low().stream().boxed().findFirst()).isEqualTo(Optional.ofNullable(low));
        assertThat(values.best().stream().boxed().findFirst()).isEqualTo(Optional.ofNullable(best));
        assertThat(values.high().stream().boxed().findFirst()).isEqualTo(Optional.ofNullable(high));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$2,000 per soldier|dollar per soldier",
                "$3,500 a month|dollar per month",
                "around $20 million monthly|dollar per month",
                "US$7 billion|dollar",
                "HK$12|hong kong dollar",
                "7,199 Chinese yuan|chinese yuan",
                "0.3 percent|percentage",
                "0.7%|percentage",
                "155 mm|millimetre",
                "12ft|foot",
                "30in|inch",
                "85F|fahrenheit",
                "60mph|mile per hour",
                "150 miles an hour|mile per hour",
                "300 square metres|square metre",
                "two-thirds of|percentage",
                "450 Nm|newton metre",
                "5 feet 2 inches|foot",
                "$75 U.S. per barrel|dollar per barrel",
                "$1,100 per square foot|dollar per square foot",
                "9 billion shekels ($2.4 billion) a year|shekel per year",
                "7- or 8-inch|inch",
                "1/4 mile|mile",
                "month-long|month",
                "20 \u20ac|euro",
                "half an hour|hour"
            })
    void reads_units_currencies_and_rates(String text, String unit) {
        assertThat(figure("about " + text + " .").unit().map(Unit::name)).contains(unit);
    }

    @Test
    void over_the_past_two_years_sets_no_bound() {
        assertThat(figure("told them about two years").bound()).contains(Bound.APPROX);
        assertThat(read("within 300").bound()).isEqualTo(Bound.EXACT);
    }

    @Test
    void any_number_in_any_form_gives_back_its_values() {
        long seed = 31_102_024;
        System.out.println("FigureReaderTest seed " + seed);
        Random random = new Random(seed);
        String[] before = {
            "up to", "more than", "at least", "fewer than", "about", "as many as", "nearly", "no more than"
        };
        Bound[] bounds = {
            Bound.AT_MOST,
            Bound.MORE_THAN,
            Bound.AT_LEAST,
            Bound.LESS_THAN,
            Bound.APPROX,
            Bound.AT_MOST,
            Bound.APPROX,
            Bound.AT_MOST
        };
        for (int i = 0; i < 3000; i++) {
            long number = 2 + random.nextLong((long) Math.pow(10, 1 + random.nextInt(9)));
            int which = random.nextInt(before.length);
            String text = before[which] + " " + written(random, number) + " .";
            Values values = read(text);
            assertThat(values.bound()).as(text).isEqualTo(bounds[which]);
            assertThat(values.best().orElseThrow()).as(text).isEqualTo(number);
        }
    }

    @Test
    void a_power_of_ten_belongs_to_the_number() {
        assertThat(read("about 1.5 \u00d7 10^8 kilograms .").best()).hasValue(1.5e8);
        assertThat(read("3\u00d710\u22124 metres .").best()).hasValue(3e-4);
        assertThat(read("6 x 10\u00b9\u00b2 cells .").best()).hasValue(6e12);
        assertThat(read("4 x 10 metres .").best()).hasValue(4);
    }

    @Test
    void millions_stand_behind_a_code_too() {
        assertThat(read("a price of AUD1.5m .").best()).hasValue(1_500_000);
    }

    @Test
    void any_range_in_any_form_gives_back_its_ends() {
        long seed = 1_812;
        System.out.println("FigureReaderTest seed " + seed);
        Random random = new Random(seed);
        String[] forms = {"between %s and %s .", "from %s to %s .", "%s to %s ."};
        for (int i = 0; i < 3000; i++) {
            long low = 1001 + random.nextLong(1_000_000);
            long high = low + 1 + random.nextLong(1_000_000);
            String text = String.format(
                    Locale.ROOT, forms[random.nextInt(forms.length)], written(random, low), written(random, high));
            Values values = read(text);
            assertThat(values.bound()).as(text).isEqualTo(Bound.RANGE);
            assertThat(values.low().orElseThrow()).as(text).isEqualTo(low);
            assertThat(values.high().orElseThrow()).as(text).isEqualTo(high);
            assertThat(values.best()).isEmpty();
        }
    }

    private static String written(Random random, long number) {
        return switch (random.nextInt(3)) {
            case 0 -> NumberSpeller.spell(number, true);
            case 1 -> String.format(Locale.ROOT, "%,d", number);
            default -> String.valueOf(number);
        };
    }

    private Values read(String text) {
        return Values.of(figure(text));
    }

    private Figure figure(String text) {
        Pieces pieces = Pieces.of(text);
        for (int at = 0; at < pieces.size(); at++) {
            Optional<Figure> read = reader.read(pieces, at);
            if (read.isPresent()) {
                return read.get();
            }
        }
        throw new AssertionError("no figure in " + text);
    }
}
