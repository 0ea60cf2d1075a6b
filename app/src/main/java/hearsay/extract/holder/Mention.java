package hearsay.extract.holder;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Holder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One place where a name stands.
 *
 * @param sentence its sentence
 * @param tokens the tokens of the name, without titles
 * @param words the words of the name as prose prints them; a double name is one word
 * @param titles the titles before it
 * @param kind what is named
 * @param shortForm the short form that follows in brackets: "National Weather Service (NWS)"
 */
record Mention(
        Sentence sentence,
        List<Token> tokens,
        List<String> words,
        List<String> titles,
        Holder.Kind kind,
        Optional<String> shortForm) {
    Mention {
        tokens = List.copyOf(tokens);
        words = List.copyOf(words);
        titles = List.copyOf(titles);
    }

    /** The words that tokens of a sentence spell; a double name is one word. */
    static List<String> words(Sentence sentence, List<Token> tokens) {
        List<String> found = new ArrayList<>();
        for (Token token : tokens) {
            if (!found.isEmpty()
                    && isHyphen(sentence, token.index() - 1)
                    && tokens.contains(sentence.token(token.index() - 2))) {
                found.set(found.size() - 1, found.getLast() + "-" + token.text());
            } else {
                found.add(token.text());
            }
        }
        return found;
    }

    int start() {
        return tokens.getFirst().start();
    }

    /** The first token of the sentence behind it. */
    int end() {
        return tokens.getLast().index() + 1;
    }

    /** Whether a token is a hyphen with no space around it. */
    static boolean isHyphen(Sentence sentence, int i) {
        return i > 0
                && i + 1 < sentence.size()
                && sentence.token(i).text().equals("-")
                && sentence.token(i - 1).end() == sentence.token(i).start()
                && sentence.token(i).end() == sentence.token(i + 1).start();
    }
}
