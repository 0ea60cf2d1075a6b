package hearsay.extract;

import hearsay.extract.reported.Reported;
import hearsay.model.Attribution;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Attributions and what is reported without words, of one document in one list, in text order, so that "she" after a stance finds who
 * took it; and apart again.
 *
 * @param all both; {@code inside} counts in this list
 */
record ReportedTogether(List<Attribution> all) {
    ReportedTogether {
        all = List.copyOf(all);
    }

    /**
     * @param attributions in text order
     * @param found the clauses beside them; their {@code inside} counts in the attributions
     */
    static ReportedTogether of(List<Attribution> attributions, List<Attribution> found) {
        if (found.isEmpty()) {
            return new ReportedTogether(attributions);
        }
        List<Attribution> all = new ArrayList<>(attributions);
        all.addAll(found);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> all.get(i).cue().isEmpty()
                ? all.get(i).content().getFirst()
                : all.get(i).cue().getFirst()));
        int[] places = new int[order.size()];
        order.forEach(i -> places[i] = order.indexOf(i));
        return new ReportedTogether(order.stream()
                .map(all::get)
                .map(a -> a.inside().isPresent() ? a.within(places[a.inside().getAsInt()]) : a)
                .toList());
    }

    /** Those with reported words; {@code inside} counts in this list. */
    List<Attribution> attributions() {
        return all.stream().filter(a -> !isReported(a)).map(renumbered()).toList();
    }

    /** Those without; {@code inside} counts in {@link #attributions}. */
    List<Attribution> reported() {
        return all.stream()
                .filter(ReportedTogether::isReported)
                .map(renumbered())
                .toList();
    }

    /** These hold nothing inside, so that what counts in all can count in the attributions. */
    private UnaryOperator<Attribution> renumbered() {
        int[] places = new int[all.size()];
        int next = 0;
        for (int i = 0; i < places.length; i++) {
            places[i] = next;
            next += isReported(all.get(i)) ? 0 : 1;
        }
        return a -> a.inside().isPresent() ? a.within(places[a.inside().getAsInt()]) : a;
    }

    private static boolean isReported(Attribution attribution) {
        return Reported.is(attribution);
    }
}
