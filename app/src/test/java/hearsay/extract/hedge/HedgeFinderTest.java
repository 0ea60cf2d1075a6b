package hearsay.extract.hedge;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import hearsay.extract.TaggedText;
import hearsay.model.Hedge;
import hearsay.model.Span;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HedgeFinderTest {
    private final HedgeFinder finder = new HedgeFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It is highly likely that it sank .|highly likely|0.80|0.95",
                "It is almost certain to rain .|almost certain|0.95|0.99",
                "It is unlikely that they may/MD come .|unlikely|0.20|0.45",
                "They will probably come .|probably|0.55|0.80",
                "There is almost no chance of that .|almost no chance|0.01|0.05",
                "It is as likely as not .|as likely as not|0.45|0.55",
                "It is not likely to hold .|not likely|0.20|0.45",
                "It is hardly likely to hold .|hardly likely|0.20|0.45",
                "The vote is a coin toss .|a coin toss|0.45|0.55"
            })
    void words_of_the_yardstick_get_its_band(String text, String words, double low, double high) {
        Hedge hedge = find(text).orElseThrow();
        assertThat(hedge.text()).isEqualTo(words);
        assertThat(hedge.band()).contains(new Hedge.Band(low, high));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They may/MD come .|may",
                "They could/MD come .|could",
                "They reportedly came .|reportedly",
                "It cannot be ruled out .|cannot be ruled out",
                "He is believed to be there .|believed to",
                "It is more likely than before .|more likely",
                "It is not unlikely to hold .|not unlikely"
            })
    void other_words_get_none(String text, String words) {
        Hedge hedge = find(text).orElseThrow();
        assertThat(hedge.text()).isEqualTo(words);
        assertThat(hedge.band()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They came in May/NNP .",
                "The might/NN of the army .",
                "They could/MD not/RB come .",
                "They would/MD come .",
                "Come as soon as possible .",
                "In the strongest/JJS possible/JJ terms ."
            })
    void look_alikes_are_no_hedges(String text) {
        assertThat(find(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The vote is a toss-up.|a toss-up|0.45|0.55",
                "They call the vote fifty-fifty.|fifty-fifty|0.45|0.55",
                "The truce isn't likely to hold.|isn't likely|0.20|0.45",
                "The truce isn’t very likely to hold.|isn’t very likely|0.20|0.45",
                "War is near-certain now.|near-certain|0.95|0.99"
            })
    void words_with_hyphens_and_contractions_are_found_as_they_are_printed(
            String text, String words, double low, double high) {
        Hedge hedge = finder.find(Fixtures.ANNOTATOR.annotate(Fixtures.document(text)), new Span(0, text.length()))
                .orElseThrow();
        assertThat(hedge.text()).isEqualTo(words);
        assertThat(hedge.band()).contains(new Hedge.Band(low, high));
    }

    @Test
    void a_contraction_without_a_band_is_found_too() {
        String text = "War can’t be ruled out.";
        assertThat(finder.find(Fixtures.ANNOTATOR.annotate(Fixtures.document(text)), new Span(0, text.length())))
                .map(Hedge::text)
                .contains("can’t be ruled out");
    }

    @Test
    void only_the_clause_asked_for_counts() {
        AnnotatedDocument document = TaggedText.document("", "They probably left , and he stayed .");
        assertThat(finder.find(
                        document,
                        new Span(document.text().indexOf("and"), document.text().length())))
                .isEmpty();
    }

    private Optional<Hedge> find(String text) {
        AnnotatedDocument document = TaggedText.document("", text);
        return finder.find(document, new Span(0, document.text().length()));
    }
}
