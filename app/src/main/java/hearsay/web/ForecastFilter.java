package hearsay.web;

import hearsay.brief.Expectations;
import hearsay.brief.Quote;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which expectations are shown.
 *
 * @param words all of which stand in the question, in what is expected or in the name of who expects it
 * @param show {@code named}, those of named people, or {@code disagreed}; empty for all
 */
record ForecastFilter(String words, String show) {
    static final List<String> SHOWN = List.of("named", "disagreed");

    static ForecastFilter of(Asked asked) {
        return new ForecastFilter(asked.word("words"), asked.oneOf("show", SHOWN));
    }

    List<Expectations> of(List<Expectations> all) {
        return all.stream()
                .filter(group -> switch (show) {
                    case "named" -> !group.named().isEmpty();
                    case "disagreed" -> group.contested();
                    default -> true;
                })
                .filter(group -> Words.areIn(words, words(group)))
                .toList();
    }

    private static String[] words(Expectations group) {
        return Stream.concat(
                        group.question().stream(),
                        Stream.concat(group.named().stream(), group.others().stream())
                                .flatMap(one -> Stream.concat(
                                        Stream.of(one.wording().holder()),
                                        one.wording().quotes().stream().map(Quote::words))))
                .toArray(String[]::new);
    }
}
