package hearsay.web;

import hearsay.brief.LedgerLines;
import hearsay.brief.Line;
import hearsay.brief.MatterEntry;
import hearsay.model.Bound;
import hearsay.model.ClaimType;
import hearsay.model.Holder;
import hearsay.model.Stance;
import java.util.Arrays;
import java.util.List;

/**
 * The page on which a claim is corrected.
 *
 * @param by the name that was given last
 * @param back where to go when it is done
 */
record ClaimLook(Line line, List<CorrectionLook> history, String by, String back, LedgerLines lines) {
    private static final int MOST_CHOICES = 300;
    static final List<String> KINDS = Arrays.stream(Holder.Kind.values())
            .filter(kind -> kind != Holder.Kind.NARRATOR)
            .map(Given::label)
            .toList();
    static final List<String> BOUNDS =
            Arrays.stream(Bound.values()).map(Given::label).toList();

    List<String> otherStances() {
        return Arrays.stream(Stance.values())
                .filter(stance -> stance != line.claim().stance())
                .map(Given::label)
                .toList();
    }

    boolean isForecast() {
        return line.claim().is(ClaimType.FORECAST) || line.claim().forecast().isPresent();
    }

    List<Double> figures() {
        return line.claim().quantities().stream()
                .map(quantity -> quantity.representative())
                .toList();
    }

    List<String> holders() {
        return lines.holders().stream()
                .filter(holder -> !holder.lines().getFirst().claim().holder().isNarrator())
                .map(LedgerLines.HolderLines::name)
                .limit(MOST_CHOICES)
                .toList();
    }

    List<MatterEntry> matters() {
        return lines.matters().stream().limit(MOST_CHOICES).toList();
    }
}
