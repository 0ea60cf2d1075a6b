package hearsay.extract.holder;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.extract.attribution.AttributionExtractor;
import hearsay.extract.attribution.Parsed;
import hearsay.model.Attribution;
import hearsay.model.Holder;
import java.util.List;
import org.junit.jupiter.api.Test;

class HolderResolverTest {
    private static final String FULL_NAME =
            "Ana/NNP/2/compound//PERSON Ruiz/NNP/7/nsubj//PERSON ,/,/2/punct the/DT/5/det mayor/NN/2/appos ,/,/2/punct said/VBD/0/root/say that/IN/10/mark boats/NNS/10/nsubj sank/VBD/7/ccomp/sink";

    private static List<Holder> holders(String... sentences) {
        AnnotatedDocument document = Parsed.of(sentences);
        List<Attribution> found = new AttributionExtractor().extract(document);
        return new HolderResolver()
                .resolve(document, found).stream()
                        .flatMap(attribution -> attribution.holder().stream())
                        .toList();
    }

    @Test
    void aSurnameFindsTheFullNameAndItsRole() {
        List<Holder> found = holders(
                FULL_NAME,
                "Ruiz/NNP/2/nsubj//PERSON added/VBD/0/root/add that/IN/5/mark it/PRP/5/nsubj burned/VBD/2/ccomp/burn");
        assertThat(found).extracting(Holder::name).containsExactly("Ana Ruiz", "Ana Ruiz");
        assertThat(found.getLast().role()).contains("the mayor");
    }

    @Test
    void aPronounFindsTheLastSpeakerThatFits() {
        List<Holder> found = holders(
                FULL_NAME,
                "She/PRP/2/nsubj added/VBD/0/root/add that/IN/5/mark it/PRP/5/nsubj burned/VBD/2/ccomp/burn");
        assertThat(found.getLast().name()).isEqualTo("Ana Ruiz");
        assertThat(found.getLast().kind()).isEqualTo(Holder.Kind.PERSON);
    }

    @Test
    void aPronounOfTheOtherGenderStaysAsWritten() {
        List<Holder> found = holders(
                FULL_NAME, "He/PRP/2/nsubj added/VBD/0/root/add that/IN/5/mark it/PRP/5/nsubj burned/VBD/2/ccomp/burn");
        assertThat(found.getLast().name()).isEqualTo("He");
    }

    @Test
    void aRoleFindsWhoBearsIt() {
        List<Holder> found = holders(
                FULL_NAME,
                "The/DT/2/det mayor/NN/3/nsubj added/VBD/0/root/add that/IN/6/mark it/PRP/6/nsubj burned/VBD/3/ccomp/burn");
        assertThat(found.getLast().name()).isEqualTo("Ana Ruiz");
    }

    @Test
    void expertsWithoutANameAreUnnamed() {
        List<Holder> found = holders(
                "Some/DT/2/det experts/NNS/3/nsubj//NONE say/VBP/0/root/say that/IN/6/mark it/PRP/6/nsubj burned/VBD/3/ccomp/burn");
        assertThat(found.getFirst().name()).isEqualTo("unnamed experts");
        assertThat(found.getFirst().kind()).isEqualTo(Holder.Kind.UNNAMED);
    }

    @Test
    void someAmongSeveralAreUnnamedHoweverManyTheyAre() {
        List<Holder> found = holders(
                "Two/CD/3/nummod//NONE former/JJ/3/amod//NONE officers/NNS/4/nsubj/officer/NONE say/VBP/0/root/say"
                        + " that/IN/7/mark it/PRP/7/nsubj burned/VBD/4/ccomp/burn");
        assertThat(found.getFirst().name()).isEqualTo("unnamed former officers");
    }

    @Test
    void whoHoldsAnOfficeAloneIsCalledByIt() {
        List<Holder> found =
                holders("The/DT/3/det harbour/NN/3/compound//NONE master/NN/4/nsubj/officer/NONE says/VBZ/0/root/say"
                        + " that/IN/7/mark it/PRP/7/nsubj burned/VBD/4/ccomp/burn");
        assertThat(found.getFirst().name()).isEqualTo("harbour master");
    }

    @Test
    void aDayIsNoPartOfAName() {
        List<Holder> found = holders(
                "The/DT/3/det port/NN/3/compound//NONE authority/NN/5/nsubj/authority/NONE Tuesday/NNP/3/nmod:tmod//NONE"
                        + " says/VBZ/0/root/say that/IN/8/mark it/PRP/8/nsubj burned/VBD/5/ccomp/burn");
        assertThat(found.getFirst().name()).isEqualTo("port authority");
    }

    @Test
    void howManyTheyAreIsNoPartOfWhatTheyAre() {
        List<Holder> found = holders(
                "More/JJR/3/advmod//NONE than/IN/3/advmod//NONE 60/CD/4/nummod//NONE officers/NNS/5/nsubj/officer/NONE"
                        + " say/VBP/0/root/say that/IN/8/mark it/PRP/8/nsubj burned/VBD/5/ccomp/burn");
        assertThat(found.getFirst().name()).isEqualTo("unnamed officers");
    }

    @Test
    void whoseMinistryIsThatOfWhomeverStandsBefore() {
        List<Holder> found = holders(
                "Norland/NNP/9/nsubj/Norland/LOCATION ,/,/1/punct whose/WP$/5/nmod:poss harbour/NN/5/compound//NONE"
                        + " ministry/NN/6/nsubj/ministry/NONE said/VBD/1/acl:relcl/say it/PRP/8/nsubj burned/VBD/6/ccomp/burn"
                        + " paid/VBD/0/root/pay");
        assertThat(found).extracting(Holder::name).contains("Norland's harbour ministry");
    }

    @Test
    void oneMinistryDoesNotComeBackToAnother() {
        String said = " said/VBD/0/root/say that/IN/7/mark it/PRP/7/nsubj burned/VBD/4/ccomp/burn";
        List<Holder> found = holders(
                "A/DT/3/det harbour/NN/3/compound//NONE ministry/NN/4/nsubj/ministry/NONE" + said,
                "The/DT/3/det fishing/NN/3/compound//NONE ministry/NN/4/nsubj/ministry/NONE" + said);
        assertThat(found).extracting(Holder::name).containsExactly("harbour ministry", "fishing ministry");
    }

    @Test
    void misspeltSurnamesAreOnePerson() {
        assertThat(Spelling.isVariant("Peterson", "Petterson")).isTrue();
        assertThat(Spelling.isVariant("Miller", "Morris")).isFalse();
    }
}
