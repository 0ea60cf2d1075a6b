package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.annotate.Token.Entity;
import hearsay.model.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds where names of persons and bodies stand: what the tagger calls a name, put right by titles, roles, hyphens and words
 * for what only bears one ("Hurricane Ana").
 */
final class Mentions {
    private static final int FARTHEST_TITLE = 4;

    /** What stands between an office and the body that it is at. */
    private static final Set<String> BETWEEN = Set.of("to", "of", "at", "for", "with", "in", "the");

    private Mentions() {}

    /** All names of persons and bodies in the document, in text order. */
    static List<Mention> of(NameWords words, AnnotatedDocument document, SpeakerLabels labels) {
        List<Mention> found = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Optional<Mention> label = labels.in(sentence);
            label.ifPresent(found::add);
            for (int i = label.map(Mention::end).orElse(0); i < sentence.size(); ) {
                int end = end(sentence, i);
                Entity entity = sentence.token(end - 1).entity();
                int name = personAfterRole(words, sentence, i, end);
                int bearer = personAfterBody(words, sentence, i, end);
                if (isTitled(words, sentence, i)) {
                    end = Math.max(end, nameEnd(sentence, i));
                    named(words, sentence, i, end, true).ifPresent(found::add);
                } else if (name > i && name < end) {
                    named(words, sentence, name, end, true).ifPresent(found::add);
                } else if (bearer < end) {
                    named(words, sentence, i, bearer, false).ifPresent(found::add);
                    named(words, sentence, bearer, end, true).ifPresent(found::add);
                } else if (entity == Entity.PERSON || entity == Entity.ORGANIZATION) {
                    boolean person = entity == Entity.PERSON || isOfficeHolder(words, sentence, i, end);
                    named(words, sentence, i, end, person).ifPresent(found::add);
                }
                i = end;
            }
        }
        return found;
    }

    /** Where the run of one kind of name ends; a double name is one, whatever the tagger calls its halves: "Ana Ruiz-Sol". */
    private static int end(Sentence sentence, int first) {
        Entity entity = sentence.token(first).entity();
        int end = first + 1;
        while (end < sentence.size() && sentence.token(end).entity() == entity && entity != Entity.NONE) {
            end++;
        }
        boolean more = end + 1 < sentence.size()
                && entity != Entity.NONE
                && Mention.isHyphen(sentence, end)
                && sentence.token(end + 1).entity() == Entity.PERSON
                && (end + 2 == sentence.size() || !sentence.token(end + 2).isNoun());
        return more ? end(sentence, end + 1) : end;
    }

    /** "Mr. Ruiz", "spokesman Ruiz": a capitalised name that a title or role makes a person's, whatever the tagger says. */
    private static boolean isTitled(NameWords words, Sentence sentence, int i) {
        if (i == 0
                || !sentence.token(i).isProper()
                || words.isTitle(sentence.token(i).text())) {
            return false;
        }
        Token before = sentence.token(i - 1);
        boolean title = words.isTitle(before.text())
                && (before.text().endsWith(".") || words.gender(before.text()) != Gender.UNKNOWN);
        boolean role = !before.isProper()
                && words.isOffice(before.lower())
                && sentence.token(i).entity() != Entity.LOCATION;
        return title && sentence.token(i).entity() != Entity.LOCATION || role;
    }

    private static int nameEnd(Sentence sentence, int first) {
        int end = first + 1;
        while (end < sentence.size() && sentence.token(end).isProper() && end - first < FARTHEST_TITLE) {
            end++;
        }
        return end;
    }

    /** "Harbour chief Ana Ruiz", taken for one body: where the person's name begins, or {@code end}. */
    private static int personAfterRole(NameWords words, Sentence sentence, int first, int end) {
        for (int i = end - 2; i > first && sentence.token(first).entity() != Entity.PERSON; i--) {
            Token token = sentence.token(i);
            if (words.isOffice(token.lemma()) && !token.isProper()) {
                return i + 1;
            }
        }
        return end;
    }

    /**
     * "Harbour Board Ana Ruiz", taken for one body behind "envoy to the": where the person's name begins, or {@code end}. A
     * given name tells it, or a word for a body just before.
     */
    private static int personAfterBody(NameWords words, Sentence sentence, int first, int end) {
        int before = first - 1;
        while (before > 0 && BETWEEN.contains(sentence.token(before).lower())) {
            before--;
        }
        boolean office = before >= 0
                && before < first - 1
                && words.isPerson(sentence.token(before).lemma());
        int name = end - 2;
        return office
                        && name > first
                        && sentence.token(first).entity() == Entity.ORGANIZATION
                        && (words.gender(sentence.token(name).text()) != Gender.UNKNOWN
                                || isBody(words, sentence.token(name - 1)))
                ? name
                : end;
    }

    /** "Vila Mayor Ana Ruiz", "of Defense Ana Ruiz", taken for a name as a whole: where the name itself begins. */
    private static int afterOffice(NameWords words, Sentence sentence, int first, int end) {
        for (int i = end - 2; i > first; i--) {
            if (words.isTitle(sentence.token(i).text())
                    && words.gender(sentence.token(i).text()) == Gender.UNKNOWN) {
                return i;
            }
        }
        return isOfficeHolder(words, sentence, first, end) ? first + 1 : first;
    }

    /** "Secretary of Defense Ana Ruiz", with "Defense Ana Ruiz" taken for one name. */
    private static boolean isOfficeHolder(NameWords words, Sentence sentence, int first, int end) {
        boolean office = first > 1
                && sentence.token(first - 1).lower().equals("of")
                && words.isOffice(sentence.token(first - 2).lower());
        return office
                && end - first > 2
                && words.gender(sentence.token(first).text()) == Gender.UNKNOWN
                && words.gender(sentence.token(first + 1).text()) != Gender.UNKNOWN;
    }

    private static Optional<Mention> named(NameWords words, Sentence sentence, int first, int end, boolean person) {
        int start = person
                ? afterOffice(words, sentence, first, end)
                : isBody(words, sentence.token(end - 1)) ? Nations.before(sentence, first, end) : first;
        List<String> titles = new ArrayList<>();
        while (person && start < end - 1 && words.isTitle(sentence.token(start).text())) {
            titles.add(sentence.token(start).text());
            start++;
        }
        for (int i = first - 1; person && i >= Math.max(0, first - FARTHEST_TITLE); i--) {
            if (!words.isTitle(sentence.token(i).text())) {
                break;
            }
            titles.add(sentence.token(i).text());
        }
        List<Token> tokens = new ArrayList<>();
        for (int i = start; i < end; i++) {
            if (!sentence.token(i).tag().equals("POS")
                    && Character.isLetterOrDigit(sentence.token(i).text().charAt(0))) {
                tokens.add(sentence.token(i));
            }
        }
        boolean body = tokens.size() == 1 && isBody(words, tokens.getFirst());
        Holder.Kind kind = person && !body ? Holder.Kind.PERSON : Holder.Kind.ORGANIZATION;
        return tokens.isEmpty() || NoNames.holds(words, sentence, first, end)
                ? Optional.empty()
                : Optional.of(new Mention(
                        sentence,
                        tokens,
                        Mention.words(sentence, tokens),
                        titles,
                        kind,
                        ShortForm.after(sentence, end)));
    }

    private static boolean isBody(NameWords words, Token token) {
        return words.sort(token.text())
                .filter(sort -> sort == NameWords.Sort.BODY)
                .isPresent();
    }
}
