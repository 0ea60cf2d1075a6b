package hearsay.extract.claim;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.extract.reported.CalledClaims;
import hearsay.lexicon.Table;
import hearsay.model.Attribution;
import hearsay.model.Claim;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an outlet makes of a claim in the words with which it reports it.
 *
 * <p>Example: in "The mayor falsely claims that the dam held" the mayor asserts that it held, and the narrator denies it:
 * "The mayor falsely claims". The words are in {@code narrator-stances.tsv}.
 */
final class NarratorsDoubts {
    private static final int AFTER = 4;
    private static final Set<String> LACKING = Set.of("without", "with", "citing", "offering", "providing", "giving");

    private final Phrases<Stance> phrases;
    private final CalledClaims claims = new CalledClaims();
    private final ClaimMaker maker;

    NarratorsDoubts(ClaimMaker maker) {
        this.maker = maker;
        Map<String, Stance> words = new HashMap<>();
        for (Table.Row row :
                Table.load("narrator-stances.tsv", "words", "stance").rows()) {
            words.put(row.get("words"), row.one("stance", Stance.class));
        }
        phrases = new Phrases<>(words);
    }

    /** The narrator's claim on an attribution, where its words turn on it; none on one that somebody else reports. */
    Optional<Claim> of(Context context, Attribution attribution) {
        if (attribution.inside().isPresent()
                || attribution.cue().isEmpty()
                || attribution.source().isEmpty()) {
            return Optional.empty();
        }
        return context.document()
                .sentenceAt(attribution.cue().getFirst().start())
                .flatMap(sentence -> of(context, attribution, sentence));
    }

    private Optional<Claim> of(Context context, Attribution attribution, Sentence sentence) {
        List<Token> frame = frame(attribution, sentence);
        Optional<Claim> beside = phrases.in(frame).stream()
                .findFirst()
                .map(found -> maker.make(
                                context,
                                Piece.of(sentence, frame.subList(0, Math.max(found.to(), ofCue(attribution, frame)))),
                                about(attribution, sentence))
                        .withStance(found.value()));
        return beside.or(() -> behind(context, attribution, sentence, frame))
                .or(() -> called(context, attribution, sentence, frame));
    }

    /** "accused them of theft without any evidence": the words of what is lacking, told behind the claim by the outlet. */
    private Optional<Claim> behind(Context context, Attribution attribution, Sentence sentence, List<Token> frame) {
        int after = frame.isEmpty() ? 0 : frame.getLast().index() + 1;
        return phrases.in(sentence.tokens()).stream()
                .filter(found ->
                        found.from() >= after && LACKING.contains(found.phrase().getFirst()))
                .filter(found -> !isQuoted(sentence, found.from()))
                .findFirst()
                .map(found -> {
                    int end = sentence.subtree(sentence.token(found.to() - 1))
                                    .getLast()
                                    .index()
                            + 1;
                    List<Token> words = sentence.tokens().subList(found.from(), Math.max(end, found.to()));
                    return maker.make(context, Piece.of(sentence, words), about(attribution, sentence))
                            .withStance(found.value());
                });
    }

    /** "repeated the false claim that", "her assertion that the dam held is untrue": what the claim is called. */
    private Optional<Claim> called(Context context, Attribution attribution, Sentence sentence, List<Token> frame) {
        List<Token> near = sentence.tokens().stream()
                .filter(token -> frame.contains(token) || frame.stream().anyMatch(f -> f.index() == token.head()))
                .filter(token -> !isQuoted(sentence, token.index()))
                .toList();
        return claims.find(sentence, near).map(called -> {
            List<Token> words = new ArrayList<>(frame);
            sentence.tokens().stream()
                    .filter(token -> token.index() == called.word().index()
                            || token.head() == called.word().index())
                    .filter(token -> !words.contains(token))
                    .forEach(words::add);
            words.sort(Comparator.comparingInt(Token::index));
            return maker.make(context, Piece.of(sentence, words), about(attribution, sentence))
                    .withStance(called.stance());
        });
    }

    /** The narrator's words rest on those that they turn on. */
    private static ClaimMaker.Frame about(Attribution attribution, Sentence sentence) {
        List<Span> here = attribution.content().stream()
                .filter(sentence.span()::overlaps)
                .map(span -> new Span(
                        Math.max(span.start(), sentence.span().start()),
                        Math.min(span.end(), sentence.span().end())))
                .toList();
        return new ClaimMaker.Frame(Holder.NARRATOR, -1, here, List.of(), Optional.empty(), Manner.NARRATED);
    }

    private static boolean isQuoted(Sentence sentence, int index) {
        long marks = sentence.tokens().stream()
                .filter(t ->
                        t.index() < index && (t.tag().equals("``") || t.tag().equals("''")))
                .count();
        return marks % 2 == 1;
    }

    /** The words from source to cue and a little on, without what is claimed and what is quoted. */
    private static List<Token> frame(Attribution attribution, Sentence sentence) {
        List<Span> words = new ArrayList<>(attribution.source());
        words.addAll(attribution.cue());
        Span reach = Span.covering(words);
        int last = sentence.tokens().stream()
                .filter(token -> reach.overlaps(token.span()))
                .mapToInt(Token::index)
                .max()
                .orElse(-1);
        List<Token> frame = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            boolean claimed = attribution.content().stream().anyMatch(span -> span.overlaps(token.span()));
            boolean near = token.start() >= reach.start() && token.index() <= last + AFTER;
            if (near && token.index() > last && (claimed || token.tag().equals("``"))) {
                break;
            }
            if (near && !claimed) {
                frame.add(token);
            }
        }
        return frame;
    }

    private static int ofCue(Attribution attribution, List<Token> frame) {
        int end = 0;
        for (int i = 0; i < frame.size(); i++) {
            Span span = frame.get(i).span();
            boolean framed = attribution.cue().stream().anyMatch(span::overlaps)
                    || attribution.source().stream().anyMatch(span::overlaps);
            end = framed ? i + 1 : end;
        }
        return end;
    }
}
