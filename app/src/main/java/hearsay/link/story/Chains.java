package hearsay.link.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Reports that hang together: each is linked with the next, the first and the last need not be. Coverage that goes on for
 * weeks does so, as every report takes up the one before while its words move on.
 */
final class Chains {
    private final int[] towards;

    Chains(int size) {
        towards = new int[size];
        for (int i = 0; i < size; i++) {
            towards[i] = i;
        }
    }

    void link(int one, int other) {
        int a = end(one);
        int b = end(other);
        towards[Math.max(a, b)] = Math.min(a, b);
    }

    /** The first of the reports that this one hangs together with. */
    int end(int report) {
        int at = report;
        while (towards[at] != at) {
            towards[at] = towards[towards[at]];
            at = towards[at];
        }
        return at;
    }

    /** Chains by their first reports, each rising. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> chains = new TreeMap<>();
        for (int i = 0; i < towards.length; i++) {
            chains.computeIfAbsent(end(i), first -> new ArrayList<>()).add(i);
        }
        return List.copyOf(chains.values());
    }
}
