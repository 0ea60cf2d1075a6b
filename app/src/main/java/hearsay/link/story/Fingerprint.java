package hearsay.link.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * All that the links of a report follow from, in a few characters: its terms, how rare they are in the pile, whether they lead
 * to candidates. Two reports whose fingerprints are as before are linked as before.
 */
final class Fingerprint {
    private static final int BYTES = 16;

    private final MessageDigest digest = sha256();
    private final Pile pile;

    Fingerprint(Pile pile) {
        this.pile = pile;
    }

    String of(int i) {
        Report report = pile.report(i);
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(report.day()).array());
        terms(pile.words(), report.words().terms(), report.words().times());
        terms(pile.words(), report.title(), new int[0]);
        terms(pile.names(), report.names().terms(), report.names().times());
        terms(pile.pairs(), report.pairs(), new int[0]);
        terms(pile.numbers(), report.numbers(), new int[0]);
        terms(pile.numbers(), report.ages(), new int[0]);
        return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    }

    private void terms(Rarity rarity, int[] terms, int[] times) {
        number(terms.length);
        for (int i = 0; i < terms.length; i++) {
            digest.update(rarity.term(terms[i]).getBytes(StandardCharsets.UTF_8));
            number(times.length > 0 ? times[i] : 0);
            number(rarity.steps(terms[i]) * 2 + (rarity.holders(terms[i]) <= Candidates.COMMON ? 1 : 0));
        }
    }

    private void number(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
