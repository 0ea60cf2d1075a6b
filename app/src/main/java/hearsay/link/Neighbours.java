package hearsay.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which claims are worth comparing: an inverted index over their terms, and nearness in one document.
 *
 * @param common a term that more claims than this have leads to none of them
 * @param window how many places apart two claims of a document still count as near
 */
record Neighbours(int common, int window) {
    /** For each of so many statements all later ones; empty where they are more than {@code most}. */
    static Optional<List<BitSet>> all(int size, int most) {
        if (size > most) {
            return Optional.empty();
        }
        List<BitSet> later = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            BitSet set = new BitSet(size);
            set.set(i + 1, Math.max(i + 1, size));
            later.add(set);
        }
        return Optional.of(later);
    }

    /** For each statement the later ones worth comparing it with. */
    List<BitSet> of(List<Statement> statements) {
        Map<Integer, List<Integer>> index = new HashMap<>();
        List<BitSet> neighbours = new ArrayList<>();
        for (Statement statement : statements) {
            neighbours.add(new BitSet());
            for (int term : statement.near().ids()) {
                index.computeIfAbsent(term, t -> new ArrayList<>()).add(statement.index());
            }
        }
        for (List<Integer> sharing : index.values()) {
            for (int i = 0; sharing.size() <= common && i < sharing.size(); i++) {
                BitSet later = neighbours.get(sharing.get(i));
                sharing.subList(i + 1, sharing.size()).forEach(later::set);
            }
        }
        for (int i = 0; i < statements.size(); i++) {
            for (int j = i + 1; j <= i + window && j < statements.size(); j++) {
                if (statements.get(i).sameDocument(statements.get(j))) {
                    neighbours.get(i).set(j);
                }
            }
        }
        return neighbours;
    }
}
