package hearsay.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeSet;

/**
 * For whoever groups things by how likely pairs of them belong together: average-link clustering over sparse likelihoods.
 * Pairs not given count as 0, so work grows with the pairs given.
 *
 * <p>The two groups with the strongest link become one, until {@link Stop} says so. A link is as strong as the mean
 * likelihood and, where asked, stronger between large groups. Ties go to the groups whose first members come first,
 * so that the outcome is a function of the likelihoods alone.
 */
public final class Agglomeration {
    private static final Comparator<Merge> BEST_FIRST = Comparator.comparingDouble(Merge::strength)
            .reversed()
            .thenComparingInt(Merge::left)
            .thenComparingInt(Merge::right);

    private final List<Map<Integer, Double>> sums = new ArrayList<>();
    private final List<TreeSet<Integer>> members = new ArrayList<>();
    private final Map<Long, Double> current = new HashMap<>();
    private final PriorityQueue<Merge> queue = new PriorityQueue<>(BEST_FIRST);
    private final Stop stop;
    private final Attraction attraction;
    private int left;

    /**
     * @param size how many things there are to group
     * @param stop when joining ends
     * @param attraction how much more larger groups attract than small ones
     */
    public Agglomeration(int size, Stop stop, Attraction attraction) {
        this.stop = stop;
        this.attraction = attraction;
        this.left = size;
        for (int i = 0; i < size; i++) {
            sums.add(new HashMap<>());
            TreeSet<Integer> alone = new TreeSet<>();
            alone.add(i);
            members.add(alone);
        }
    }

    /**
     * When joining ends.
     *
     * @param least groups with a lower mean are never joined
     * @param enough groups with this mean or a higher one always are
     * @param groups in between, joining ends with so many groups
     */
    public record Stop(double least, double enough, int groups) {
        boolean joins(double mean, int left) {
            return mean >= enough || (mean >= least && left > groups);
        }
    }

    /**
     * How much more larger groups attract than small ones.
     *
     * @param power a link is stronger by the number of its pairs raised to this; 0 is plain average link
     * @param most from so many pairs on it grows no more, lest a few groups take in everything
     */
    public record Attraction(double power, int most) {
        /** Plain average link. */
        public static final Attraction NONE = new Attraction(0, 1);

        double of(double pairs) {
            return Math.pow(Math.min(pairs, most), power);
        }
    }

    private record Merge(double strength, double mean, int left, int right) {}

    /** Gives the likelihood of one pair. */
    public void pair(int i, int j, double likelihood) {
        sums.get(i).put(j, likelihood);
        sums.get(j).put(i, likelihood);
        offer(i, j, likelihood);
    }

    private void offer(int i, int j, double sum) {
        double pairs = (double) members.get(i).size() * members.get(j).size();
        double mean = sum / pairs;
        int first = Math.min(i, j);
        int second = Math.max(i, j);
        if (mean >= stop.least) {
            double strength = mean * attraction.of(pairs);
            current.put(key(first, second), strength);
            queue.add(new Merge(strength, mean, first, second));
        } else {
            current.remove(key(first, second));
        }
    }

    /** One number for two groups; with one of them in its upper half, thousands of pairs would have one hash. */
    private long key(int left, int right) {
        return (long) left * members.size() + right;
    }

    /** The groups, each in rising order, by their first members. */
    public List<List<Integer>> groups() {
        while (!queue.isEmpty()) {
            Merge next = queue.remove();
            Double strength = current.get(key(next.left, next.right));
            boolean valid = strength != null && strength == next.strength;
            if (valid && stop.joins(next.mean, left)) {
                merge(next.left, next.right);
            }
        }
        return members.stream()
                .filter(group -> !group.isEmpty())
                .<List<Integer>>map(ArrayList::new)
                .toList();
    }

    /** The left one lives on, since it holds the first member. */
    private void merge(int left, int right) {
        this.left--;
        members.get(left).addAll(members.get(right));
        members.get(right).clear();
        current.remove(key(left, right));
        sums.get(left).remove(right);
        for (Map.Entry<Integer, Double> entry : sums.get(right).entrySet()) {
            int other = entry.getKey();
            sums.get(other).remove(right);
            current.remove(key(Math.min(other, right), Math.max(other, right)));
            if (other != left) {
                sums.get(left).merge(other, entry.getValue(), Double::sum);
                sums.get(other).merge(left, entry.getValue(), Double::sum);
            }
        }
        sums.get(right).clear();
        sums.get(left).forEach((other, sum) -> offer(left, other, sum));
    }
}
