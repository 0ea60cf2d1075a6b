package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A claim made ready to be compared with others.
 *
 * @param index its place among the claims of the story
 * @param place its place among the claims of its document
 * @param claim the claim, its holder under the name of the whole story
 * @param document its document
 * @param sentence the number of the sentence that it starts in
 * @param paragraph the number of the paragraph that it starts in
 * @param content its own terms
 * @param near its own terms and, less, those of its sentence
 * @param around the same and, less still, those of the sentences about it
 * @param names its capitalised words
 * @param counted the terms for what it counts
 * @param counts the figures it gives, in its order, suppositions left out
 * @param party whom its holder belongs to
 * @param meaning what it means beside the story as a whole
 * @param setting its meaning with those of the claims beside it
 * @param crowding how near in meaning the nearest claims of the story are, from 0 to {@value Crowding#DENSEST}
 */
record Statement(
        int index,
        int place,
        Claim claim,
        Document document,
        int sentence,
        int paragraph,
        Terms content,
        Terms near,
        Terms around,
        Set<String> names,
        Set<String> counted,
        List<Count> counts,
        String party,
        Meaning meaning,
        Meaning setting,
        double crowding) {

    boolean sameDocument(Statement other) {
        return document.id().equals(other.document.id());
    }

    /** Whether the two are, in part, the very same words of one document. */
    boolean sharesWordsWith(Statement other) {
        return sameDocument(other) && Span.overlap(claim.content(), other.claim.content()) > 0;
    }

    boolean sameHolder(Statement other) {
        return !claim.holder().isNarrator()
                && claim.holder().name().equals(other.claim.holder().name());
    }

    boolean sameParty(Statement other) {
        return !isNarrated() && !other.isNarrated() && party.equals(other.party);
    }

    boolean isNarrated() {
        return claim.holder().isNarrator();
    }

    /** Whether it denies or doubts. */
    boolean disputes() {
        return claim.stance() == Stance.DENIES || claim.stance() == Stance.DOUBTS;
    }

    /** The words of what is claimed. */
    String words() {
        return claim.content().stream().map(span -> span.of(document.text())).collect(Collectors.joining(" … "));
    }

    /** How many characters are claimed. */
    int length() {
        int length = 0;
        for (Span span : claim.content()) {
            length += span.end() - span.start();
        }
        return length;
    }

    Span whole() {
        return Span.covering(claim.content());
    }

    /** When it was put forward: said, else published. */
    Optional<PartialDate> date() {
        return claim.said().or(document::reference);
    }

    String outlet() {
        return document.outlet().orElse(document.name());
    }
}
