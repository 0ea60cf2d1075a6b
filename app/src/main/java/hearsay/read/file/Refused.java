package hearsay.read.file;

import java.io.IOException;
import java.util.Optional;

/** A file, or the rest of one, is not read; says why in one word and in one sentence. */
final class Refused extends IOException {
    private static final long serialVersionUID = 1;
    private final String reason;

    Refused(String reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }

    String detail() {
        return String.valueOf(getMessage());
    }

    static Refused tooLarge(String what, long limit) {
        return new Refused("too-large", what + " larger than " + limit + " bytes, which is the limit");
    }

    /** The refusal among the causes of what a library threw around it. */
    static Optional<Refused> within(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < 20; depth++) {
            if (at instanceof Refused refused) {
                return Optional.of(refused);
            }
            at = at.getCause();
        }
        return Optional.empty();
    }
}
