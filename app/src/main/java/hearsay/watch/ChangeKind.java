package hearsay.watch;

import hearsay.ledger.LedgerChange;
import hearsay.model.Matter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What kinds of change a watcher tells of. */
public enum ChangeKind {
    /** A matter becomes contested. */
    CONTESTED,
    /** A matter becomes agreed, open or of a single origin. */
    STATUS,
    /** A holder turns: denied and now confirms, or said and now denies. */
    POSITION,
    /** A figure is revised, by an origin or as the ledger reconciles it. */
    FIGURE,
    /** The trigger of a commitment is reported as met. */
    TRIGGER,
    /** Somebody stands behind a matter who had not before. */
    ORIGIN,
    /** A question comes up. */
    QUESTION;

    /** What is told where the user does not choose: all but new questions, which every article brings. */
    public static final Set<ChangeKind> USUAL = EnumSet.complementOf(EnumSet.of(QUESTION));

    static ChangeKind of(LedgerChange change) {
        return switch (change) {
            case LedgerChange.NewQuestion fresh -> QUESTION;
            case LedgerChange.StatusChanged status ->
                status.matter().status() == Matter.Status.CONTESTED ? CONTESTED : STATUS;
            case LedgerChange.FigureRevised figure -> FIGURE;
            case LedgerChange.OriginRevised revised -> FIGURE;
            case LedgerChange.NewOrigins origins -> ORIGIN;
            case LedgerChange.PositionTurned turned -> POSITION;
            case LedgerChange.TriggerReported trigger -> TRIGGER;
        };
    }

    /** As it is written in messages: {@code contested}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
