package hearsay.extract.attribution;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Fixtures;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Documents parsed by hand: one string a sentence, {@code word/TAG/head/relation} for each token, heads counted from 1 and
 * 0 for the root, a fifth field for the lemma and a sixth for the kind of name. Words are joined by one blank.
 */
public final class Parsed {
    private Parsed() {}

    public static AnnotatedDocument of(String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> parsed = new ArrayList<>();
        for (String sentence : sentences) {
            List<Token> tokens = new ArrayList<>();
            for (String written : sentence.split(" ")) {
                String[] fields = written.split("/");
                int start = text.length();
                text.append(fields[0]).append(' ');
                tokens.add(new Token(
                        tokens.size(),
                        new Span(start, start + fields[0].length()),
                        fields[0],
                        fields[1],
                        fields.length > 4 && !fields[4].isEmpty() ? fields[4] : fields[0].toLowerCase(Locale.ROOT),
                        fields.length > 5 ? Token.Entity.valueOf(fields[5]) : Token.Entity.NONE,
                        Integer.parseInt(fields[2]) - 1,
                        fields[3]));
            }
            text.setCharAt(text.length() - 1, '\n');
            parsed.add(new Sentence(parsed.size(), parsed.size(), tokens));
        }
        return new AnnotatedDocument(Fixtures.document(text.toString()), parsed);
    }

    /** A document without any parse: every token but the first hangs on the first. */
    public static AnnotatedDocument flat(String text) {
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            List<Token> tokens = new ArrayList<>();
            for (int i = start; i < end; ) {
                int stop = i;
                while (stop < end && Character.isLetterOrDigit(text.charAt(stop))) {
                    stop++;
                }
                stop = Math.max(stop, i + 1);
                String word = text.substring(i, stop);
                if (!word.isBlank()) {
                    String tag = word.equals("said") ? "VBD" : Character.isLetter(word.charAt(0)) ? "NN" : word;
                    int head = tokens.isEmpty() ? -1 : 0;
                    tokens.add(new Token(
                            tokens.size(),
                            new Span(i, stop),
                            word,
                            tag,
                            word.equals("said") ? "say" : word,
                            Token.Entity.NONE,
                            head,
                            head < 0 ? "root" : "dep"));
                }
                i = stop;
            }
            if (!tokens.isEmpty()) {
                sentences.add(new Sentence(sentences.size(), paragraph++, tokens));
            }
            start = end + 1;
        }
        return new AnnotatedDocument(Fixtures.document(text), sentences);
    }
}
