package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Holder;
import hearsay.model.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Names a source by its own words put in order, where nobody in the cast is meant.
 *
 * <p>Example: "two officials of the port who were there" are "unnamed officials of the port", and "the mayor of Vila on
 * Monday" is "mayor of Vila".
 */
final class OwnWords {
    /** What says that a certain one is meant. */
    static final Set<String> DEFINITE = Set.of("the", "that", "this", "these", "those");

    /** Tags of words that begin a source and are no part of the name, prepositions that came with it among them. */
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WDT", "WP$", "IN", "TO", "CC");

    private static final Set<String> QUANTIFIERS = Set.of(
            "some",
            "many",
            "several",
            "most",
            "few",
            "other",
            "both",
            "all",
            "certain",
            "various",
            "numerous",
            "multiple");

    private static final Set<String> ENDS = Set.of(",", "who", "which", "that", "(", "-LRB-", ":", ";", "\u2014", "--");
    static final Set<String> ONE = Set.of("a", "an", "one", "another");

    /** Words that say by themselves that somebody is not named. */
    static final Set<String> NAMELESS = Set.of("anonymous", "unidentified", "unnamed", "undisclosed");

    private static final int LONGEST_NUMBER = 4;
    private static final String UNNAMED = "unnamed ";

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> APART = Set.of("acl", "appos", "parataxis", "conj", "cc", "dep", "advcl", "punct");

    private final NameWords words;
    private final AnnotatedDocument document;
    private final Whose whose;
    private final SourceKinds kinds;

    OwnWords(NameWords words, AnnotatedDocument document) {
        this.words = words;
        this.document = document;
        whose = new Whose(words, document);
        kinds = new SourceKinds(words);
    }

    /**
     * Without determiner and relative clause; "unnamed" where nothing tells the kind apart, and where persons speak of whom
     * nobody can know which.
     */
    Holder of(Head head, Optional<Span> span) {
        List<Token> inside = inside(head);
        int first = 0;
        while (first < inside.size() - 1 && isOpening(inside.get(first))) {
            first++;
        }
        int end = end(head, inside, first);
        Holder.Kind kind = kinds.of(head.token(), inside);
        boolean anybody = kind == Holder.Kind.UNNAMED && isAnybody(head.token(), inside, first);
        first = anybody ? behindNumber(inside, first, end) : first;
        Token opening = inside.get(first);
        String written = whole(opening.span()
                .cover(inside.get(end - 1).span())
                .of(document.text())
                .strip());
        Optional<String> owner = whose.named(head, inside.getFirst());
        if (owner.isPresent()) {
            return new Holder(owner.get() + "'s " + written, kind, Optional.empty(), span);
        }
        boolean bare = end - first == 1
                && opening.tag().startsWith("NN")
                && !opening.isProper()
                && kind != Holder.Kind.ORGANIZATION;
        return new Holder(bare || anybody ? UNNAMED + low(opening, written) : written, kind, Optional.empty(), span);
    }

    /** "Two officials", "one of the officials", "more than two officials": how many they are is no part of what they are; "60-year-old" is. */
    private static int behindNumber(List<Token> inside, int first, int end) {
        for (int i = Math.min(first + LONGEST_NUMBER, end) - 2; i >= first; i--) {
            if (inside.get(i).tag().equals("CD") && !inside.get(i + 1).text().startsWith("-")) {
                int behind = i + 1;
                while (behind < end - 1 && isOpening(inside.get(behind))) {
                    behind++;
                }
                return behind;
            }
        }
        return first;
    }

    private static int end(Head head, List<Token> inside, int first) {
        int end = first + 1;
        while (end < inside.size()
                && !isDay(inside, end)
                && !(ENDS.contains(inside.get(end).lower())
                        && inside.get(end).index() > head.token().index())) {
            end++;
        }
        while (end - 1 > first && inside.get(end - 1).tag().equals("POS")) {
            end--;
        }
        return end;
    }

    /** A common noun without the capital that a sentence begins with. */
    private static String low(Token opening, String written) {
        boolean initials = written.length() > 1 && !Character.isLowerCase(written.charAt(1));
        return opening.tag().startsWith("NN") && !opening.isProper() && !initials
                ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1)
                : written;
    }

    /** "A port official", "one official", "two officials", "officials of the port": a person among several, or several. */
    private boolean isAnybody(Token head, List<Token> inside, int first) {
        List<Token> opening = inside.subList(0, first);
        boolean definite = opening.stream()
                .anyMatch(token -> DEFINITE.contains(token.lower())
                        || token.tag().startsWith("PRP")
                        || token.tag().equals("WP$"));
        boolean several = head.tag().equals("NNS") && !QUANTIFIERS.contains(head.lemma());
        boolean one = Stream.concat(opening.stream(), Stream.of(inside.get(first)))
                .anyMatch(token -> ONE.contains(token.lower()));
        boolean joined = inside.stream().anyMatch(token -> token.tag().equals("CC"));
        return !definite
                && !joined
                && (several || one)
                && words.isPerson(head.lemma())
                && !NAMELESS.contains(inside.get(first).lower());
    }

    /** Without quotation marks that only one side of has come with the words. */
    private static String whole(String written) {
        boolean closed = written.chars().filter(c -> c == '“').count()
                        == written.chars().filter(c -> c == '”').count()
                && written.chars().filter(c -> c == '"').count() % 2 == 0;
        return closed ? written : written.replaceAll("[“”\"]", "").strip();
    }

    /** "the government on Wednesday", "the government Wednesday": the day is no part of the name. */
    private static boolean isDay(List<Token> inside, int i) {
        int day = inside.get(i).tag().equals("IN") ? i + 1 : i;
        return day < inside.size() && DAYS.contains(inside.get(day).lower());
    }

    /** The tokens of the source; where another word was the source, what it stands for, without clauses. */
    private static List<Token> inside(Head head) {
        if (head.source().contains(head.token().span())) {
            return head.sentence().tokens().stream()
                    .filter(token -> head.source().contains(token.span()))
                    .toList();
        }
        Sentence sentence = head.sentence();
        List<Token> apart = sentence.children(head.token()).stream()
                .filter(child -> APART.stream().anyMatch(child.relation()::startsWith))
                .toList();
        return sentence.subtree(head.token()).stream()
                .filter(token -> apart.stream().noneMatch(clause -> sentence.dominates(clause, token)))
                .toList();
    }

    private static boolean isOpening(Token token) {
        return DETERMINERS.contains(token.tag())
                || QUANTIFIERS.contains(token.lower())
                || !Character.isLetterOrDigit(token.text().charAt(0));
    }
}
