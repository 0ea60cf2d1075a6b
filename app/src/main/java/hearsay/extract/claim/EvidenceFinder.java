package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.extract.Officials;
import hearsay.extract.Phrases;
import hearsay.extract.reported.Outlets;
import hearsay.lexicon.Table;
import hearsay.model.EvidenceKind;
import hearsay.model.Holder;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the text says that a claim rests on.
 *
 * <p>Example: "Satellite images show two barges, the agency said in a statement" names satellite images and an official
 * statement. The words are in {@code evidence.tsv}.
 */
final class EvidenceFinder {
    private static final Set<String> RESEARCH = Set.of("study", "survey", "researcher", "poll", "paper", "research");
    private static final Set<String> WITNESSES =
            Set.of("witness", "eyewitness", "resident", "villager", "bystander", "survivor", "neighbor", "neighbour");
    private static final Set<String> SEEING = Set.of("see", "witness", "hear", "watch");

    private static final Set<String> WRITING = Set.of("write");
    private static final Set<EvidenceKind> BROUGHT = Set.of(EvidenceKind.SOCIAL_MEDIA, EvidenceKind.MEDIA_REPORT);

    private final Outlets outlets = Outlets.load();
    private final Phrases<EvidenceKind> phrases;
    private final Officials officials = Officials.load();

    EvidenceFinder() {
        Map<String, EvidenceKind> kinds = new HashMap<>();
        for (Table.Row row : Table.load("evidence.tsv", "words", "kind").rows()) {
            kinds.put(row.get("words"), row.one("kind", EvidenceKind.class));
        }
        phrases = new Phrases<>(kinds);
    }

    /**
     * The kinds named in the words of a claim.
     *
     * @param words the tokens of source, cue and content
     * @param source those of the source
     * @param cue those of the cue
     * @param holder who speaks: one with an office makes an official statement by speaking
     * @param via who relays it
     */
    List<EvidenceKind> find(
            List<Token> words, List<Token> source, List<Token> cue, Holder holder, Optional<String> via) {
        Set<EvidenceKind> kinds = new TreeSet<>();
        for (Phrases.Found<EvidenceKind> found : phrases.in(words)) {
            boolean verb = found.to() - found.from() == 1
                    && found.value() == EvidenceKind.DOCUMENT
                    && words.get(found.from()).isVerb();
            if (!verb) {
                kinds.add(found.value());
            }
        }
        if (cue.stream().anyMatch(t -> WRITING.contains(t.lemma()))
                && kinds.stream().noneMatch(BROUGHT::contains)
                && !outlets.contains(holder.name())) {
            kinds.add(EvidenceKind.DOCUMENT);
        }
        if (words.stream().anyMatch(t -> t.text().startsWith("@") && t.text().length() > 2)) {
            kinds.add(EvidenceKind.SOCIAL_MEDIA);
        }
        String head = head(source);
        if (RESEARCH.contains(head)) {
            kinds.add(EvidenceKind.STUDY);
        }
        if (WITNESSES.contains(head) || cue.stream().anyMatch(t -> SEEING.contains(t.lemma()))) {
            kinds.add(EvidenceKind.EYEWITNESS);
        }
        if (outlets.contains(holder.name())
                || outlets.contains(owner(holder.name()))
                || via.filter(outlets::contains).isPresent()) {
            kinds.add(EvidenceKind.MEDIA_REPORT);
        }
        if (kinds.contains(EvidenceKind.STUDY)) {
            kinds.add(EvidenceKind.DOCUMENT);
        }
        if (isSecretService(holder)) {
            kinds.add(EvidenceKind.INTELLIGENCE_ASSESSMENT);
        }
        official(kinds, holder);
        return List.copyOf(kinds);
    }

    private void official(Set<EvidenceKind> kinds, Holder holder) {
        if (kinds.contains(EvidenceKind.SOCIAL_MEDIA)) {
            kinds.remove(EvidenceKind.OFFICIAL_STATEMENT);
        } else if (officials.speaksForAState(holder)) {
            kinds.add(EvidenceKind.OFFICIAL_STATEMENT);
        } else if (!holder.isNarrator()) {
            kinds.remove(EvidenceKind.OFFICIAL_STATEMENT);
        }
    }

    /** "Courier" of "Courier investigation": a name without its last word. */
    private static String owner(String name) {
        int end = name.lastIndexOf(' ');
        return end < 0 ? name : name.substring(0, end);
    }

    /** The lemma of the noun at the heart of the source. */
    private static String head(List<Token> source) {
        return source.stream()
                .filter(t -> t.isNoun() && source.stream().noneMatch(other -> other.index() == t.head()))
                .map(t -> t.lemma().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse("");
    }

    private static boolean isSecretService(Holder holder) {
        String name = holder.name().toLowerCase(Locale.ROOT);
        return holder.kind() != Holder.Kind.PERSON && (name.contains("intelligence") || name.contains("spy "));
    }
}
