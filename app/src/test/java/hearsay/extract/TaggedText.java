package hearsay.extract;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Document;
import hearsay.model.PartialDate;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Documents for tests, written with their tags: {@code "Talks/NNS ended/VBD ./."}, one sentence a string. A third part is the
 * lemma where it is not the lower-cased word: {@code "troops/NNS/troop"}. There is no parse: every token is a root.
 */
public final class TaggedText {
    private TaggedText() {}

    /** A document of the day given, or of no known day where it is empty. */
    public static AnnotatedDocument document(String published, String... sentences) {
        StringBuilder text = new StringBuilder();
        List<Sentence> made = new ArrayList<>();
        for (String sentence : sentences) {
            List<Token> tokens = new ArrayList<>();
            for (String word : sentence.split(" ", -1)) {
                String[] parts = word.split("/(?=[^/])", -1);
                if (!text.isEmpty()) {
                    text.append(' ');
                }
                Span span = new Span(text.length(), text.length() + parts[0].length());
                text.append(parts[0]);
                String tag = parts.length > 1 ? parts[1] : "";
                String lemma = parts.length > 2 ? parts[2] : parts[0].toLowerCase(Locale.ROOT);
                tokens.add(new Token(tokens.size(), span, parts[0], tag, lemma, Token.Entity.NONE, -1, "root"));
            }
            made.add(new Sentence(made.size(), made.size(), tokens));
        }
        return new AnnotatedDocument(of(text.toString(), published), made);
    }

    /** A bare document with a text and a day. */
    public static Document of(String text, String published) {
        return new Document(
                "000000000000",
                "test.txt",
                text,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                PartialDate.parse(published),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
    }
}
