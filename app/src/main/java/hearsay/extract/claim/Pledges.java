package hearsay.extract.claim;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.extract.Officials;
import hearsay.extract.reported.Parties;
import hearsay.model.Condition;
import hearsay.model.Holder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what a holder says they will do from what they say will come about.
 *
 * <p>Example: "We will rebuild the bridge" and "The ministry vowed to rebuild the bridge" are pledges; "The river will rise" is
 * none.
 */
final class Pledges {
    private static final Set<String> FIRM = Set.of("will", "would", "'ll", "’ll", "shall", "wo", "'d", "’d");
    private static final Set<String> NO_DEED = Set.of(
            "be", "have", "see", "hear", "know", "think", "say", "like", "love", "need", "want", "seem", "appear",
            "mean", "believe", "feel", "become", "lose", "suffer", "face", "get", "benefit", "win", "die", "argue",
            "hope", "prove", "prefer");

    private static final String[] SUBJECTS = {"nsubj", "nsubj:pass"};
    private static final Set<String> INSIDE = Set.of("conj", "ccomp");
    private static final Set<String> LEAVING = Set.of("go", "leave", "return", "stay", "withdraw", "quit");
    private static final Set<String> PRESENT = Set.of("am", "are", "is", "'m", "’m", "'re", "’re", "'s", "’s");
    private static final Set<String> ABLE = Set.of("can", "ca", "could");
    private static final Set<String> NOT = Set.of("not", "n't", "n’t", "never");
    private static final Set<String> WEIGHED = Set.of("may", "might", "could");
    private static final Set<String> WEIGHING = Set.of(
            "consider",
            "review",
            "reconsider",
            "respond",
            "retaliate",
            "impose",
            "send",
            "supply",
            "take",
            "lift",
            "suspend",
            "withdraw",
            "deploy",
            "act");

    private final OwnSide side = new OwnSide();
    private final Parties parties = Parties.load();
    private final Officials officials = Officials.load();
    private final PledgeWords words = PledgeWords.load();

    /** Whether the holder binds itself to a deed. */
    boolean isPledge(AnnotatedDocument document, Piece piece, List<Token> cue, Holder holder) {
        Token head = piece.head();
        if (holder.isNarrator()) {
            return isBound(piece.sentence(), head);
        }
        boolean promised = words.any(PledgeWords.Kind.PROMISE, cue);
        boolean announced = words.any(PledgeWords.Kind.ANNOUNCE, cue);
        return promised && isPromised(piece, head)
                || announced && hasAuxiliary(piece.sentence(), head, FIRM) && isDeed(piece.sentence(), head)
                || predicates(piece)
                        .anyMatch(verb -> isOrder(piece.sentence(), verb, holder)
                                || isOwnDeed(document, piece.sentence(), verb, holder));
    }

    /** The claim's topmost word, what is joined to it and what stands in it. */
    private static Stream<Token> predicates(Piece piece) {
        return Stream.concat(
                Stream.of(piece.head()),
                piece.sentence().children(piece.head()).stream()
                        .filter(c ->
                                INSIDE.contains(c.relation()) && piece.tokens().contains(c)));
    }

    /** "Kestria agreed to open the gates", "the council voted to close the port". */
    private boolean isBound(Sentence sentence, Token verb) {
        return words.is(PledgeWords.Kind.BIND, verb)
                && (verb.tag().equals("VBD")
                        || sentence.child(verb, "aux")
                                .filter(a -> a.lemma().equals("have"))
                                .isPresent())
                && subject(sentence, verb).filter(parties::contains).isPresent()
                && sentence.child(verb, "xcomp")
                        .filter(deed -> isDeed(sentence, deed))
                        .isPresent();
    }

    /** "The lists will be published tomorrow": what one with an office says will be done. */
    private boolean isOrder(Sentence sentence, Token verb, Holder holder) {
        return words.is(PledgeWords.Kind.ORDER, verb)
                && hasAuxiliary(sentence, verb, FIRM)
                && sentence.child(verb, "aux:pass").isPresent()
                && officials.speaksForAState(holder);
    }

    /** "to rebuild the wall", "that there will be elections". */
    private static boolean isPromised(Piece piece, Token head) {
        boolean infinitive = piece.sentence()
                .child(head, "mark")
                .filter(m -> m.lower().equals("to"))
                .isPresent();
        return infinitive && isDeed(piece.sentence(), head) || hasAuxiliary(piece.sentence(), head, FIRM);
    }

    private boolean isOwnDeed(AnnotatedDocument document, Sentence sentence, Token verb, Holder holder) {
        return isMeant(sentence, verb)
                && subject(sentence, verb)
                        .filter(s -> side.contains(document, sentence, s, holder))
                        .isPresent();
    }

    /** "will close", "might consider", "is going to close", "is ready to close", "cannot let". */
    private boolean isMeant(Sentence sentence, Token verb) {
        boolean done = sentence.children(verb).stream()
                .anyMatch(c -> c.relation().startsWith("aux") && c.lemma().equals("have"));
        boolean past = verb.tag().equals("VBD");
        boolean to = !past
                && (words.is(PledgeWords.Kind.MEAN, verb)
                        || verb.lemma().equals("go") && verb.tag().equals("VBG"))
                && sentence.child(verb, "xcomp")
                        .filter(deed -> isDeed(sentence, deed) && deed.tag().equals("VB"))
                        .isPresent();
        boolean leaving =
                verb.tag().equals("VBG") && LEAVING.contains(verb.lemma()) && hasAuxiliary(sentence, verb, PRESENT);
        boolean firm = hasAuxiliary(sentence, verb, FIRM);
        boolean weighed = hasAuxiliary(sentence, verb, WEIGHED) && WEIGHING.contains(verb.lemma());
        boolean refuses = words.is(PledgeWords.Kind.LET, verb)
                && hasAuxiliary(sentence, verb, ABLE)
                && sentence.children(verb).stream().anyMatch(c -> NOT.contains(c.lower()));
        return !done && (to || leaving || refuses || (firm || weighed) && isDeed(sentence, verb));
    }

    /** Its own or, for "and would use fire", that of the verb before. */
    private static Optional<Token> subject(Sentence sentence, Token verb) {
        return sentence.child(verb, SUBJECTS)
                .or(() -> verb.relation().equals("conj") || verb.relation().endsWith("comp")
                        ? sentence.head(verb).flatMap(before -> sentence.child(before, SUBJECTS))
                        : Optional.empty());
    }

    private static boolean isDeed(Sentence sentence, Token verb) {
        return verb.isVerb()
                && !NO_DEED.contains(verb.lemma())
                && (verb.tag().equals("VBG")
                        || sentence.child(verb, "cop", "aux:pass").isEmpty());
    }

    private static boolean hasAuxiliary(Sentence sentence, Token verb, Set<String> words) {
        return sentence.children(verb).stream()
                .anyMatch(c ->
                        (c.relation().startsWith("aux") || c.relation().equals("cop")) && words.contains(c.lower()));
    }

    /** Whether what would follow is said to follow, not that it could. */
    static boolean isFirm(Condition condition, Sentence sentence) {
        return sentence.tokens().stream()
                .filter(t -> condition.action().contains(t.span()))
                .noneMatch(t -> WEIGHED.contains(t.lower()));
    }
}
