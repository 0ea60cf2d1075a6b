package hearsay.web;

import hearsay.Hit;
import hearsay.brief.Line;
import hearsay.model.ClaimType;
import hearsay.model.EvidenceKind;
import hearsay.model.Stance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The search page.
 *
 * @param ways in which can be searched beside by words
 * @param found what was found
 * @param asked whether anything was looked for
 * @param more whether there may be more
 */
record SearchLook(Asked query, List<String> ways, List<Found> found, boolean asked, boolean more) {
    static final List<String> STANCES =
            Arrays.stream(Stance.values()).map(Given::label).toList();
    static final List<String> EVIDENCE =
            Arrays.stream(EvidenceKind.values()).map(EvidenceKind::label).toList();
    static final List<String> TYPES =
            Arrays.stream(ClaimType.values()).map(Given::label).toList();

    /**
     * A claim that was found, and where it is told of.
     *
     * @param line of it in the story at hand; empty where it is of another story
     * @param address of its words
     * @param holderAddress of its holder
     */
    record Found(Hit hit, Optional<Line> line, String holder, String address, String holderAddress) {
        String outlet() {
            return hit.document().outlet().orElse(hit.document().name());
        }

        String date() {
            return hit.date().map(Object::toString).orElse("undated");
        }

        String verb() {
            return Given.label(hit.claim().stance());
        }
    }

    String words() {
        return query.word("words");
    }

    String by() {
        return query.word("by");
    }

    String holder() {
        return query.word("holder");
    }

    String stance() {
        return query.word("stance");
    }

    String evidence() {
        return query.word("evidence");
    }

    String type() {
        return query.word("type");
    }

    String from() {
        return query.word("from");
    }

    String to() {
        return query.word("to");
    }

    String orderWords() {
        return by().equals("meaning") ? "the nearest in meaning first" : "the newest first";
    }
}
