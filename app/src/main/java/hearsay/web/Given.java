package hearsay.web;

import hearsay.model.PartialDate;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a request says, with what is blank left out and what is wrong named. */
final class Given {
    private Given() {}

    static Optional<String> query(Context request, String name) {
        return Optional.ofNullable(request.queryParam(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    static Optional<String> form(Context request, String name) {
        return Optional.ofNullable(request.formParam(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    static String path(Context request, String name) {
        return request.pathParam(name);
    }

    /** One of the labels of a closed set: {@code at-most}. */
    static <E extends Enum<E>> Optional<E> label(Class<E> type, String what, Optional<String> label) {
        return label.map(text -> Arrays.stream(type.getEnumConstants())
                .filter(value -> label(value).equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> Problem.unusable("'" + text + "' is no " + what + "; allowed are "
                        + Arrays.stream(type.getEnumConstants())
                                .map(Given::label)
                                .collect(Collectors.joining(", ")))));
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<PartialDate> date(String what, Optional<String> text) {
        return text.map(words -> PartialDate.parse(words)
                .orElseThrow(() -> Problem.unusable(
                        what + ": '" + words + "' is no date; allowed are 2031-03-09, 2031-03 and 2031")));
    }
}
