package hearsay.web;

/** An answer to whoever asks for a story that is still being prepared: a page that says how far it is, or 503 for programs. */
final class NotYet extends Problem {
    private static final long serialVersionUID = 1;
    private final transient Preparation.Progress progress;

    NotYet(Preparation.Progress progress) {
        super(503, "Not yet", words(progress) + " Ask again in a moment.");
        this.progress = progress;
    }

    Preparation.Progress progress() {
        return progress;
    }

    /** "The stories are being told apart.", "1,204 of 3,185 stories are prepared; this one comes next." */
    private static String words(Preparation.Progress progress) {
        if (progress.stories() == 0) {
            return "The stories are being told apart.";
        }
        return progress.stories() == 1
                ? "Working out who agrees with whom."
                : String.format(
                        java.util.Locale.ROOT,
                        "%,d of %,d stories are prepared; this one comes next.",
                        progress.prepared(),
                        progress.stories());
    }

    String words() {
        return words(progress);
    }
}
