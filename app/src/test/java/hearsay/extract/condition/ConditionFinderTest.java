package hearsay.extract.condition;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionFinderTest {
    private final ConditionFinder finder = new ConditionFinder();

    /** Trigger and action of each condition. */
    private List<String> conditions(String text) {
        AnnotatedDocument document = Fixtures.ANNOTATOR.annotate(Fixtures.document(text));
        return finder.find(document).stream()
                .map(c -> c.trigger().map(t -> t.of(text)).orElse("-") + " => "
                        + c.action().of(text))
                .toList();
    }

    private List<String> actors(String text) {
        return finder.find(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))).stream()
                .map(c -> c.actor().orElse("-"))
                .toList();
    }

    @Test
    void aClauseIsATrigger() {
        assertThat(conditions("If the gates open again, we will close the port."))
                .containsExactly("If the gates open again => we will close the port");
        assertThat(conditions("Should one more gate be raised, Halmora will recall its envoy."))
                .containsExactly("Should one more gate be raised => Halmora will recall its envoy");
    }

    @Test
    void whatForcesSomebodyIsATrigger() {
        assertThat(conditions("A second flood could prompt the allies to close the strait."))
                .containsExactly("A second flood => the allies to close the strait");
    }

    @Test
    void whatIsAnsweredIsATrigger() {
        assertThat(conditions("The union should respond to any Kestrian raid on the dam by cutting the lines."))
                .containsExactly("any Kestrian raid on the dam => cutting the lines");
        assertThat(conditions("The cabinet is considering sending pumps in response to the flood."))
                .containsExactly("the flood => sending pumps");
    }

    @Test
    void aRedLineIsATrigger() {
        assertThat(conditions("A second breach would cross a red line."))
                .containsExactly("A second breach => would cross a red line");
    }

    @Test
    void whatWouldOnlyComeAboutIsNoCommitment() {
        assertThat(conditions("If the rain stops, it will help the crews.")).isEmpty();
        assertThat(conditions("If the dam breaks, who will pay?")).isEmpty();
    }

    @Test
    void aClauseThatTheParserTakesForASentenceIsATriggerToo() {
        assertThat(conditions("“Should one more life be lost to their gates, we shall recall our envoy,” Vint said."))
                .containsExactly("Should one more life be lost to their gates => we shall recall our envoy");
    }

    @Test
    void whatIsPromisedOrThreatenedIsTheAction() {
        assertThat(conditions("Vint suggested even tougher steps if the troops cross the bridge."))
                .containsExactly("if the troops cross the bridge => even tougher steps");
        assertThat(conditions("The union vowed to strike until the mayor resigns."))
                .containsExactly("until the mayor resigns => to strike");
        assertThat(conditions("Vint promised to answer any release made without notice."))
                .containsExactly("any release made without notice => to answer");
    }

    @Test
    void whatWillNotBeToleratedIsATrigger() {
        assertThat(conditions("Authorities will not tolerate any attempts to attack the town hall."))
                .containsExactly("any attempts to attack the town hall => Authorities will not tolerate");
        assertThat(conditions("Any attempts to attack the town hall will not be tolerated."))
                .containsExactly("Any attempts to attack the town hall => will not be tolerated");
        assertThat(conditions("The guards will use live rounds to counter attacks on the bridge."))
                .containsExactly("attacks on the bridge => The guards will use live rounds");
    }

    @Test
    void aMoveThatWouldRequireSomethingIsTheDeedBeforeIt() {
        assertThat(
                        conditions(
                                "The council has not declared the strike a crime, a move that would require the mayor to suspend the subsidy."))
                .containsExactly("declared the strike a crime => the mayor to suspend the subsidy");
    }

    @Test
    void whatIsOverOrMerelyComesAboutIsNoTrigger() {
        assertThat(conditions("The strike crossed a red line for the allies.")).isEmpty();
        assertThat(conditions("The army launched a raid in response to the attack."))
                .isEmpty();
        assertThat(conditions("If the rain goes on, the river will rise.")).isEmpty();
        assertThat(conditions("The flood could provoke anger.")).isEmpty();
    }

    @Test
    void theActorIsNamedInFull() {
        assertThat(actors("If the gates open, the River Commission will close the port."))
                .containsExactly("River Commission");
    }

    @Test
    void whoeverDoesSomethingIsATriggerOfWhatIsDoneToThem() {
        assertThat(conditions("Anybody who crosses the river will be arrested."))
                .containsExactly("Anybody who crosses the river => will be arrested");
        assertThat(conditions("Whoever enters the zone would face ten years in prison."))
                .containsExactly("Whoever enters the zone => would face ten years in prison");
        assertThat(conditions("The people who live there will be happy.")).isEmpty();
    }

    @Test
    void aDemandIsATriggerOfWhatFollowsOtherwise() {
        assertThat(conditions("Turn back or you will be arrested."))
                .containsExactly("Turn back => you will be arrested");
        assertThat(conditions("Bring a coat or it will be cold.")).isEmpty();
    }

    @Test
    void aTimeStillToComeIsATriggerAndAHabitIsNone() {
        assertThat(conditions("We will open the gates when it is safe."))
                .containsExactly("when it is safe => We will open the gates");
        assertThat(conditions("We opened the gates when it was safe.")).isEmpty();
    }

    @Test
    void aConditionMayBeTwoWordsLong() {
        assertThat(conditions("The ministry is prepared to shut the port if necessary."))
                .containsExactly("if necessary => to shut the port");
    }

    @Test
    void thoseToWhomSomethingIsDoneAreATriggerAsSubjectAndAsObject() {
        assertThat(conditions("Fishermen who enter the zone would lose their licences, the ministry said."))
                .containsExactly("Fishermen who enter the zone => would lose their licences");
        assertThat(conditions("The minister said the army would fire on anyone who came near the fence."))
                .containsExactly("anyone who came near the fence => the army would fire");
        assertThat(conditions("The mayor warned that looters would be shot."))
                .containsExactly("looters => would be shot");
        assertThat(conditions("The mayor will meet the men who built the dam.")).isEmpty();
        assertThat(conditions("I would spend hours talking with others who were present."))
                .isEmpty();
    }

    @Test
    void whatMustComeFirstIsATrigger() {
        assertThat(conditions("Without a guarantee of safety we will not return, the villagers said."))
                .containsExactly("Without a guarantee of safety => we will not return");
        assertThat(conditions("No talks will be held before the army withdraws."))
                .containsExactly("before the army withdraws => No talks will be held");
        assertThat(conditions("The islanders insisted that their chief must first be freed before any talks."))
                .containsExactly("their chief must first be freed => any talks");
        assertThat(conditions("The union has made its return to work conditional on a pay rise."))
                .containsExactly("a pay rise => its return to work");
        assertThat(conditions("They cannot live without the dam.")).isEmpty();
    }

    @Test
    void whatWouldBringADeedIsItsTrigger() {
        assertThat(conditions("Another flight over the capital would bring sanctions, said the ministry."))
                .containsExactly("Another flight over the capital => sanctions");
        assertThat(conditions("The premier said a second test would be met by new sanctions."))
                .containsExactly("a second test => would be met by new sanctions");
        assertThat(conditions("Another summer like this would bring more rain."))
                .isEmpty();
    }

    @Test
    void aStrictMarkTiesAlsoWhatThingsDo() {
        assertThat(conditions("As long as the siege lasts, no oil will flow."))
                .containsExactly("As long as the siege lasts => no oil will flow");
        assertThat(conditions("Talks can begin only when the last soldier has left, the envoy said."))
                .containsExactly("only when the last soldier has left => Talks can begin");
        assertThat(conditions("The rebels said they would not leave the valley, no matter what the army did."))
                .containsExactly("no matter what the army did => they would not leave the valley");
    }

    @Test
    void whatANounOffersIsTheAction() {
        assertThat(conditions("Brask's offer to free the hostages in exchange for food was turned down."))
                .containsExactly("in exchange for food => to free the hostages");
        assertThat(conditions("He promised, if elected, to close the camp."))
                .containsExactly("if elected => to close the camp");
    }

    @Test
    void aRuleWithThenIsACondition() {
        assertThat(conditions("“If they cross the river, then the treaty is dead,” she said."))
                .containsExactly("If they cross the river => then the treaty is dead");
        assertThat(conditions("“If they cross the river, then it was a mistake,” she said."))
                .isEmpty();
    }

    @Test
    void aQuestionIsNoTrigger() {
        assertThat(conditions("I waited to see if the council would appoint my brother."))
                .isEmpty();
        assertThat(conditions("The flood raised questions about how the council would respond to the threat."))
                .isEmpty();
    }

    @Test
    void whatALawLaysDownForACaseIsACondition() {
        assertThat(conditions("The law bars any sale of arms in cases of civil war."))
                .containsExactly("in cases of civil war => The law bars any sale of arms");
        assertThat(conditions("The law bars providing arms to the rebels.")).isEmpty();
    }
}
