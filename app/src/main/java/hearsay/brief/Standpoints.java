package hearsay.brief;

import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question on which somebody does more than assert: where each party stood, and when that changed.
 *
 * <p>Example: on "Were soldiers sent?" Vellund denied on 3 March, declined on 9 March and confirmed on 12 March.
 *
 * @param entry the matter
 * @param turns the changes of position that the ledger finds on it, a spokesman's for his government too
 * @param parties those who confirm, deny, doubt or decline, the first to do so first
 * @param asserting the others who speak of it
 */
public record Standpoints(MatterEntry entry, List<Positions.Turn> turns, List<Party> parties, List<String> asserting) {
    public Standpoints {
        turns = List.copyOf(turns);
        parties = List.copyOf(parties);
        asserting = List.copyOf(asserting);
    }

    /**
     * Where one holder stood. What they merely assert is left out: it may be about another side of the question.
     *
     * @param steps in time; never two of one stance next to each other, never an assertion
     */
    public record Party(String holder, List<Step> steps) {
        public Party {
            steps = List.copyOf(steps);
        }

        /** Whether its steps show a change, so that it need not be told again. */
        boolean shows(Positions.Turn turn) {
            return turn.holder().equals(holder)
                    && has(turn.from().stance())
                    && has(turn.to().stance());
        }

        private boolean has(Stance stance) {
            return steps.stream().anyMatch(step -> step.stance() == stance);
        }

        /** Whether they stood otherwise on a later day. */
        public boolean changed() {
            return steps.size() > 1
                    && !steps.getFirst()
                            .first()
                            .wording()
                            .date()
                            .equals(steps.getLast().lines().getLast().wording().date());
        }
    }

    /**
     * A time through which a holder stood one way.
     *
     * @param lines what they said then, the earliest first; never empty
     */
    public record Step(Stance stance, List<Line> lines) {
        public Step {
            lines = List.copyOf(lines);
        }

        public Line first() {
            return lines.getFirst();
        }

        public String verb() {
            return first().wording().verb();
        }

        /** "3 March 2031", "3 March 2031 to 9 March 2031", "3 March 2031 and undated". */
        public String when() {
            String from = first().wording().dateWords();
            Wording last = lines.getLast().wording();
            String link = last.date().isPresent() ? " to " : " and ";
            return from.equals(last.dateWords()) ? from : from + link + last.dateWords();
        }
    }

    /** The changes of position that no party's steps show. */
    public List<Positions.Turn> otherTurns() {
        return turns.stream()
                .filter(turn -> parties.stream().noneMatch(party -> party.shows(turn)))
                .toList();
    }

    /** Whether a party granted what it had denied. */
    public boolean admits(Party party) {
        return turns.stream().anyMatch(turn -> turn.admission() && turn.holder().equals(party.holder()));
    }

    /** Whether anybody changed. */
    public boolean changed() {
        return !turns.isEmpty() || parties.stream().anyMatch(Party::changed);
    }

    /** What is left where only one holder is looked at; empty where they have no part in it. */
    public Optional<Standpoints> of(String holder) {
        List<Positions.Turn> own =
                turns.stream().filter(turn -> turn.holder().equals(holder)).toList();
        List<Party> party =
                parties.stream().filter(one -> one.holder().equals(holder)).toList();
        return own.isEmpty() && party.isEmpty()
                ? Optional.empty()
                : Optional.of(new Standpoints(entry, own, party, List.of()));
    }

    /** The questions on which somebody does more than assert: those with a change first, then by weight. */
    static List<Standpoints> all(LedgerLines lines) {
        Map<String, List<Positions.Turn>> turns = new LinkedHashMap<>();
        lines.brief()
                .positions()
                .turns()
                .forEach(turn -> turns.computeIfAbsent(turn.question(), q -> new ArrayList<>())
                        .add(turn));
        return lines.matters().stream()
                .map(entry -> of(
                        entry,
                        lines.of(entry),
                        turns.getOrDefault(entry.matter().question(), List.of())))
                .filter(one -> !one.parties().isEmpty() || !one.turns().isEmpty())
                .sorted(Comparator.comparing((Standpoints one) -> one.turns().isEmpty())
                        .thenComparing(one -> !one.changed())
                        .thenComparingInt(one -> -one.parties().size()))
                .toList();
    }

    private static Standpoints of(MatterEntry entry, List<Line> lines, List<Positions.Turn> turns) {
        Map<String, List<Line>> byHolder = new LinkedHashMap<>();
        LedgerLines.byDate(lines).stream()
                .forEach(line -> byHolder.computeIfAbsent(line.wording().holder(), name -> new ArrayList<>())
                        .add(line));
        List<Party> parties = new ArrayList<>();
        List<String> asserting = new ArrayList<>();
        byHolder.forEach((holder, own) -> {
            List<Step> steps = steps(own);
            if (steps.isEmpty()) {
                asserting.add(holder);
            } else {
                parties.add(new Party(holder, steps));
            }
        });
        return new Standpoints(entry, turns, parties, asserting);
    }

    private static List<Step> steps(List<Line> byDate) {
        List<Step> steps = new ArrayList<>();
        for (Line line : byDate) {
            Stance stance = line.claim().stance();
            if (stance == Stance.ASSERTS) {
                continue;
            }
            if (!steps.isEmpty() && steps.getLast().stance() == stance) {
                List<Line> longer = new ArrayList<>(steps.removeLast().lines());
                longer.add(line);
                steps.add(new Step(stance, longer));
            } else {
                steps.add(new Step(stance, List.of(line)));
            }
        }
        return steps;
    }
}
