package hearsay.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import hearsay.extract.TaggedText;
import hearsay.model.Bound;
import hearsay.model.Quantity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What needs a parse. */
class ParsedQuantitiesTest {
    @Test
    void a_toll_counts_deaths() {
        assertThat(read("The death toll from the flood rose to 72 on Monday.").getFirst())
                .satisfies(q -> assertThat(q.unit()).contains("death"))
                .satisfies(q -> assertThat(q.change()).contains(Quantity.Change.UP));
    }

    @Test
    void a_number_of_things_is_found_before_the_figure() {
        assertThat(read("The general put the number of troops at 10,000.")
                        .getFirst()
                        .unit())
                .contains("troop");
    }

    @Test
    void the_wounded_are_persons() {
        assertThat(read("At least 20 were wounded in the blast.").getFirst().unitClass())
                .contains(Quantity.UnitClass.PERSON);
    }

    @Test
    void an_if_clause_and_would_make_a_supposition() {
        assertThat(read("If 500 soldiers desert, the front will break.")
                        .getFirst()
                        .hypothetical())
                .isTrue();
        assertThat(read("A deployment of 10,000 soldiers would change little.")
                        .getFirst()
                        .hypothetical())
                .isTrue();
        assertThat(read("The army sent 10,000 soldiers to the border.")
                        .getFirst()
                        .hypothetical())
                .isFalse();
    }

    @Test
    void what_is_over_is_no_supposition() {
        assertThat(read("It would be the worst fire in the valley since a blast killed 40 miners.")
                        .getFirst()
                        .hypothetical())
                .isFalse();
        assertThat(read("The council would not rebuild the dam which killed 90 villagers.")
                        .getFirst()
                        .hypothetical())
                .isFalse();
        assertThat(read("A second fire would kill 40 miners.").getFirst().hypothetical())
                .isTrue();
    }

    @Test
    void what_is_measured_is_the_subject_the_object_or_the_noun_above() {
        assertThat(read("Barley prices fell 3 percent on Friday.").getFirst().counted())
                .contains("Barley prices");
        assertThat(read("The council widened the canal by 4 metres.").getFirst().counted())
                .contains("canal");
        assertThat(read("They agreed on a fine of $40,000.").getFirst().counted())
                .contains("fine");
    }

    @Test
    void the_noun_before_of_is_measured_though_a_day_follows() {
        assertThat(read("The storm had gusts of 90 mph early Tuesday, the weather office said.")
                        .getFirst()
                        .counted())
                .contains("gusts");
        assertThat(read("The grain office cut its forecast on top of 3 percent.")
                        .getFirst()
                        .counted())
                .isNotEqualTo(Optional.of("top"));
    }

    @Test
    void who_is_measured_is_the_noun_nearest_to_who() {
        assertThat(read("The mill ended its quarrel with Brennick Gas, which is 40 percent owned by the state.")
                        .getFirst()
                        .counted())
                .contains("Brennick Gas");
    }

    @Test
    void an_amount_told_again_in_brackets_behind_or_measures_the_same() {
        List<Quantity> quantities = read("A ticket costs 8 euros (or $9).");
        assertThat(quantities).hasSize(2);
        assertThat(quantities.get(1).counted()).isEqualTo(quantities.get(0).counted());
    }

    @Test
    void an_age_under_a_limit_is_an_age() {
        Quantity age = read("The camp took in children under the age of 5.").getLast();
        assertThat(age.unit()).contains("year of age");
        assertThat(age.bound()).isEqualTo(Bound.LESS_THAN);
    }

    @Test
    void a_capital_b_before_a_plural_means_billions() {
        assertThat(read("The network has about 2 B users.").getFirst().best()).hasValue(2e9);
    }

    @Test
    void an_amount_in_a_second_unit_measures_the_same() {
        List<Quantity> quantities = read("The bridge is 90 metres (295 ft) long.");
        assertThat(quantities).hasSize(2);
        assertThat(quantities).extracting(Quantity::counted).allMatch(c -> c.equals(Optional.of("bridge")));
    }

    @Test
    void things_are_counted_with_their_kind_and_people_without() {
        Quantity containers = read("The port moved 300 shipping containers.").getFirst();
        assertThat(containers.unit()).contains("shipping container");
        assertThat(containers.noun()).contains("container");
        assertThat(read("They hired 40 young teachers.").getFirst().unit()).contains("teacher");
    }

    @Test
    void a_toll_is_found_behind_which() {
        assertThat(read("The death toll, which stands at 72, may rise.")
                        .getFirst()
                        .unit())
                .contains("death");
    }

    @Test
    void what_has_an_article_is_no_supposition() {
        assertThat(read("Such a vote would stop the $3 million grant.")
                        .getFirst()
                        .hypothetical())
                .isFalse();
    }

    private static List<Quantity> read(String text) {
        AnnotatedDocument document = Fixtures.ANNOTATOR.annotate(TaggedText.of(text, "2024-10-31"));
        return new QuantityExtractor().extract(document);
    }
}
