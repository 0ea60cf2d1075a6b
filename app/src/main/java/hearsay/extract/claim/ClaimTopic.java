package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What a claim is about where its words make no question: the noun phrase that tells most, with what tells which.
 *
 * <p>Example: of "it deserved the presumption of innocence" it is "the presumption of innocence".
 */
final class ClaimTopic {
    private static final Set<String> WITHOUT = Set.of("acl:relcl", "appos", "parataxis", "dep", "conj");
    private static final Set<String> BEFORE = Set.of("case", "mark", "cc", "cc:preconj", "punct", "cop");
    private static final Set<String> CLAUSAL = Set.of(
            ("nsubj nsubj:pass csubj aux aux:pass cop expl advcl " + "ccomp parataxis advmod neg discourse obl mark")
                    .split(" "));
    /** Nouns that tell too little by themselves. */
    private static final Set<String> VAGUE =
            Set.of(("thing way kind sort lot face light part case fact extent reason reminder second minute hour "
                            + "day night morning evening afternoon week month year decade time moment while today tomorrow yesterday tonight")
                    .split(" "));

    private static final Set<String> POINTING =
            Set.of("such", "former", "latter", "other", "same", "so", "what", "who");
    private static final Set<String> ONES_OWN = Set.of("its", "their", "his", "her");
    private static final int LONGEST = 9;
    private static final int ENOUGH = 2;
    private static final int MOST = 4;
    private static final int DEEPEST = 6;
    private static final double DEEPER = 0.6;
    private static final Pattern OPENS = Pattern.compile("DT|PDT|JJ.*|NN.*|CD|PRP\\$|VBN|VBG|RBS");
    private static final Pattern ADDRESS = Pattern.compile(".*(?:/|\\p{L}\\.\\p{Ll}|@).*");

    private final Piece piece;
    private final Sentence sentence;
    private final Set<Integer> own = new TreeSet<>();

    private ClaimTopic(Piece piece) {
        this.piece = piece;
        this.sentence = piece.sentence();
        piece.tokens().forEach(token -> own.add(token.index()));
    }

    /** Empty where no phrase tells enough. */
    static Optional<String> of(Piece piece) {
        return new ClaimTopic(piece).phrase();
    }

    private record Phrase(Token head, List<Token> words, double weight) {
        /** Whether it tells more than another, or as much and before it. */
        boolean tells(Phrase other) {
            return weight > other.weight || weight == other.weight && head.index() < other.head.index();
        }
    }

    private Optional<String> phrase() {
        List<Token> heads = own.stream()
                .map(sentence::token)
                .filter(this::mayBeHead)
                .sorted(Comparator.comparingDouble((Token head) -> -most(head)).thenComparingInt(Token::index))
                .toList();
        Optional<Phrase> best = Optional.empty();
        for (Token head : heads) {
            if (best.filter(phrase -> phrase.weight() > most(head)).isPresent()) {
                break;
            }
            Optional<Phrase> next = of(head);
            if (next.isPresent()
                    && best.filter(phrase -> !next.get().tells(phrase)).isEmpty()) {
                best = next;
            }
        }
        return best.flatMap(phrase -> QuestionText.of(phrase.words(), true).map(text -> articled(phrase, text)));
    }

    private boolean mayBeHead(Token token) {
        boolean inner = sentence.head(token)
                .filter(head -> own.contains(head.index()) && head.isNoun())
                .isPresent();
        return token.isNoun() && !VAGUE.contains(token.lemma()) && !(inner && !isSubject(token)) && !isMisread(token);
    }

    /** What a phrase with this head may weigh, whatever its words. */
    private double most(Token head) {
        return MOST + weight(head) - DEEPER * depth(head);
    }

    /** A parser that found no place for what follows did not find the phrase either. */
    private boolean isMisread(Token head) {
        return sentence.children(head).stream()
                .anyMatch(child -> child.relation().equals("dep")
                        && child.index() > head.index()
                        && own.contains(child.index())
                        && !QuestionWords.isApart(sentence, child));
    }

    private Optional<Phrase> of(Token head) {
        List<Token> words = new ArrayList<>(QuestionWords.without(sentence, head, WITHOUT).stream()
                .filter(token -> own.contains(token.index()))
                .toList());
        for (Token child : sentence.children(head)) {
            boolean before = BEFORE.contains(child.relation()) && child.index() < head.index();
            if (before || CLAUSAL.contains(child.relation())) {
                words.removeAll(sentence.subtree(child));
            }
        }
        QuestionTail.breakOff(sentence, words);
        QuestionTail.shorten(sentence, words, head, LONGEST);
        trim(words);
        long telling = words.stream()
                .filter(token -> token.isNoun() || token.tag().startsWith("JJ"))
                .count();
        boolean whole = words.contains(head)
                && words.size() <= LONGEST
                && telling >= (isWhole(head) ? 1 : ENOUGH)
                && words.stream().noneMatch(token -> points(token, words))
                && !QuestionCut.isPhrase(sentence, words, own);
        return whole
                ? Optional.of(new Phrase(head, words, Math.min(telling, MOST) + weight(head) - DEEPER * depth(head)))
                : Optional.empty();
    }

    /** A phrase begins with an article, an adjective or a noun, and ends with a noun. */
    private static void trim(List<Token> words) {
        while (!words.isEmpty() && !OPENS.matcher(words.getFirst().tag()).matches()) {
            words.removeFirst();
        }
        while (!words.isEmpty()
                && !(words.getLast().isNoun() || words.getLast().tag().equals("CD"))) {
            words.removeLast();
        }
    }

    /** How far below the claim's topmost word. */
    private int depth(Token token) {
        int depth = 0;
        Optional<Token> above = Optional.of(token);
        while (above.filter(at -> !at.equals(piece.head())).isPresent() && depth < DEEPEST) {
            above = sentence.head(above.get());
            depth++;
        }
        return depth;
    }

    /** Whether the claim is this phrase and no clause: "anonymity", not "that is a reminder". */
    private boolean isWhole(Token head) {
        return head.equals(piece.head())
                && (head.isProper() || sentence.child(head, "cop").isEmpty());
    }

    private static boolean isSubject(Token token) {
        return token.relation().contains("subj");
    }

    /** What is done to something tells more than who does it, and both more than where or when. */
    private static double weight(Token head) {
        return switch (head.relation()) {
            case "obj", "root", "ccomp", "nsubj:pass" -> 1;
            case "nsubj" -> 0.6;
            default -> 0;
        };
    }

    private static boolean points(Token token, List<Token> words) {
        String word = token.lower();
        boolean named = ONES_OWN.contains(word)
                && words.stream()
                        .anyMatch(other -> other.index() < token.index() && (other.isProper() || other.isNoun()));
        return token.isPronoun() && !named
                || token.tag().endsWith("P$") && !named
                || token.tag().startsWith("W")
                || ADDRESS.matcher(token.text()).matches()
                || POINTING.contains(word);
    }

    /** "An operation in the harbour" is the one spoken of: "the operation in the harbour". */
    private String articled(Phrase phrase, String text) {
        String first = phrase.words().getFirst().lower();
        boolean told = sentence.children(phrase.head()).stream()
                .anyMatch(child ->
                        child.relation().startsWith("nmod") && phrase.words().contains(child));
        boolean bare = phrase.head().tag().equals("NN")
                && phrase.head().equals(phrase.words().getFirst());
        if (told && (first.equals("a") || first.equals("an"))) {
            return "the" + text.substring(first.length());
        }
        return told && bare ? "the " + text : text;
    }
}
