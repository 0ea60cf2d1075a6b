package hearsay.extract.claim;

import hearsay.annotate.Token;
import hearsay.extract.Officials;
import hearsay.extract.reported.Outlets;
import hearsay.lexicon.Gazetteer;
import hearsay.model.EvidenceKind;
import hearsay.model.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

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

    private static final int LONGEST_NAME = 5;

    private final Gazetteer places = Gazetteer.standard();
    private final Outlets outlets = Outlets.load();
    private final EvidenceWords named = EvidenceWords.load();
    private final Officials officials = Officials.load();

    /**
     * The words that may name what a claim rests on.
     *
     * @param all the tokens of source, cue and content
     * @param source those of the source
     * @param cue those of the cue
     * @param beside where and how it was said
     */
    record Words(List<Token> all, List<Token> source, List<Token> cue, List<Token> beside) {
        /** Who or what says it, and where: the words of what is claimed are none. */
        List<Token> frame() {
            List<Token> frame = new ArrayList<>(source);
            frame.addAll(cue);
            frame.addAll(beside);
            return frame;
        }
    }

    /**
     * The kinds named in the words of a claim.
     *
     * @param holder who speaks: one with an office makes an official statement by speaking
     * @param via who relays it
     * @param own the outlet that tells: what it is told is no other's report
     */
    List<EvidenceKind> find(Words words, Holder holder, Optional<String> via, Optional<String> own) {
        Set<EvidenceKind> kinds = new TreeSet<>(named.anywhere(words.all()));
        Set<EvidenceKind> framing = named.inFrame(words.frame());
        if (!holder.isNarrator() && !framing.contains(EvidenceKind.STUDY) && !named.isBasedOnStudy(words.all())) {
            if (kinds.remove(EvidenceKind.STUDY)) {
                kinds.add(EvidenceKind.DOCUMENT);
            }
        }
        kinds.addAll(framing);
        boolean written = words.cue().stream().anyMatch(t -> WRITING.contains(t.lemma()));
        if (written && kinds.stream().noneMatch(BROUGHT::contains) && !outlets.contains(holder.name())) {
            kinds.add(EvidenceKind.DOCUMENT);
        }
        if (words.all().stream()
                .anyMatch(t -> t.text().startsWith("@") && t.text().length() > 2)) {
            kinds.add(EvidenceKind.SOCIAL_MEDIA);
        }
        String head = head(words.source());
        if (RESEARCH.contains(head)) {
            kinds.add(EvidenceKind.STUDY);
        }
        if (WITNESSES.contains(head) || isSeen(words.cue())) {
            kinds.add(EvidenceKind.EYEWITNESS);
        }
        boolean told = isToldToAnOutlet(words, name -> true);
        boolean elsewhere =
                isToldToAnOutlet(words, name -> own.filter(o -> isSame(o, name)).isEmpty());
        if (elsewhere
                || outlets.contains(holder.name())
                || outlets.contains(owner(holder.name()))
                || via.filter(outlets::contains).isPresent()) {
            kinds.add(EvidenceKind.MEDIA_REPORT);
        }
        if (kinds.contains(EvidenceKind.STUDY)) {
            kinds.add(EvidenceKind.DOCUMENT);
        }
        if (isSecretService(holder)) {
            kinds.add(EvidenceKind.INTELLIGENCE_ASSESSMENT);
        } else {
            official(kinds, holder, told);
        }
        return List.copyOf(kinds);
    }

    private static boolean isSeen(List<Token> cue) {
        return cue.stream().anyMatch(t -> SEEING.contains(t.lemma()));
    }

    /** "told the Herald", "said on Delta TV": an outlet's name behind the cue. */
    private boolean isToldToAnOutlet(Words words, Predicate<String> counts) {
        List<Token> beside = new ArrayList<>(words.cue());
        beside.addAll(words.beside());
        for (int from = 0; from < beside.size(); from++) {
            for (int to = from + 1; to <= Math.min(beside.size(), from + LONGEST_NAME); to++) {
                List<Token> name = beside.subList(from, to);
                String text = name.stream().map(Token::text).collect(Collectors.joining(" "));
                if (name.getLast().isProper() && outlets.contains(text) && counts.test(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "CNN" and "CNN Web News" are one outlet. */
    private static boolean isSame(String outlet, String name) {
        List<String> own = List.of(outlet.toLowerCase(Locale.ROOT).split("\\W+"));
        return own.containsAll(List.of(name.toLowerCase(Locale.ROOT).split("\\W+")));
    }

    /** What one with an office says is official, unless a post or an interview brought it. */
    private void official(Set<EvidenceKind> kinds, Holder holder, boolean told) {
        if (kinds.contains(EvidenceKind.SOCIAL_MEDIA) || told && holder.kind() == Holder.Kind.PERSON) {
            kinds.remove(EvidenceKind.OFFICIAL_STATEMENT);
        } else if (officials.speaksForAState(holder) || officials.makesLaws(holder) || isWorldBody(holder)) {
            kinds.add(EvidenceKind.OFFICIAL_STATEMENT);
        } else if (!holder.isNarrator()) {
            kinds.remove(EvidenceKind.OFFICIAL_STATEMENT);
        }
    }

    /** The United Nations and its like. */
    private boolean isWorldBody(Holder holder) {
        return places.find(holder.name())
                        .filter(e -> e.kind() == Gazetteer.Kind.ORGANIZATION)
                        .isPresent()
                && !outlets.contains(holder.name());
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
