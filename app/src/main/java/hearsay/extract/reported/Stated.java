package hearsay.extract.reported;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Holder;
import hearsay.model.Manner;
import java.util.List;

/**
 * What is put forward at one place, as far as a stance shows in it.
 *
 * <p>Example: of "The ministry strongly denied that the dam had failed" the holder is the ministry, the cue "strongly
 * denied", the content the rest, with "failed" at its head.
 *
 * @param document where it stands: what it negates may be affirmed elsewhere in it
 * @param holder whose claim it is
 * @param manner how the words reach the reader
 * @param cue the tokens that attribute, with their negation; empty for the narrator
 * @param sentence the sentence of the content
 * @param head the topmost token of the content
 * @param content the tokens claimed
 */
public record Stated(
        AnnotatedDocument document,
        Holder holder,
        Manner manner,
        List<Token> cue,
        Sentence sentence,
        Token head,
        List<Token> content) {
    public Stated {
        cue = List.copyOf(cue);
        content = List.copyOf(content);
    }
}
