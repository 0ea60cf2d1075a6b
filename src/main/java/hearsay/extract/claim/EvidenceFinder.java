package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.extract.Phrases;
import hearsay.lexicon.Table;
import hearsay.model.EvidenceKind;
import hearsay.model.Holder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the text says that a claim rests on.
 *
 * <p>Example: "Satellite images show two barges, the agency said in a statement" names satellite images and an official
 * statement. The lists are in {@code evidence.tsv} and {@code officials.tsv}.
 */
final class EvidenceFinder {
    private final Phrases<EvidenceKind> phrases;
    private final Set<String> offices = new HashSet<>();

    EvidenceFinder() {
        Map<String, EvidenceKind> kinds = new HashMap<>();
        for (Table.Row row : Table.load("evidence.tsv", "words", "kind").rows()) {
            kinds.put(row.get("words"), row.one("kind", EvidenceKind.class));
        }
        phrases = new Phrases<>(kinds);
        for (Table.Row row : Table.load("officials.tsv", "word").rows()) {
            offices.add(row.get("word"));
        }
    }

    /**
     * The kinds named in the words of a claim.
     *
     * @param words the tokens of source, cue and content
     * @param holder who speaks: one with an office makes an official statement by speaking
     */
    List<EvidenceKind> find(List<Token> words, Holder holder) {
        Set<EvidenceKind> kinds = new TreeSet<>();
        for (Phrases.Found<EvidenceKind> found : phrases.in(words)) {
            kinds.add(found.value());
        }
        if (speaksOfficially(holder)) {
            kinds.add(EvidenceKind.OFFICIAL_STATEMENT);
        } else if (!holder.isNarrator()) {
            kinds.remove(EvidenceKind.OFFICIAL_STATEMENT);
        }
        return List.copyOf(kinds);
    }

    private boolean speaksOfficially(Holder holder) {
        if (holder.kind() == Holder.Kind.NARRATOR) {
            return false;
        }
        String known = holder.name() + " " + holder.role().orElse("");
        for (String word : known.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.equals("former") || word.equals("ex")) {
                return false;
            }
        }
        for (String word : known.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (offices.contains(word)) {
                return true;
            }
        }
        return holder.kind() == Holder.Kind.COUNTRY;
    }
}
