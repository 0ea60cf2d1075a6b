package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Officials;
import hearsay.extract.Subjects;
import hearsay.model.Condition;
import hearsay.model.Holder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what a holder says they will do from what they say will come about: by whose deed it is.
 *
 * <p>Example: "We will rebuild the bridge" and "The ministry vowed to rebuild the bridge" are pledges; "The river will rise" is
 * none.
 */
final class Pledges {
    private static final Set<String> INSIDE = Set.of("conj", "ccomp", "xcomp");
    private static final Set<String> AUTHORS = Set.of("i", "we");
    private static final int NEAR = 6;
    private static final Set<String> OURS = Set.of("our", "my");

    private final OwnSide side = new OwnSide();
    private final Officials officials = Officials.load();
    private final PledgeWords words = PledgeWords.load();
    private final Intentions intentions = new Intentions(words);

    /** Whether the holder binds itself to a deed. */
    boolean isPledge(AnnotatedDocument document, Piece piece, List<Token> cue, Holder holder, boolean quoted) {
        Token head = piece.head();
        if (holder.isNarrator()) {
            return isBound(piece.sentence(), head);
        }
        if (Outlook.isQuestion(piece)) {
            return false;
        }
        boolean promised = words.any(PledgeWords.Kind.PROMISE, cue);
        boolean announced = words.any(PledgeWords.Kind.ANNOUNCE, cue);
        boolean weighed = words.any(PledgeWords.Kind.WEIGH, cue);
        return promised && isPromised(piece, head)
                || announced && (isInfinitive(piece.sentence(), head) || isFirm(piece.sentence(), head))
                || (promised || announced) && isDeedNamed(piece.sentence(), head)
                || weighed && (head.tag().equals("VBG") || words.is(PledgeWords.Kind.DEED, head))
                || predicates(piece)
                        .anyMatch(verb -> isOrder(piece.sentence(), verb, holder)
                                || isByInstrument(piece.sentence(), verb, holder)
                                || isAim(piece.sentence(), verb)
                                || isOwnDeed(document, piece.sentence(), verb, holder, quoted));
    }

    /** "announced an offensive", "threatened sanctions"; not "said it was a response". */
    private boolean isDeedNamed(Sentence sentence, Token noun) {
        return words.is(PledgeWords.Kind.DEED, noun)
                && sentence.child(noun, "cop").isEmpty();
    }

    private static boolean isFirm(Sentence sentence, Token verb) {
        return Intentions.hasAuxiliary(sentence, verb, Intentions.FIRM) && Intentions.isDeed(sentence, verb);
    }

    /** The claim's topmost word, what is joined to it and what stands in it, and what its speaker does in a relative clause. */
    private static Stream<Token> predicates(Piece piece) {
        Sentence sentence = piece.sentence();
        Stream<Token> inside = sentence.children(piece.head()).stream()
                .filter(c -> INSIDE.contains(c.relation()) && piece.tokens().contains(c));
        Stream<Token> relative = piece.tokens().stream()
                .filter(t -> t.relation().equals("acl:relcl"))
                .filter(t -> sentence.child(t, "nsubj")
                        .filter(s -> AUTHORS.contains(s.lower()))
                        .isPresent());
        return Stream.of(Stream.of(piece.head()), inside, relative).flatMap(s -> s);
    }

    /** "Kestria agreed to open the gates", "the council voted to close the port". */
    private boolean isBound(Sentence sentence, Token verb) {
        boolean done = verb.tag().equals("VBD")
                || sentence.child(verb, "aux")
                        .filter(a -> a.lemma().equals("have"))
                        .isPresent();
        return done
                && words.is(PledgeWords.Kind.BIND, verb)
                && Subjects.of(sentence, verb).isPresent()
                && sentence.child(verb, "xcomp")
                        .filter(deed -> Intentions.isDeed(sentence, deed))
                        .isPresent();
    }

    /** "The lists will be published tomorrow": what one with an office says will be done. */
    private boolean isOrder(Sentence sentence, Token verb, Holder holder) {
        return words.is(PledgeWords.Kind.ORDER, verb)
                && Intentions.hasAuxiliary(sentence, verb, Intentions.FIRM)
                && sentence.child(verb, "aux:pass").isPresent()
                && speaksForABody(holder);
    }

    private boolean speaksForABody(Holder holder) {
        return holder.kind() == Holder.Kind.ORGANIZATION || officials.speaksForAState(holder);
    }

    /**
     * "The order will bar all newcomers", "sanctions would follow", "there will be an inquiry": what one with an office does
     * through its orders and deeds.
     */
    private boolean isByInstrument(Sentence sentence, Token verb, Holder holder) {
        Optional<Token> subject = sentence.child(verb, "nsubj");
        boolean instrument = words.is(PledgeWords.Kind.ORDER, verb)
                && subject.filter(s -> words.is(PledgeWords.Kind.INSTRUMENT, s)).isPresent();
        boolean deed = words.is(PledgeWords.Kind.GO, verb)
                && subject.filter(s -> words.is(PledgeWords.Kind.DEED, s)).isPresent();
        boolean there = sentence.tokens().stream()
                        .anyMatch(t ->
                                t.tag().equals("EX") && t.index() < verb.index() && t.index() >= verb.index() - NEAR)
                && (words.is(PledgeWords.Kind.DEED, verb)
                        || subject.filter(s -> words.is(PledgeWords.Kind.DEED, s))
                                .isPresent());
        return (instrument || deed || there)
                && Intentions.hasAuxiliary(sentence, verb, Intentions.FIRM)
                && speaksForABody(holder);
    }

    /** "Our aim is to bring them home". */
    private boolean isAim(Sentence sentence, Token verb) {
        Optional<Token> aim = sentence.child(verb, "nsubj")
                .or(() -> sentence.head(verb)
                        .filter(h -> h.lemma().equals("be"))
                        .flatMap(h -> sentence.child(h, "nsubj")));
        return isInfinitive(sentence, verb)
                && aim.filter(a -> words.is(PledgeWords.Kind.AIM, a))
                        .flatMap(a -> sentence.child(a, "nmod:poss"))
                        .filter(o -> OURS.contains(o.lower()))
                        .isPresent();
    }

    /** "to rebuild the wall", "that there will be elections". */
    private static boolean isPromised(Piece piece, Token head) {
        return isInfinitive(piece.sentence(), head) || Intentions.hasAuxiliary(piece.sentence(), head, Intentions.FIRM);
    }

    private static boolean isInfinitive(Sentence sentence, Token verb) {
        return sentence.child(verb, "mark").filter(m -> m.lower().equals("to")).isPresent()
                && Intentions.isDeed(sentence, verb);
    }

    private boolean isOwnDeed(
            AnnotatedDocument document, Sentence sentence, Token verb, Holder holder, boolean quoted) {
        return intentions.isMeant(sentence, verb, quoted)
                && Subjects.of(sentence, verb)
                        .filter(s -> side.contains(document, sentence, s, holder, quoted))
                        .isPresent();
    }

    /** Whether what would follow is said to follow, not that it could. */
    static boolean isFirm(Condition condition, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> condition.action().contains(t.span()))
                .noneMatch(t -> Intentions.weighs(t.lower()));
    }
}
