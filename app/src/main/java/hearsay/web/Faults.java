package hearsay.web;

import hearsay.store.LedgerException;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.http.HttpException;

/** Answers for what goes wrong: a page that says what happened, or a problem document (RFC 9457) for programs. */
final class Faults {
    private final Frame frame;
    private final Limits limits;

    Faults(Frame frame, Limits limits) {
        this.frame = frame;
        this.limits = limits;
    }

    void answer(Exception fault, Context request) {
        Problem problem = problem(fault);
        request.status(problem.status());
        if (Api.isApi(request)) {
            Api.problem(request, problem);
        } else if (problem instanceof NotYet notYet) {
            request.status(202);
            Page page = frame.page(request, "Being prepared", "", Optional.empty());
            frame.show(request, "preparing", page, Map.of("wait", notYet));
        } else if (problem.status() == 401) {
            request.redirect(
                    "/enter?to=" + Page.encoded(Asked.of(request).without()), io.javalin.http.HttpStatus.SEE_OTHER);
        } else {
            Page page = frame.page(request, problem.title(), "", Optional.empty());
            frame.show(request, "error", page, Map.of("problem", problem));
        }
    }

    private Problem problem(Exception fault) {
        return switch (fault) {
            case Problem problem -> problem;
            case LedgerException unusable -> new Problem(503, "The ledger cannot be used", unusable.getMessage() + ".");
            case HttpResponseException http
            when http.getStatus() == 404 ->
                Problem.missing(
                        "There is no such page. What was here may be told elsewhere now: search for its words.");
            case HttpResponseException http when http.getStatus() == 413 -> Upload.tooLarge(limits);
            case HttpResponseException http ->
                new Problem(http.getStatus(), "Not understood", String.valueOf(http.getMessage()));
            default -> ofServer(fault);
        };
    }

    private Problem ofServer(Exception fault) {
        if (isTooSlow(fault)) {
            return new Problem(408, "Too slow", "The upload came too slowly and was cut off. Nothing was added.");
        }
        if (isTooLarge(fault)) {
            return Upload.tooLarge(limits);
        }
        return fault.getCause() instanceof HttpException bad
                ? new Problem(
                        bad.getCode(), "Not understood", "The upload is not as browsers send it: " + bad.getReason())
                : new Problem(
                        500,
                        "A fault of the program",
                        "The program stopped at: " + fault.getClass().getSimpleName() + ". The ledger is as it was.");
    }

    private static boolean isTooSlow(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof TimeoutException) {
                return true;
            }
        }
        return false;
    }

    /** The server's own exceptions for bodies over its limits, which have no type of their own. */
    private static boolean isTooLarge(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
            if (words.contains("size exceeded") || words.contains("length exceeded") || words.contains("too large")) {
                return true;
            }
        }
        return false;
    }
}
