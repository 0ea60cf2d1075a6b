package hearsay.ledger;

import hearsay.model.Bound;
import hearsay.model.Holder;
import hearsay.model.PartialDate;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.Optional;
import java.util.OptionalDouble;

/** What a correction says. Example: {@code new Change.StanceIs(Anchor.of(claim), Stance.DENIES)}. */
public sealed interface Change {
    /** What the kind of change is called in files and on the command line: {@code not-a-claim}. */
    String label();

    /** A change to one claim. */
    sealed interface OfClaim extends Change {
        /** The words that it speaks of. */
        Anchor claim();
    }

    /** A change to one document. */
    sealed interface OfDocument extends Change {
        /** The document's id. */
        String document();
    }

    /** Somebody else stands behind the claim. */
    record HolderIs(Anchor claim, String name, Holder.Kind kind) implements OfClaim {
        public HolderIs {
            if (name.isBlank()) {
                throw new IllegalArgumentException("a holder needs a name");
            }
        }

        @Override
        public String label() {
            return "holder";
        }
    }

    /** The holder stands otherwise to what is claimed. */
    record StanceIs(Anchor claim, Stance stance) implements OfClaim {
        @Override
        public String label() {
            return "stance";
        }
    }

    /**
     * The figure at these words is another.
     *
     * @param number the words of the figure
     */
    record NumberIs(
            Anchor claim, Span number, Bound bound, OptionalDouble low, OptionalDouble best, OptionalDouble high)
            implements OfClaim {
        public NumberIs {
            if (low.isEmpty() && best.isEmpty() && high.isEmpty()) {
                throw new IllegalArgumentException("a figure needs low, best or high");
            }
            if (low.isPresent() && high.isPresent() && low.getAsDouble() > high.getAsDouble()) {
                throw new IllegalArgumentException("low " + low.getAsDouble() + " is above high " + high.getAsDouble());
            }
        }

        @Override
        public String label() {
            return "number";
        }
    }

    /** Nobody claims anything there. */
    record NoClaim(Anchor claim) implements OfClaim {
        @Override
        public String label() {
            return "not-a-claim";
        }
    }

    /** The statement was made on this date. */
    record SaidOn(Anchor claim, PartialDate date) implements OfClaim {
        @Override
        public String label() {
            return "said";
        }
    }

    /** The matters of the two claims are one. */
    record SameMatter(Anchor claim, Anchor other) implements OfClaim {
        @Override
        public String label() {
            return "merge";
        }
    }

    /**
     * The claim is of another matter.
     *
     * @param into a claim of that matter; empty where it is a matter of its own
     */
    record OtherMatter(Anchor claim, Optional<Anchor> into) implements OfClaim {
        @Override
        public String label() {
            return "split";
        }
    }

    /**
     * What was expected has come, or has not; it changes nothing but how the forecast is scored.
     *
     * @param came whether it has come as the holder said
     */
    record OutcomeIs(Anchor claim, boolean came) implements OfClaim {
        @Override
        public String label() {
            return "outcome";
        }
    }

    /** A remark on a claim; it changes nothing. */
    record ClaimNote(Anchor claim, String text) implements OfClaim {
        @Override
        public String label() {
            return "note";
        }
    }

    /** The document was published on this date. */
    record PublishedOn(String document, PartialDate date) implements OfDocument {
        @Override
        public String label() {
            return "published";
        }
    }

    /**
     * The document adds no origin to another.
     *
     * @param of the id of the other
     */
    record EchoOf(String document, String of) implements OfDocument {
        public EchoOf {
            if (document.equals(of)) {
                throw new IllegalArgumentException("a document is no echo of itself");
            }
        }

        @Override
        public String label() {
            return "echo";
        }
    }

    /** The document speaks for itself. */
    record NoEcho(String document) implements OfDocument {
        @Override
        public String label() {
            return "not-echo";
        }
    }

    /** A remark on a document; it changes nothing. */
    record DocumentNote(String document, String text) implements OfDocument {
        @Override
        public String label() {
            return "document-note";
        }
    }

    /**
     * An earlier entry no longer holds.
     *
     * @param entry the id of that entry
     */
    record Undo(int entry) implements Change {
        @Override
        public String label() {
            return "undo";
        }
    }
}
