package hearsay.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.extract.number.NumberSpeller;
import hearsay.extract.number.Pieces;
import hearsay.lexicon.Table;
import hearsay.model.Bound;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Numbers printed in every form that the word lists know, and read back: the same low, best, high and bound. */
class PrintedFiguresTest {
    private static final int ROUNDS = 20;
    private static final long SEED = 2_031_0303;
    private final FigureReader reader = new FigureReader();
    private final Random random = new Random(SEED);

    @BeforeEach
    void seed(TestInfo test) {
        System.out.println("PrintedFiguresTest " + test.getDisplayName() + " seed " + SEED);
    }

    @Test
    void every_wording_of_a_bound_gives_back_number_and_bound() {
        for (Table.Row row : Table.load("bounds.tsv", "words", "place", "bound").rows()) {
            boolean before = row.get("place").equals("before");
            if (!before && !row.get("place").equals("after")) {
                continue;
            }
            Bound bound = row.one("bound", Bound.class);
            for (int i = 0; i < ROUNDS; i++) {
                long number = 20 + random.nextLong(1_000_000);
                String words = row.get("words");
                String gap = words.endsWith("-") || words.equals("+") ? "" : " ";
                String unit = words.equals("within") ? " miles" : "";
                String text = before
                        ? "of " + words + gap + written(number) + unit + " ."
                        : "of " + written(number) + gap + words + " .";
                check(text, bound, number);
            }
        }
    }

    private void check(String text, Bound bound, double number) {
        Values values = Values.of(figure(text));
        assertThat(values.bound()).as(text).isEqualTo(bound);
        assertThat(values.best()).as(text).hasValue(number);
        boolean low = bound == Bound.EXACT || bound == Bound.AT_LEAST || bound == Bound.MORE_THAN;
        boolean high = bound == Bound.EXACT || bound == Bound.AT_MOST || bound == Bound.LESS_THAN;
        assertThat(values.low().isPresent()).as(text).isEqualTo(low);
        assertThat(values.high().isPresent()).as(text).isEqualTo(high);
        values.low().ifPresent(v -> assertThat(v).as(text).isEqualTo(number));
        values.high().ifPresent(v -> assertThat(v).as(text).isEqualTo(number));
    }

    @Test
    void every_spelling_of_a_unit_gives_back_number_and_unit() {
        for (Table.Row row :
                Table.load("units.tsv", "words", "name", "class", "form").rows()) {
            if (row.find("form").isEmpty()) {
                for (String spelling : row.get("words").split(";", -1)) {
                    unit(spelling, row.get("name"));
                }
            }
        }
        for (Table.Row row :
                Table.load("currencies.tsv", "words", "name", "place").rows()) {
            for (String spelling : row.get("words").split(";", -1)) {
                if (row.get("place").equals("after")) {
                    unit(spelling, row.get("name"));
                } else if (row.get("place").equals("before")) {
                    sign(spelling.toUpperCase(Locale.ROOT), row.get("name"));
                }
            }
        }
    }

    private void unit(String spelling, String name) {
        long number = 2 + random.nextLong(100_000);
        Figure figure = figure("of " + String.format(Locale.ROOT, "%,d", number) + " " + spelling + " .");
        assertThat(figure.unit().map(Unit::name)).as(spelling).contains(name);
        assertThat(figure.numeral().low()).as(spelling).isEqualTo(number);
    }

    private void sign(String spelling, String name) {
        double number = (2 + random.nextInt(10_000)) / 10.0;
        Figure figure = figure("of " + spelling + number + " million .");
        assertThat(figure.unit().map(Unit::name)).as(spelling).contains(name);
        assertThat(figure.numeral().low()).as(spelling).isCloseTo(number * 1e6, within(number));
    }

    @Test
    void a_range_in_any_form_gives_back_its_ends() {
        List<String> forms = List.of(
                "between %s and %s people",
                "from %s to %s people",
                "%s to %s people",
                "%s-%s people",
                "%s\u2013%s people",
                "between $%s and $%s",
                "%s percent to %s percent",
                "between about %s and more than %s people",
                "from %s up to %s people");
        for (int i = 0; i < 2000; i++) {
            long low = 1001 + random.nextLong(1_000_000);
            long high = low + 1 + random.nextLong(1_000_000);
            String text = String.format(Locale.ROOT, forms.get(i % forms.size()), digits(low), digits(high)) + " .";
            range(text, low, high);
        }
    }

    @Test
    void a_range_that_tells_its_scale_once_gives_back_its_ends() {
        for (int i = 0; i < 500; i++) {
            int low = 2 + random.nextInt(60);
            int high = low + 1 + random.nextInt(30);
            range("of " + low + "-" + high + ",000 people .", low * 1e3, high * 1e3);
            range("of " + low + " to " + high + " million people .", low * 1e6, high * 1e6);
            range("of $" + low + "-" + high + " billion .", low * 1e9, high * 1e9);
        }
    }

    private void range(String text, double low, double high) {
        Values values = Values.of(figure(text));
        assertThat(values.bound()).as(text).isEqualTo(Bound.RANGE);
        assertThat(values.low()).as(text).hasValue(low);
        assertThat(values.high()).as(text).hasValue(high);
        assertThat(values.best()).as(text).isEmpty();
    }

    @Test
    void decimals_scales_shares_and_vague_words_give_back_their_values() {
        String[] scales = {"thousand", "million", "billion", "trillion"};
        for (int i = 0; i < 500; i++) {
            int power = 1 + random.nextInt(scales.length);
            double scale = Math.pow(1000, power);
            int tenths = 11 + random.nextInt(900);
            String decimal = String.valueOf(tenths / 10.0);
            near("of " + decimal + " " + scales[power - 1] + " .", tenths / 10.0 * scale);
            near("of -" + decimal + " percent .", -tenths / 10.0);
            int whole = 2 + random.nextInt(90);
            near(
                    "of " + NumberSpeller.spell(whole, false) + " and a half " + scales[power - 1] + " .",
                    (whole + 0.5) * scale);
            near("of half a " + scales[power - 1] + " .", 0.5 * scale);
            int part = 1 + random.nextInt(4);
            int of = part + 1 + random.nextInt(90);
            near("of " + part + " in " + of + " .", 100.0 * part / of);
            Values several = Values.of(figure("of several hundred " + scales[power - 1] + " ."));
            assertThat(several.bound()).isEqualTo(Bound.VAGUE);
            assertThat(several.low()).hasValue(300 * scale);
            assertThat(several.high()).hasValue(900 * scale);
        }
    }

    private void near(String text, double value) {
        assertThat(Values.of(figure(text)).best().orElseThrow()).as(text).isCloseTo(value, within(value));
    }

    private static org.assertj.core.data.Offset<Double> within(double value) {
        return org.assertj.core.data.Offset.offset(Math.abs(value) * 1e-9);
    }

    private String written(long number) {
        return random.nextBoolean() ? NumberSpeller.spell(number, random.nextBoolean()) : digits(number);
    }

    private String digits(long number) {
        return random.nextBoolean() ? String.format(Locale.ROOT, "%,d", number) : String.valueOf(number);
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
