package hearsay.link;

import hearsay.lexicon.Gazetteer;
import hearsay.lexicon.Gazetteer.Kind;
import hearsay.model.Claim;
import hearsay.model.Flow;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who gives what to whom, where a claim says so in one clause.
 *
 * <p>Read are "GIVER sent WHAT to RECEIVER" and "GIVER provided RECEIVER with WHAT", with capitalised names on both sides;
 * anything less plain is left out. A country has one name, whether a text says "Russia" or "Russian". Denied and doubted claims give no flow.
 */
final class Flows {
    private static final Set<String> GIVING = WordList.of("giving-verbs.tsv", "verb");
    private static final int BEFORE = 3;
    private static final int AFTER = 14;

    private Flows() {}

    static List<Flow> find(List<Statement> statements) {
        List<Flow> flows = new ArrayList<>();
        for (Statement statement : statements) {
            Stance stance = statement.claim().stance();
            if (stance == Stance.ASSERTS || stance == Stance.CONFIRMS) {
                for (Span span : statement.claim().content()) {
                    flow(statement, span).ifPresent(flows::add);
                }
            }
        }
        return flows;
    }

    private static Optional<Flow> flow(Statement statement, Span span) {
        String text = statement.document().text();
        List<Span> words = Words.in(text, span);
        for (int verb = 1; verb < words.size(); verb++) {
            if (GIVING.contains(words.get(verb).of(text))) {
                Optional<Span> giver = nameBefore(text, words, verb);
                if (giver.isPresent()) {
                    return to(statement, words, verb, giver.get());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Flow> to(Statement statement, List<Span> words, int verb, Span giver) {
        String text = statement.document().text();
        for (int i = verb + 2; i < Math.min(words.size() - 1, verb + AFTER); i++) {
            boolean clause =
                    breaks(text.substring(words.get(verb).end(), words.get(i).start()));
            if (clause) {
                return Optional.empty();
            }
            Optional<Span> receiver =
                    words.get(i).of(text).equals("to") ? nameAt(text, words, i + 1) : Optional.empty();
            if (receiver.isPresent()) {
                Span what = words.get(verb + 1).cover(words.get(i - 1));
                return Optional.of(new Flow(
                        giver(giver.of(text)),
                        country(receiver.get().of(text)),
                        what.of(text),
                        amount(statement.claim(), what),
                        statement.claim().id()));
            }
        }
        return with(statement, words, verb, giver);
    }

    /** "provided Ukraine with shells". */
    private static Optional<Flow> with(Statement statement, List<Span> words, int verb, Span giver) {
        String text = statement.document().text();
        Optional<Span> receiver = nameAt(text, words, verb + 1);
        for (int i = verb + 2; receiver.isPresent() && i < Math.min(words.size() - 1, verb + 5); i++) {
            if (words.get(i).of(text).equals("with")
                    && words.get(i).start() == receiver.get().end() + 1) {
                Span what = words.get(i + 1).cover(words.get(Math.min(words.size() - 1, i + 4)));
                return breaks(what.of(text))
                        ? Optional.empty()
                        : Optional.of(new Flow(
                                giver(giver.of(text)),
                                country(receiver.get().of(text)),
                                what.of(text),
                                amount(statement.claim(), what),
                                statement.claim().id()));
            }
        }
        return Optional.empty();
    }

    private static boolean breaks(String between) {
        return between.chars()
                .anyMatch(c -> ".;:,—”“\"(\n".indexOf(c) >= 0 && c != ',' || c == ',' && between.contains(", "));
    }

    private static Optional<Quantity> amount(Claim claim, Span what) {
        return claim.quantities().stream().filter(q -> what.overlaps(q.span())).findFirst();
    }

    /** A run of capitalised words that ends at most a few words before the verb, with no break between. */
    private static Optional<Span> nameBefore(String text, List<Span> words, int verb) {
        for (int last = verb - 1; last >= Math.max(0, verb - BEFORE); last--) {
            if (breaks(text.substring(words.get(last).end(), words.get(verb).start()))) {
                return Optional.empty();
            }
            if (isName(words.get(last).of(text))) {
                int first = last;
                while (first > 0 && isName(words.get(first - 1).of(text)) && adjacent(words, first - 1)) {
                    first--;
                }
                return Optional.of(words.get(first).cover(words.get(last)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Span> nameAt(String text, List<Span> words, int at) {
        int first = at < words.size() && words.get(at).of(text).equals("the") ? at + 1 : at;
        int last = first;
        while (last < words.size()
                && isName(words.get(last).of(text))
                && (last == first || adjacent(words, last - 1))) {
            last++;
        }
        return last == first ? Optional.empty() : Optional.of(words.get(first).cover(words.get(last - 1)));
    }

    private static String plain(String name) {
        return name.replaceFirst("['’]s?$", "");
    }

    /** One name for a country, whether the text names it, its people or, of who gives, its capital. */
    private static String giver(String name) {
        return named(name, EnumSet.of(Kind.COUNTRY, Kind.DEMONYM, Kind.CAPITAL));
    }

    /** Of who receives, a capital is a town. */
    private static String country(String name) {
        return named(name, EnumSet.of(Kind.COUNTRY, Kind.DEMONYM));
    }

    private static String named(String name, Set<Kind> kinds) {
        String plain = plain(name);
        return Gazetteer.standard()
                .find(plain)
                .filter(entry -> kinds.contains(entry.kind()))
                .map(Gazetteer.Entry::canonical)
                .orElse(plain);
    }

    private static boolean adjacent(List<Span> words, int at) {
        return words.get(at).end() + 1 == words.get(at + 1).start();
    }

    private static boolean isName(String word) {
        return Words.isCapitalised(word) && Words.isTopical(word);
    }
}
