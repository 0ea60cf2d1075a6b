package hearsay.link;

import hearsay.model.Document;
import hearsay.model.Echo;
import hearsay.model.Quantity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who ultimately stands behind each claim.
 *
 * <p>For a claim with a holder it is the holder, never the outlet or relay. The narrator's figure goes back to whoever
 * the claims of the same matter give the same figure to; all else that the narrator says stands on the outlet alone
 * ("narrator The Hill"). Where origins are listed for a machine, the narrator goes by the document that speaks.
 */
final class Origins {
    /** What the name of an outlet's own voice begins with. */
    private static final String VOICE = "narrator ";

    private final Map<String, String> voices = new HashMap<>();
    private final Map<String, String> speaking = new HashMap<>();

    /**
     * @param documents the story's documents
     * @param echoes those that add no origin: their narrator speaks with the voice of the outlet that they echo
     */
    Origins(List<Document> documents, List<Echo> echoes) {
        for (Document document : documents) {
            voices.put(document.id(), VOICE + document.outlet().orElse(document.name()));
            speaking.put(document.id(), document.name());
        }
        for (Echo echo : echoes) {
            voices.put(echo.document(), voices.getOrDefault(echo.of(), VOICE + echo.of()));
            speaking.put(echo.document(), speaking.getOrDefault(echo.of(), echo.of()));
        }
    }

    /**
     * The origins of a matter as its ledger entry lists them: an outlet's own voice by the first document that it speaks
     * in, "narrator 003.txt", since a document is what a reader of the ledger can look up.
     */
    List<String> listed(List<Statement> matter, Map<String, String> behind) {
        Map<String, String> listed = new LinkedHashMap<>();
        for (Statement statement : matter) {
            String origin = behind.getOrDefault(statement.claim().id(), "");
            listed.putIfAbsent(origin, isVoice(origin) ? VOICE + speaking(statement) : origin);
        }
        return List.copyOf(listed.values());
    }

    private String speaking(Statement statement) {
        return speaking.getOrDefault(
                statement.document().id(), statement.document().name());
    }

    /** The origin of each claim of one matter, by claim id. */
    Map<String, String> of(List<Statement> matter) {
        Map<String, String> origins = new HashMap<>();
        for (Statement statement : matter) {
            String origin = statement.isNarrated()
                    ? behind(statement, matter).orElse(voice(statement))
                    : statement.claim().holder().name();
            origins.put(statement.claim().id(), origin);
        }
        return origins;
    }

    /** Whether an origin is an outlet's own voice. */
    static boolean isVoice(String origin) {
        return origin.startsWith(VOICE);
    }

    private String voice(Statement statement) {
        return voices.getOrDefault(statement.document().id(), VOICE + statement.outlet());
    }

    /** The holder of the same figure: in the narrator's own document if there is one, else the first in the story. */
    private static Optional<String> behind(Statement narrated, List<Statement> matter) {
        List<Statement> same = matter.stream()
                .filter(other -> !other.isNarrated() && sharesFigure(narrated, other))
                .toList();
        return same.stream()
                .filter(narrated::sameDocument)
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(other -> other.claim().holder().name());
    }

    /** The same number of the same things, in both as a fact and not as a supposition. */
    static boolean sharesFigure(Statement a, Statement b) {
        for (Quantity one : a.claim().quantities()) {
            for (Quantity two : b.claim().quantities()) {
                if (!one.hypothetical() && !two.hypothetical() && isSame(one, two)) {
                    return true;
                }
            }
        }
        return false;
    }

    static boolean isSame(Quantity one, Quantity two) {
        return one.representative() == two.representative() && one.unitClass().equals(two.unitClass());
    }
}
