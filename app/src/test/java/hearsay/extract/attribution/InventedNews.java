package hearsay.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Writes short reports of invented people who say things, in all the ways that quotation marks are used. */
final class InventedNews {
    private static final List<String> WHO = List.of(
            "Mayor Anna Berg",
            "the harbour master",
            "a spokesman for the ministry",
            "Peter Olsen",
            "she",
            "the captain of the ferry",
            "Sarah Holt, a teacher",
            "two officials");
    private static final List<String> SAID = List.of("said", "told reporters", "warned", "insisted", "added", "wrote");
    private static final List<String> CLAIM = List.of(
            "the ferry was too old",
            "we saw nothing of the fire",
            "it isn't over, and nobody should go home",
            "the bridge won't hold another winter",
            "they have asked for help since the spring",
            "I would do it again");
    private static final List<String> TOLD = List.of(
            "The council met on Tuesday to speak about the harbour.",
            "Nobody was hurt when the 'Northern Star' ran aground.",
            "The so-called “night of lights” begins in May.",
            "Rain fell on the town for three days.");

    private final Random random;

    InventedNews(Random random) {
        this.random = random;
    }

    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>(List.of(one(TOLD)));
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            paragraph(paragraphs);
        }
        return paragraphs;
    }

    private void paragraph(List<String> paragraphs) {
        String who = one(WHO);
        String said = one(SAID);
        switch (random.nextInt(7)) {
            case 0 ->
                paragraphs.add("“" + upper(one(CLAIM)) + ",” " + who + " " + said + ". “" + upper(one(CLAIM)) + ".”");
            case 1 -> paragraphs.add(upper(who) + " said that " + one(CLAIM) + ". " + one(TOLD));
            case 2 ->
                paragraphs.add("\"" + upper(one(CLAIM)) + ",\" " + who + " " + said + ", \"and " + one(CLAIM) + ".\"");
            case 3 -> paragraphs.add("According to " + who + ", “" + one(CLAIM) + "” for years.");
            case 4 -> paragraphs.add(one(TOLD) + " " + upper(who) + " denied that " + one(CLAIM) + ".");
            case 5 -> {
                paragraphs.add("“" + upper(one(CLAIM)) + ",” " + who + " said. “" + upper(one(CLAIM)) + ".");
                paragraphs.add("“" + upper(one(CLAIM)) + ".”");
            }
            default -> {
                paragraphs.add(upper(who) + " was plain:");
                paragraphs.add("‘" + upper(one(CLAIM)) + ".’");
            }
        }
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String upper(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
