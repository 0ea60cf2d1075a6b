package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import hearsay.model.EvidenceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that name what a claim rests on, from {@code evidence.tsv}: some wherever they stand, some only in the words of who
 * says it, how and where.
 *
 * <p>Example: "satellite images" is evidence in any claim, "the newspaper" only where it speaks.
 */
final class EvidenceWords {
    private static final Set<EvidenceKind> NOUNS = Set.of(EvidenceKind.DOCUMENT, EvidenceKind.EYEWITNESS);
    private static final Set<String> BASES = Set.of("based", "according", "citing", "following");
    private static final int NEAR = 8;

    private final Phrases<EvidenceKind> phrases;
    private final Phrases<EvidenceKind> frames;

    private EvidenceWords() {
        Map<String, EvidenceKind> anywhere = new HashMap<>();
        Map<String, EvidenceKind> framing = new HashMap<>();
        for (Table.Row row :
                Table.load("evidence.tsv", "words", "kind", "place").rows()) {
            EvidenceKind kind = row.one("kind", EvidenceKind.class);
            framing.put(row.get("words"), kind);
            if (row.find("place").isEmpty()) {
                anywhere.put(row.get("words"), kind);
            } else if (!row.get("place").equals("frame")) {
                throw row.bad("place must be frame or nothing");
            }
        }
        phrases = new Phrases<>(anywhere);
        frames = new Phrases<>(framing);
    }

    static EvidenceWords load() {
        return new EvidenceWords();
    }

    /** What any words of a claim name. */
    Set<EvidenceKind> anywhere(List<Token> words) {
        return named(phrases, words);
    }

    /** What the words around a claim's content name. */
    Set<EvidenceKind> inFrame(List<Token> words) {
        return named(frames, words);
    }

    /** The kinds that the words name; a verb names neither a document nor a witness ("recorded", "the town witnessed"). */
    private static Set<EvidenceKind> named(Phrases<EvidenceKind> phrases, List<Token> words) {
        Set<EvidenceKind> kinds = new TreeSet<>();
        for (Phrases.Found<EvidenceKind> found : phrases.in(words)) {
            boolean verb = found.to() - found.from() == 1
                    && NOUNS.contains(found.value())
                    && words.get(found.from()).isVerb();
            if (!verb) {
                kinds.add(found.value());
            }
        }
        return kinds;
    }

    /** "based on a survey of 3,000 homes": what is claimed tells what it rests on. */
    boolean isBasedOnStudy(List<Token> words) {
        for (int i = 0; i + 1 < words.size(); i++) {
            boolean basis = BASES.contains(words.get(i).lower());
            if (basis
                    && named(phrases, words.subList(i, Math.min(words.size(), i + NEAR)))
                            .contains(EvidenceKind.STUDY)) {
                return true;
            }
        }
        return false;
    }
}
