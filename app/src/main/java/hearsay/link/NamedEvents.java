package hearsay.link;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds events with a name of their own, such as "Cyclone Ada" and "the Tisk Uprising". */
final class NamedEvents {
    private static final Set<String> NOUNS = WordList.of("event-nouns.tsv", "noun");

    private NamedEvents() {}

    /** In the order of the text. */
    static List<String> in(String text, Span within) {
        List<Span> words = Words.in(text, within);
        Phrase phrase = new Phrase(text, words);
        List<String> events = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int end = at;
            while (end < words.size() && isName(text, words, end, phrase) && (end == at || phrase.isJoined(end))) {
                end++;
            }
            boolean event = IntStream.range(at, end)
                    .anyMatch(i -> NOUNS.contains(words.get(i).of(text).toLowerCase(Locale.ROOT)));
            if (event && end - at > 1) {
                events.add(words.get(at).cover(words.get(end - 1)).of(text));
            }
            at = Math.max(at + 1, end);
        }
        return events;
    }

    private static boolean isName(String text, List<Span> words, int at, Phrase phrase) {
        String word = words.get(at).of(text);
        return Words.isCapitalised(word)
                && !Words.isFunction(word)
                && !phrase.isDay(at)
                && !phrase.isMonth(at)
                && word.indexOf('\'') < 0
                && word.indexOf('’') < 0;
    }
}
