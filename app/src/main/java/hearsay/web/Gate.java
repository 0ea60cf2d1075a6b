package hearsay.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HandlerType;
import io.javalin.http.SameSite;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * Who may ask for what. Every request comes by here first; what is not allowed goes no further.
 *
 * <p>Against other sites: the name asked for ({@link Host}), the origin of every write, and a secret in every form. Against other
 * machines: a token, which the pages keep as a cookie that only stands for it.
 */
final class Gate {
    static final String FORM = "form";
    private static final String ADMITTED = "hearsay.admitted";
    private static final String COOKIE = "hearsay-session";
    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    private static final Set<HandlerType> METHODS = Set.of(HandlerType.GET, HandlerType.HEAD, HandlerType.POST);
    private static final Set<String> FROM_HERE = Set.of("same-origin", "none");

    private final Host host;
    private final Optional<Secret> token;
    private final Secret session = new Secret(Secret.random());
    private final Secret form = new Secret(Secret.random());
    private final Pace wrongTokens;
    private final Pace writes;

    Gate(WebOptions options, LongSupplier nanoseconds) {
        host = new Host(options.host(), options.names());
        token = options.token().map(Secret::new);
        wrongTokens = new Pace(options.limits().wrongTokens(), nanoseconds);
        writes = new Pace(options.limits().writesPerMinute(), nanoseconds);
    }

    /** The secret that a form of this server's pages carries. */
    String form() {
        return form.toString();
    }

    /** Lets a request pass, or throws a {@link Problem}. */
    void check(Context request) {
        headers(request);
        if (!host.isOwn(header(request, "Host"))) {
            throw new Problem(
                    421,
                    "Refused",
                    "This machine is not called by that name. Use the address that hearsay serve printed, or name it by --name.");
        }
        if (!METHODS.contains(request.method())) {
            throw new Problem(
                    405, "Refused", "Pages are read by GET and written to by POST; nothing else is answered.");
        }
        if (request.method().equals(HandlerType.POST)) {
            checkWrite(request);
        }
        boolean open = isOpen(request.path());
        if (token.isPresent() && !open) {
            checkToken(request, token.get());
        }
        if (token.isEmpty() || !open) {
            request.attribute(ADMITTED, true);
        }
    }

    /** Whether the visitor may see the ledger; who may not is told neither its name nor the secret of its forms. */
    static boolean isAdmitted(Context request) {
        return Boolean.TRUE.equals(request.attribute(ADMITTED));
    }

    private static void headers(Context request) {
        request.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-cache");
    }

    private void checkWrite(Context request) {
        String site = header(request, "Sec-Fetch-Site");
        String origin = header(request, "Origin");
        boolean here = origin.isEmpty()
                || origin.equals("http://" + header(request, "Host"))
                || origin.equals("https://" + header(request, "Host"));
        if (!here || !(site.isEmpty() || FROM_HERE.contains(site))) {
            throw Problem.refused("Another site tried to write to this ledger. Nothing was changed.");
        }
        if (Api.isApi(request)
                && !header(request, "Content-Type")
                        .toLowerCase(java.util.Locale.ROOT)
                        .startsWith("application/json")) {
            throw new Problem(415, "Not understood", "The API takes application/json.");
        }
        if (writes.isUsedUp(request.ip())) {
            request.header("Retry-After", "60");
            throw Problem.tooOften("That is more writes than are taken within a minute. Wait a minute and go on.");
        }
        writes.count(request.ip());
    }

    /** Throws where a form is not one of this server's pages. */
    void checkForm(Context request) {
        if (!form.is(Given.form(request, FORM).orElse(""))) {
            throw Problem.refused(
                    "The form is not of this page, or the server was started anew since. Nothing was changed; go back,"
                            + " load the page again and send it once more.");
        }
    }

    private static boolean isOpen(String path) {
        return path.equals("/enter") || path.startsWith("/assets/");
    }

    private void checkToken(Context request, Secret wanted) {
        String bearer = header(request, "Authorization");
        if (bearer.startsWith("Bearer ")) {
            tried(request, wanted, bearer.substring("Bearer ".length()).strip());
            return;
        }
        if (session.is(Optional.ofNullable(request.cookie(COOKIE)).orElse(""))) {
            return;
        }
        request.header("WWW-Authenticate", "Bearer");
        throw new Problem(401, "A token is needed", "Show the token that hearsay serve printed when it was started.");
    }

    /** Takes a token that a visitor has typed in, and lets the browser in from now on. */
    void enter(Context request) {
        tried(
                request,
                token.orElseThrow(() -> Problem.missing("No token is needed here.")),
                Given.form(request, "token").orElse("").strip());
        request.cookie(new Cookie(COOKIE, session.toString(), "/", -1, false, true, null, SameSite.STRICT));
    }

    private void tried(Context request, Secret wanted, String shown) {
        if (wrongTokens.isUsedUp(request.ip())) {
            request.header("Retry-After", "60");
            throw Problem.tooOften("Too many wrong tokens came from this address. Wait a minute and try again.");
        }
        if (!wanted.is(shown)) {
            wrongTokens.count(request.ip());
            throw new Problem(401, "A wrong token", "That is not the token that hearsay serve printed.");
        }
    }

    private static String header(Context request, String name) {
        return Optional.ofNullable(request.header(name)).orElse("");
    }
}
