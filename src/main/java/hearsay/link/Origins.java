package hearsay.link;

import hearsay.model.Document;
import hearsay.model.Echo;
import hearsay.model.Quantity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who ultimately stands behind each claim.
 *
 * <p>For a claim with a holder it is the holder, never the outlet or relay. The narrator's figure goes back to whoever
 * the claims of the same matter give the same figure to; all else that the narrator says stands on the outlet alone
 * ("narrator The Hill").
 */
final class Origins {
    /** What the name of an outlet's own voice begins with. */
    private static final String VOICE = "narrator ";

    private final Map<String, String> voices = new HashMap<>();

    /**
     * @param documents the story's documents
     * @param echoes those that add no origin: their narrator speaks with the voice of the outlet that they echo
     */
    Origins(List<Document> documents, List<Echo> echoes) {
        for (Document document : documents) {
            voices.put(document.id(), VOICE + document.outlet().orElse(document.name()));
        }
        for (Echo echo : echoes) {
            voices.put(echo.document(), voices.getOrDefault(echo.of(), VOICE + echo.of()));
        }
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
