package hearsay.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.extract.TaggedText;
import hearsay.model.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeExtractorTest {
    private static final String THURSDAY = "2024-10-31";
    private final TimeExtractor extractor = new TimeExtractor();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met on/IN Wednesday/NNP .|Wednesday|2024-10-30",
                "They met on/IN Sunday/NNP evening/NN .|Sunday evening|2024-10-27TEV",
                "They met last/JJ month/NN .|last month|2024-09",
                "They met this week .|this week|2024-W44",
                "They met yesterday .|yesterday|2024-10-30",
                "They met on/IN Oct./NNP 8/CD .|Oct. 8|2024-10-08",
                "They met on/IN 8/CD October/NNP 2022/CD .|8 October 2022|2022-10-08",
                "They met on/IN October/NNP 8/CD ,/, 2022/CD .|October 8 , 2022|2022-10-08",
                "They met in/IN December/NNP .|December|2023-12",
                "They hope for it by/IN December/NNP .|December|2024-12",
                "It began nearly three/CD years/NNS ago/RB .|nearly three years ago|2021",
                "It began in/IN early/JJ 2023/CD .|early 2023|2023",
                "It fell over the/DT past/JJ year/NN .|the past year|P1Y",
                "It fell in/IN recent/JJ weeks/NNS .|recent weeks|PXW",
                "It took six/CD weeks/NNS .|six weeks|P6W",
                "It happens every/DT day/NN .|every day|P1D",
                "It began in/IN the/DT 1990s/NNS .|the 1990s|199",
                "It began in/IN the/DT 19th/JJ century/NN .|the 19th century|18",
                "It fell in/IN the/DT summer/NN of/IN 1955/CD .|the summer of 1955|1955-SU",
                "It opened 2024-05-06 .|2024-05-06|2024-05-06",
                "They met at/IN 10/CD a.m./NN on/IN Monday/NNP .|10 a.m. on Monday|2024-10-28T10:00",
                "They met on/IN Monday/NNP at/IN 10/CD a.m./NN .|Monday at 10 a.m.|2024-10-28T10:00",
                "They met on/IN Tuesday/NNP ,/, October/NNP 8/CD .|Tuesday , October 8|2024-10-08",
                "They met in/IN August/NNP last/JJ year/NN .|August last year|2023-08",
                "It closes at/IN the/DT end/NN of/IN the/DT year/NN .|the end of the year|2024",
                "It rained in/IN mid-2021/CD .|mid-2021|2021",
                "It opened 05-Aug-2016/CD .|05-Aug-2016|2016-08-05",
                "It is true now .|now|PRESENT_REF"
            })
    void values_are_counted_from_the_day_of_writing(String text, String words, String value) {
        AnnotatedDocument document = TaggedText.document(THURSDAY, text);
        List<TimeExpression> times = extractor.extract(document);
        assertThat(times).as(text).hasSize(1);
        assertThat(times.getFirst().span().of(document.text())).isEqualTo(words);
        assertThat(times.getFirst().value()).isEqualTo(value);
    }

    @Test
    void aDayThatItsMonthDoesNotHaveIsNothingToCountFrom() {
        AnnotatedDocument document = TaggedText.document(
                THURSDAY, "It fell on/IN April/NNP 31/CD ,/, 2022/CD .", "It opened the/DT next/JJ day/NN .");
        assertThat(extractor.extract(document))
                .extracting(TimeExpression::value)
                .contains("XXXX-XX-XX");
    }

    @Test
    void both_ends_of_a_range_of_dates_are_read() {
        AnnotatedDocument document = TaggedText.document(
                THURSDAY,
                "It lasted from/IN 6-7/CD January/NNP 2021/CD .",
                "It lasted through/IN 1915-17/CD .",
                "It lasted through/IN April/NNP 6-7/CD .");
        assertThat(extractor.extract(document))
                .extracting(TimeExpression::value)
                .containsExactly("2021-01-06", "2021-01-07", "1915", "1917", "2024-04-06", "2024-04-07");
    }

    @Test
    void without_a_day_of_writing_relative_words_are_left_out_and_days_keep_no_year() {
        AnnotatedDocument document = TaggedText.document("", "They met last/JJ month/NN and on/IN Oct./NNP 8/CD .");
        assertThat(extractor.extract(document))
                .extracting(TimeExpression::value)
                .containsExactly("XXXX-10-08");
    }

    @Test
    void a_narrative_counts_from_the_date_told_last() {
        AnnotatedDocument document = TaggedText.document(
                "2010-01-01",
                "War came in/IN 1803/CD .",
                "By/IN 1804/CD and/CC 1805/CD it had spread .",
                "On/IN 2/CD May/NNP 1806/CD they crossed .",
                "The/DT next/JJ day/NN they lost .",
                "In/IN June/NNP they left .",
                "It ended in/IN 1807/CD .");
        assertThat(extractor.extract(document))
                .extracting(TimeExpression::value)
                .containsExactly("1803", "1804", "1805", "1806-05-02", "1806-05-03", "1806-06", "1807");
    }

    @Test
    void the_verb_may_and_the_ordinal_second_are_no_times() {
        AnnotatedDocument document = TaggedText.document(
                THURSDAY,
                "It may/MD rain .",
                "May/MD it rain .",
                "A/DT second/JJ man spoke .",
                "Some 2000/CD villages/NNS burnt .");
        assertThat(extractor.extract(document)).isEmpty();
    }

    @Test
    void any_full_date_in_any_form_is_read_back() {
        long seed = 1_939;
        System.out.println("TimeExtractorTest seed " + seed);
        Random random = new Random(seed);
        String[] months =
                "January February March April May June July August September October November December".split(" ", -1);
        for (int i = 0; i < 2000; i++) {
            int year = 1800 + random.nextInt(250);
            int month = 1 + random.nextInt(12);
            int day = 1 + random.nextInt(28);
            String name = months[month - 1];
            String text = switch (random.nextInt(4)) {
                case 0 -> "On " + name + " " + day + ", " + year + " .";
                case 1 -> "On " + day + " " + name + " " + year + " .";
                case 2 -> "On " + day + "th of " + name + " , " + year + " .";
                default -> String.format(Locale.ROOT, "On %04d-%02d-%02d .", year, month, day);
            };
            assertThat(extractor.extract(TaggedText.document(THURSDAY, text)))
                    .as(text)
                    .extracting(TimeExpression::value)
                    .containsExactly(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
        }
    }
}
