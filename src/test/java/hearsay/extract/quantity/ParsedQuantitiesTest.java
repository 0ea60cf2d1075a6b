package hearsay.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import hearsay.extract.TaggedText;
import hearsay.model.Quantity;
import java.util.List;
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

    private static List<Quantity> read(String text) {
        AnnotatedDocument document = Fixtures.ANNOTATOR.annotate(TaggedText.of(text, "2024-10-31"));
        return new QuantityExtractor().extract(document);
    }
}
