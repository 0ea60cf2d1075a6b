package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Attribution;
import hearsay.model.Holder;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who stands behind the studies, reports and statements of a document.
 *
 * <p>Example: after "a study by Northwind University", "the report" is Northwind University's, and so is "the Northwind
 * study".
 */
final class Works {
    private static final Set<String> BY = Set.of("by", "from");
    private static final Set<String> IN = Set.of("in", "on", "via", "through");

    /** Who has a work made is not its author. */
    private static final Set<String> ORDERED = Set.of(
            "commission",
            "order",
            "request",
            "demand",
            "fund",
            "finance",
            "sponsor",
            "pay",
            "seek",
            "obtain",
            "see",
            "review");

    private static final Set<String> ARTICLES =
            Set.of("story", "article", "piece", "dispatch", "op-ed", "column", "editorial", "essay", "commentary");
    private static final Set<String> INQUIRIES = Set.of(
            "study", "report", "research", "survey", "analysis", "review", "estimate", "finding", "investigation");

    private record Work(String noun, int place, Actor author) {}

    private final NameWords words;
    private final Cast cast;
    private final List<Work> works = new ArrayList<>();

    private Works(NameWords words, Cast cast) {
        this.words = words;
        this.cast = cast;
    }

    static Works of(NameWords words, Cast cast, AnnotatedDocument document) {
        Works works = new Works(words, cast);
        for (Sentence sentence : document.sentences()) {
            for (Token token : sentence.tokens()) {
                if (works.isWork(token)) {
                    works.own(token, sentence)
                            .ifPresent(author -> works.works.add(new Work(noun(token), token.start(), author)));
                }
            }
        }
        return works;
    }

    private boolean isWork(Token token) {
        return (token.isNoun() || token.tag().equals("VBG"))
                && !token.isProper()
                && words.sort(token.lemma())
                        .filter(sort -> sort == NameWords.Sort.DOCUMENT || sort == NameWords.Sort.INSTRUMENT)
                        .isPresent();
    }

    private static String noun(Token token) {
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        return INQUIRIES.contains(noun) ? "study" : ARTICLES.contains(noun) ? "article" : noun;
    }

    /** The author of a work: named beside it or, where it comes back to one ("the report"), of the last of its sort. */
    Optional<Actor> author(Token head, Sentence sentence, boolean definite) {
        if (!isWork(head)) {
            return Optional.empty();
        }
        return own(head, sentence).or(() -> definite ? last(head) : Optional.empty());
    }

    private Optional<Actor> last(Token head) {
        return works.stream()
                .filter(work -> work.noun().equals(noun(head)) && work.place() < head.start())
                .max(Comparator.comparingInt(Work::place))
                .map(Work::author);
    }

    /** The pronoun whose work it is: "his" of "his estimate". */
    Optional<Token> owner(Token work, Sentence sentence) {
        return isWork(work)
                ? sentence.child(work, "nmod:poss").filter(child -> child.tag().equals("PRP$"))
                : Optional.empty();
    }

    /** "The mayor said in a statement", "released a statement": it is the mayor's from here on. */
    void told(Actor speaker, Attribution attribution, AnnotatedDocument document) {
        Optional<Span> cue = attribution.cue().stream().findFirst();
        cue.flatMap(at -> document.sentenceAt(at.start()))
                .ifPresent(sentence -> sentence.tokens().stream()
                        .filter(this::isWork)
                        .filter(token -> hasCase(token, sentence, IN)
                                || attribution.cue().stream().anyMatch(span -> span.contains(token.span())))
                        .filter(token -> attribution.content().stream().noneMatch(span -> span.contains(token.span())))
                        .forEach(token -> works.add(new Work(noun(token), token.start(), speaker))));
    }

    private Optional<Actor> own(Token work, Sentence sentence) {
        Stream<Token> beside = sentence.children(work).stream().filter(child -> isOwner(child, sentence));
        Stream<Token> made = Stream.concat(
                        sentence.children(work).stream()
                                .filter(child -> child.relation().startsWith("acl")),
                        sentence.head(work).stream()
                                .filter(verb -> work.relation().equals("nsubj:pass")))
                .filter(verb -> !ORDERED.contains(verb.lemma()))
                .flatMap(verb -> sentence.children(verb).stream())
                .filter(child -> hasCase(child, sentence, BY));
        return Stream.concat(beside, made)
                .flatMap(child -> authors(child, sentence))
                .findFirst();
    }

    /** A body or, with a genitive, a person; "by researchers at Northwind University" is Northwind University. */
    private Stream<Actor> authors(Token owner, Sentence sentence) {
        Optional<Actor> named = cast.at(owner);
        if (named.isPresent()) {
            boolean genitive = owner.relation().equals("nmod:poss") || hasCase(owner, sentence, BY);
            return named.stream().filter(actor -> genitive || actor.kind() == Holder.Kind.ORGANIZATION);
        }
        return sentence.children(owner).stream()
                .filter(child -> child.relation().startsWith("nmod"))
                .flatMap(child -> cast.at(child).stream())
                .filter(actor -> actor.kind() == Holder.Kind.ORGANIZATION);
    }

    private static boolean isOwner(Token child, Sentence sentence) {
        return switch (child.relation()) {
            case "nmod:poss", "compound", "amod", "nn" -> true;
            default ->
                (child.relation().startsWith("nmod") || child.relation().equals("obl")) && hasCase(child, sentence, BY);
        };
    }

    private static boolean hasCase(Token child, Sentence sentence, Set<String> words) {
        return sentence.child(child, "case")
                .filter(by -> words.contains(by.lower()))
                .isPresent();
    }
}
