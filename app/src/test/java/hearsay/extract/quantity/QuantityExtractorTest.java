package hearsay.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.extract.TaggedText;
import hearsay.model.Bound;
import hearsay.model.Quantity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityExtractorTest {
    private final QuantityExtractor extractor = new QuantityExtractor();

    @Test
    void the_span_covers_bound_number_and_counted_noun() {
        AnnotatedDocument document = TaggedText.document(
                "",
                "The/DT ministry/NN counted/VBD as/RB many/JJ as/IN 3,000/CD northern/JJ troops/NNS/troop there/RB ./.");
        Quantity quantity = only(document);
        assertThat(quantity.span().of(document.text())).isEqualTo("as many as 3,000 northern troops");
        assertThat(quantity.bound()).isEqualTo(Bound.AT_MOST);
        assertThat(quantity.unit()).contains("troop");
        assertThat(quantity.unitClass()).contains(Quantity.UnitClass.PERSON);
        assertThat(quantity.counted()).contains("northern troops");
    }

    @Test
    void what_stands_after_of_is_counted() {
        Quantity quantity =
                only(TaggedText.document("", "They/PRP saw/VBD dozens/NNS of/IN burnt/VBN trucks/NNS/truck ./."));
        assertThat(quantity.unit()).contains("truck");
        assertThat(quantity.low()).hasValue(24);
        assertThat(quantity.best()).isEmpty();
    }

    @Test
    void casualties_are_persons() {
        Quantity quantity = only(TaggedText.document("", "It/PRP left/VBD 56/CD dead/JJ ./."));
        assertThat(quantity.unitClass()).contains(Quantity.UnitClass.PERSON);
    }

    @Test
    void a_number_that_stands_alone_takes_the_noun_counted_before() {
        AnnotatedDocument document = TaggedText.document(
                "",
                "Some/DT 900/CD nurses/NNS/nurse marched/VBD ./.",
                "More/JJR than/IN 600/CD had/VBD come/VBN by/IN bus/NN ./.");
        List<Quantity> quantities = extractor.extract(document);
        assertThat(quantities).hasSize(2);
        assertThat(quantities.get(1).unit()).contains("nurse");
    }

    @Test
    void a_conversion_shares_the_bound_of_the_first_unit() {
        List<Quantity> quantities = extractor.extract(TaggedText.document(
                "", "Winds/NNS/wind of/IN close/RB to/IN 90/CD miles/NNS/mile (/-LRB- 145/CD km/NN )/-RRB- ./."));
        assertThat(quantities).extracting(Quantity::bound).containsExactly(Bound.APPROX, Bound.APPROX);
    }

    @Test
    void rates_name_both_sides() {
        Quantity quantity = only(TaggedText.document(
                "", "The/DT region/NN had/VBD 14.3/CD deaths/NNS/death per/IN 1,000/CD residents/NNS/resident ./."));
        assertThat(quantity.unit()).contains("death per 1,000 resident");
    }

    @Test
    void a_part_of_a_counted_whole_shares_its_noun_or_unit() {
        List<Quantity> quantities = extractor.extract(TaggedText.document(
                "",
                "He/PRP raised/VBD 280/CD million/CD of/IN the/DT 1.5/CD billion/CD crowns/NNS/crown ./.",
                "Two/CD of/IN the/DT 40/CD buses/NNS/bus burned/VBD ./."));
        assertThat(quantities).hasSize(4);
        assertThat(quantities.get(2).unit()).contains("bus");
        assertThat(quantities.get(3).best()).hasValue(40);
    }

    @Test
    void an_adverb_of_the_verb_is_no_rise() {
        assertThat(only(TaggedText.document("", "Police/NNS cleared/VBD up/RP two/CD camps/NNS/camp ./."))
                        .change())
                .isEmpty();
        assertThat(only(TaggedText.document("", "Rents/NNS were/VBD/be up/RB 3/CD percent/NN ./."))
                        .change())
                .contains(Quantity.Change.UP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It/PRP fielded/VBD the/DT T-72/NN tank/NN ./.",
                "The/DT 11th/JJ Corps/NNP moved/VBD ./.",
                "Article/NNP 5/CD was/VBD invoked/VBN ./.",
                "It/PRP began/VBD on/IN October/NNP 8/CD ,/, 2024/CD ./.",
                "Compared/VBN with/IN 2016/CD ,/, little/JJ changed/VBD ./.",
                "Mira/NNP Holt/NNP ,/, 42/CD ,/, agreed/VBD ./.",
                "They/PRP won/VBD 3-2/CD ./.",
                "The/DT six-speed/JJ gearbox/NN broke/VBD ./.",
                "It/PRP stands/VBZ at/IN 9/CD Mill/NNP Road/NNP ./.",
                "It/PRP rained/VBD in/IN the/DT second/JJ half/NN of/IN May/NNP ./.",
                "It/PRP opened/VBD at/IN 10:30/CD ./.",
                "This/DT is/VBZ the/DT one/CD ./.",
                "COVID-19/NNP spread/VBD ./.",
                "He/PRP spoke/VBD on/IN Radio/NNP Three/CD Rivers/NNPS ./.",
                "The/DT Big/NNP Four/CD banks/NNS/bank raised/VBD their/PRP$ fees/NNS/fee ./.",
                "Three/CD Rivers/NNPS reported/VBD a/DT loss/NN ./.",
                "Two/CD Kilns/NNPS is/VBZ a/DT village/NN ./."
            })
    void names_dates_ages_and_scores_are_no_quantities(String sentence) {
        assertThat(extractor.extract(TaggedText.document("2024-10-31", sentence)))
                .isEmpty();
    }

    @Test
    void a_number_that_opens_a_sentence_is_of_a_name_that_stands_elsewhere() {
        assertThat(extractor.extract(TaggedText.document(
                        "",
                        "It/PRP rained/VBD in/IN Five/CD Kilns/NNPS ./.",
                        "Five/CD Kilns/NNPS residents/NNS/resident fled/VBD ./.")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Three/CD Democrats/NNPS/Democrat voted/VBD no/UH ./.",
                "Three/CD rivers/NNS/river rose/VBD ./.",
                "Three/CD Rivers/NNPS Rise/VBP After/IN Storm/NNP"
            })
    void a_number_that_opens_a_sentence_counts_whatever_is_no_name(String sentence) {
        assertThat(only(TaggedText.document("", sentence)).best()).hasValue(3);
    }

    @Test
    void a_headline_in_capitals_counts() {
        assertThat(only(TaggedText.document("", "Blast/NN Kills/VBZ Twenty/CD Miners/NNS/miner in/IN Orle/NNP"))
                        .best())
                .hasValue(20);
    }

    @Test
    void quantities_do_not_overlap_and_come_in_text_order() {
        List<Quantity> quantities = extractor.extract(TaggedText.document(
                "",
                "Between/IN 200/CD and/CC 300/CD men/NNS/man and/CC about/RB 40/CD or/CC so/RB women/NNS/woman left/VBD 12/CD"
                        + " villages/NNS/village in/IN 3/CD days/NNS/day ./."));
        for (int i = 1; i < quantities.size(); i++) {
            assertThat(quantities.get(i).span().start())
                    .isGreaterThanOrEqualTo(quantities.get(i - 1).span().end());
        }
        assertThat(quantities).hasSize(4);
    }

    @Test
    void a_story_keeps_counts_and_drops_structure() {
        AnnotatedDocument document = TaggedText.document(
                "",
                "The/DT two/CD sides/NNS/side met/VBD ./.",
                "One/CD of/IN the/DT aides/NNS/aide left/VBD ./.",
                "It/PRP began/VBD two/CD years/NNS/year ago/RB ./.",
                "Several/JJ factors/NNS/factor mattered/VBD ./.",
                "It/PRP sent/VBD three/CD brigades/NNS/brigade ./.");
        List<Quantity> all = extractor.extract(document);
        assertThat(StoryQuantities.select(document, all))
                .singleElement()
                .satisfies(q -> assertThat(q.unit()).contains("brigade"));
        assertThat(all.size()).isGreaterThan(1);
    }

    private Quantity only(AnnotatedDocument document) {
        List<Quantity> quantities = extractor.extract(document);
        assertThat(quantities).hasSize(1);
        return quantities.getFirst();
    }
}
