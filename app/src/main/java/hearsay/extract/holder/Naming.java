package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.Token.Entity;
import hearsay.model.Holder;
import hearsay.model.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Gives a source its name: that of somebody in the cast, or its own words put in order. */
final class Naming {
    /** Tags of words that begin a source and are no part of the name, prepositions that came with it among them. */
    private static final Set<String> DETERMINERS = Set.of("DT", "PDT", "PRP$", "WDT", "IN", "TO", "CC");

    private static final Set<String> QUANTIFIERS =
            Set.of("some", "many", "several", "most", "few", "other", "both", "all", "certain", "various", "numerous");
    private static final Set<String> ENDS = Set.of(",", "who", "which", "that", "(", "-LRB-", ":", ";", "\u2014", "--");

    private static final Set<String> JOINING = Set.of("and", "both", ",", "&");

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

    private static final Set<String> APART = Set.of("acl", "appos", "parataxis", "conj", "cc", "dep", "advcl", "punct");

    private final NameWords words;
    private final Cast cast;
    private final AnnotatedDocument document;

    Naming(NameWords words, Cast cast, AnnotatedDocument document) {
        this.words = words;
        this.cast = cast;
        this.document = document;
    }

    /** Who is named by the head itself, or beside it: "the mayor, Ana Ruiz". */
    Optional<Actor> named(Token head, Sentence sentence) {
        Optional<Actor> own = cast.at(head);
        if (own.isPresent()) {
            return swallows(own.get(), head, sentence) ? cast.person(head.text()) : own;
        }
        return head.entity() == Entity.NONE ? beside(head, sentence) : Optional.empty();
    }

    /** "Ruiz Urges Vila" of a headline, taken for one name with its verb. */
    private boolean swallows(Actor actor, Token head, Sentence sentence) {
        int next = head.index() + 1;
        return next < sentence.size()
                && (sentence.token(next).isVerb()
                        || head.head() == next && head.relation().startsWith("nsubj"))
                && cast.at(sentence.token(next)).filter(actor::equals).isPresent();
    }

    private Optional<Actor> beside(Token head, Sentence sentence) {
        List<Token> below = sentence.subtree(head);
        for (Token token : below) {
            if (token.index() <= head.index() || token.entity() != Entity.PERSON) {
                continue;
            }
            String before = sentence.token(token.index() - 1).text();
            boolean next = token.index() == head.index() + 1;
            boolean apposed = before.equals(",")
                    && sentence.child(head, "acl:relcl")
                            .filter(clause -> sentence.dominates(clause, token))
                            .isEmpty();
            if (next || apposed) {
                return cast.at(token).filter(actor -> actor.kind() == Holder.Kind.PERSON);
            }
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** All who speak together: "Ana Ruiz and Bo Marsh"; empty where one speaks. */
    List<Actor> together(Head head) {
        List<Token> source = head.sentence().tokens().stream()
                .filter(token -> head.source().contains(token.span()))
                .toList();
        boolean onlyNames = source.stream().anyMatch(token -> token.tag().equals("CC"))
                && source.stream()
                        .allMatch(token -> cast.at(token).isPresent()
                                || words.isTitle(token.text())
                                || JOINING.contains(token.lower()));
        Stream<Actor> named = onlyNames
                ? source.stream().flatMap(token -> cast.at(token).stream())
                : Stream.concat(
                        cast.at(head.token()).stream(),
                        head.sentence().children(head.token()).stream()
                                .filter(child -> child.relation().equals("conj")
                                        && head.source().contains(child.span()))
                                .flatMap(child -> cast.at(child).stream()));
        List<Actor> actors = named.distinct().toList();
        return actors.size() > 1 ? actors : List.of();
    }

    boolean isDefinite(Token head, Sentence sentence) {
        return sentence.child(head, "det")
                        .filter(the ->
                                Set.of("the", "that", "this", "these", "those").contains(the.lower()))
                        .isPresent()
                && sentence.children(head).stream()
                        .noneMatch(child -> child.relation().startsWith("nmod"));
    }

    /** The source's own words: no determiner, no relative clause; "unnamed" where nothing tells the kind apart. */
    Holder described(Head head, Optional<Span> span) {
        List<Token> inside = inside(head);
        int first = 0;
        while (first < inside.size() - 1 && isOpening(inside.get(first))) {
            first++;
        }
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
        Span name = inside.get(first).span().cover(inside.get(end - 1).span());
        String written = whole(name.of(document.text()).strip());
        boolean bare = end - first == 1
                && inside.get(first).tag().startsWith("NN")
                && !inside.get(first).isProper();
        Holder.Kind kind = kind(head.token(), inside);
        String shown = bare && kind != Holder.Kind.ORGANIZATION
                ? "unnamed " + written.toLowerCase(java.util.Locale.ROOT)
                : written;
        return new Holder(shown, kind, Optional.empty(), span);
    }

    /** Without quotation marks that only one side of has come with the words. */
    private static String whole(String written) {
        boolean closed = written.chars().filter(c -> c == '“').count()
                        == written.chars().filter(c -> c == '”').count()
                && written.chars().filter(c -> c == '"').count() % 2 == 0;
        return closed ? written : written.replaceAll("[“”\"]", "").strip();
    }

    /** "the government on Wednesday": the day is no part of the name. */
    private static boolean isDay(List<Token> inside, int i) {
        return inside.get(i).tag().equals("IN")
                && i + 1 < inside.size()
                && DAYS.contains(inside.get(i + 1).lower());
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

    private Holder.Kind kind(Token head, List<Token> inside) {
        if (head.entity() == Entity.LOCATION) {
            return Holder.Kind.COUNTRY;
        }
        if (head.entity() == Entity.PERSON) {
            return Holder.Kind.PERSON;
        }
        if (head.entity() == Entity.ORGANIZATION
                || words.sort(head.lemma())
                        .filter(sort -> sort == NameWords.Sort.BODY)
                        .isPresent()) {
            return Holder.Kind.ORGANIZATION;
        }
        if (head.tag().equals("NNPS")
                || head.tag().equals("NNS") && inside.stream().anyMatch(Token::isProper)) {
            return Holder.Kind.GROUP;
        }
        return head.isProper() ? Holder.Kind.ORGANIZATION : Holder.Kind.UNNAMED;
    }
}
