package hearsay.web;

import java.util.List;
import java.util.Optional;

/**
 * One page of a long list.
 *
 * @param shown the items of this page
 * @param total how many there are on all pages
 * @param number of this page, from 1
 * @param pages how many pages there are
 * @param before the address of the page before
 * @param after the address of the page after
 */
record Paged<T>(List<T> shown, int total, int number, int pages, Optional<String> before, Optional<String> after) {
    private static final int LENGTH = 50;

    static <T> Paged<T> of(List<T> all, Asked asked) {
        int pages = Math.max(1, (all.size() + LENGTH - 1) / LENGTH);
        int number = Math.min(pages, asked.number("page", 1, 1_000_000));
        List<T> shown = all.subList(Math.min(all.size(), (number - 1) * LENGTH), Math.min(all.size(), number * LENGTH));
        return new Paged<>(
                shown,
                all.size(),
                number,
                pages,
                number > 1 ? Optional.of(asked.with("page", number - 1)) : Optional.empty(),
                number < pages ? Optional.of(asked.with("page", number + 1)) : Optional.empty());
    }
}
