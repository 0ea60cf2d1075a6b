package hearsay.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The address that was asked for: its path and what stands after the question mark. */
record Asked(String path, Map<String, String> parameters) {
    static Asked of(Context request) {
        Map<String, String> parameters = new TreeMap<>();
        request.queryParamMap().forEach((name, values) -> {
            if (!values.isEmpty() && !values.getFirst().isBlank()) {
                parameters.put(name, values.getFirst().strip());
            }
        });
        return new Asked(request.path(), parameters);
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(parameters.get(name));
    }

    String word(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** One of some words, or empty where it is not asked for. */
    String oneOf(String name, List<String> allowed) {
        String word = word(name);
        if (word.isEmpty() || allowed.contains(word)) {
            return word;
        }
        throw Problem.unusable("'" + word + "' is no " + name + "; allowed are " + String.join(", ", allowed));
    }

    int number(String name, int usual, int most) {
        try {
            int number = get(name).map(Integer::parseInt).orElse(usual);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw Problem.unusable(name + " is a number from 1 to " + most + ", not '" + word(name) + "'");
    }

    /** The same address with one parameter changed. */
    String with(String name, Object value) {
        Map<String, String> changed = new TreeMap<>(parameters);
        changed.put(name, value.toString());
        return address(changed);
    }

    /** The same address without some parameters. */
    String without(String... names) {
        Map<String, String> changed = new TreeMap<>(parameters);
        for (String name : names) {
            changed.remove(name);
        }
        return address(changed);
    }

    private String address(Map<String, String> all) {
        String query = all.entrySet().stream()
                .map(entry -> Page.encoded(entry.getKey()) + "=" + Page.encoded(entry.getValue()))
                .collect(Collectors.joining("&"));
        String plain = path.replace(" ", "%20");
        return query.isEmpty() ? plain : plain + "?" + query;
    }
}
