package hearsay.web;

/**
 * An answer that is no success: what happened and what can be done, for people and programs alike.
 *
 * <p>Example: 413, "too much at once", "An upload may hold 64 MB."
 */
class Problem extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int status;
    private final String title;

    Problem(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    static Problem missing(String detail) {
        return new Problem(404, "Not found", detail);
    }

    static Problem unusable(String detail) {
        return new Problem(400, "Not understood", detail);
    }

    static Problem refused(String detail) {
        return new Problem(403, "Refused", detail);
    }

    static Problem tooMuch(String detail) {
        return new Problem(413, "Too much at once", detail);
    }

    static Problem tooOften(String detail) {
        return new Problem(429, "Too often", detail);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
