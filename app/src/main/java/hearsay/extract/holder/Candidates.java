package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.Token.Entity;
import hearsay.extract.attribution.Quotation;
import hearsay.extract.attribution.QuotationFinder;
import hearsay.model.Span;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The parties of a sentence that a later pronoun may come back to: its speakers, then its
 * subjects, the main clause's first; whoever else it names where there are none.
 *
 * <p>Whoever is named only within somebody's words is none: after "“Ruiz fled,” Marsh said", "he" is Marsh. Grows as the
 * sources of a document are resolved; lives within one call.
 */
final class Candidates {
    private static final double MOSTLY = 0.8;

    private final NameWords words;
    private final Naming naming;
    private final OwnWords ownWords;
    private final Bearers bearers;
    private final List<Span> quoted;
    private final NavigableMap<Integer, Party> speakers = new TreeMap<>();

    Candidates(NameWords words, Naming naming, Bearers bearers, AnnotatedDocument document) {
        this.words = words;
        this.naming = naming;
        this.ownWords = new OwnWords(words, document);
        this.bearers = bearers;
        this.quoted = QuotationFinder.find(document).stream()
                .filter(Quotation::speech)
                .map(Quotation::span)
                .toList();
    }

    /** Says who the source that begins at an offset is. */
    void speaks(int offset, Party party) {
        speakers.put(offset, party);
    }

    /** The parties before the limit, a token's index, that stand outside of what is told, best first. */
    Stream<Party> in(Sentence sentence, int limit, Token pronoun, List<Span> told) {
        int end = limit < sentence.size()
                ? sentence.token(limit).start()
                : sentence.span().end();
        Stream<Party> speaking = speakers.subMap(sentence.span().start(), end).entrySet().stream()
                .filter(entry -> isFree(entry.getKey(), told, pronoun))
                .map(java.util.Map.Entry::getValue);
        Stream<Party> subjects = sentence.tokens().stream()
                .filter(token -> token.index() < limit && isSubject(token))
                .filter(token -> isFree(token.start(), told, pronoun))
                .sorted(Comparator.comparingInt(token -> depth(sentence, token)))
                .flatMap(token -> party(token, sentence, pronoun.span()).stream()
                        .filter(party -> isForemost(party, depth(sentence, token))));
        return Stream.concat(speaking, Stream.concat(subjects, named(sentence, limit, told, pronoun)));
    }

    /** A subject, or the noun at the top of a fragment. */
    private static boolean isSubject(Token token) {
        return token.relation().startsWith("nsubj") || token.head() < 0 && token.isNoun();
    }

    /** The persons whom a sentence names in whatever part, the last first, where its main verb has no subject by the parse. */
    private Stream<Party> named(Sentence sentence, int limit, List<Span> told, Token pronoun) {
        boolean parsed = sentence.tokens().stream()
                .anyMatch(token -> token.head() < 0
                        && sentence.child(token, "nsubj", "nsubj:pass").isPresent());
        return (parsed ? List.<Token>of() : sentence.tokens().reversed())
                .stream()
                        .filter(token -> token.index() < limit && token.entity() == Entity.PERSON)
                        .filter(token -> isFree(token.start(), told, pronoun))
                        .flatMap(token -> naming.named(token, sentence).stream());
    }

    /** Words within a quotation tell of others, unless the pronoun stands in that quotation too. */
    boolean isFree(int offset, List<Span> told, Token pronoun) {
        return told.stream().noneMatch(span -> span.contains(offset))
                && quoted.stream().noneMatch(span -> span.contains(offset) && !span.contains(pronoun.start()));
    }

    /** Whether nearly all of a sentence is between quotation marks. */
    boolean isQuoted(Sentence sentence) {
        return Span.overlap(quoted, List.of(sentence.span()))
                > MOSTLY * sentence.span().length();
    }

    /** A person without a name is in mind only as a speaker or the main clause's subject: not "a president" somewhere. */
    private static boolean isForemost(Party party, int depth) {
        return !(party instanceof Unnamed unnamed) || !unnamed.person() || unnamed.many() || depth <= 1;
    }

    private static int depth(Sentence sentence, Token token) {
        int depth = 0;
        for (Token at = token; at.head() >= 0 && depth < sentence.size(); at = sentence.token(at.head())) {
            depth++;
        }
        return depth;
    }

    private Optional<Party> party(Token token, Sentence sentence, Span source) {
        Party known = speakers.get(token.start());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Actor> actor = naming.named(token, sentence)
                .or(() -> naming.isDefinite(token, sentence) ? bearers.of(token, sentence, null) : Optional.empty());
        return actor.isPresent()
                ? Optional.of(actor.get())
                : unnamed(token, sentence, source).map(party -> party);
    }

    /** The party that a noun is for, if it is for one. */
    private Optional<Unnamed> unnamed(Token token, Sentence sentence, Span source) {
        Optional<NameWords.Sort> sort = words.sort(token.lemma());
        boolean person = words.isPerson(token.lemma());
        boolean party = token.isNoun()
                && (person
                        || token.entity() == Entity.LOCATION
                        || sort.filter(kind -> kind != NameWords.Sort.THING && kind != NameWords.Sort.INSTRUMENT)
                                .isPresent());
        return party
                ? Optional.of(new Unnamed(
                        ownWords.of(new Head(token, sentence, source), Optional.empty()),
                        token.tag().equals("NNS") || token.tag().equals("NNPS"),
                        person,
                        NameWords.genderOfNoun(token.lemma())))
                : Optional.empty();
    }
}
