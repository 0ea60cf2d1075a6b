package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import java.util.ArrayList;
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
        return token.isNoun()
                && !token.isProper()
                && words.sort(token.lemma())
                        .filter(sort -> sort == NameWords.Sort.DOCUMENT)
                        .isPresent();
    }

    private static String noun(Token token) {
        String noun = token.lemma().toLowerCase(Locale.ROOT);
        return INQUIRIES.contains(noun) ? "study" : noun;
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
                .reduce((a, b) -> b)
                .map(Work::author);
    }

    private Optional<Actor> own(Token work, Sentence sentence) {
        return Stream.concat(
                        sentence.children(work).stream().filter(child -> isOwner(child, sentence)),
                        sentence.children(work).stream()
                                .filter(child -> child.relation().startsWith("acl"))
                                .flatMap(made -> sentence.children(made).stream())
                                .filter(child -> hasCase(child, sentence)))
                .flatMap(child -> cast.at(child).stream())
                .filter(actor -> actor.kind() == hearsay.model.Holder.Kind.ORGANIZATION)
                .findFirst();
    }

    private static boolean isOwner(Token child, Sentence sentence) {
        return switch (child.relation()) {
            case "nmod:poss", "compound", "amod", "nn" -> true;
            default -> child.relation().startsWith("nmod") && hasCase(child, sentence);
        };
    }

    private static boolean hasCase(Token child, Sentence sentence) {
        return sentence.child(child, "case")
                .filter(by -> BY.contains(by.lower()))
                .isPresent();
    }
}
