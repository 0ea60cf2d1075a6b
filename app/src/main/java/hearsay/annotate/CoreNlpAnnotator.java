package hearsay.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Americanize;
import edu.stanford.nlp.process.Morphology;
import hearsay.model.Document;
import hearsay.model.Span;
import hearsay.trained.ModelFile;
import hearsay.trained.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotator over Stanford CoreNLP's tokenizer, sentence splitter, tagger, lemmatiser and one recogniser of names, each
 * called directly, with the program's own evaluator of CoreNLP's parser model.
 *
 * <p>Make one and keep it: loading the models takes about a second. Safe for use by several threads, without locks.
 */
public final class CoreNlpAnnotator implements Annotator {
    private final PartOfSpeechTagger tagger;
    private final NameTagger names;
    private final DependencyEvaluator parser;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final PlaceNames places = new PlaceNames();
    private final ShortForms shortForms = new ShortForms();
    private final OneSense oneSense = new OneSense();

    /**
     * Loads the models from where {@link Models#locate()} finds them.
     *
     * @throws IllegalStateException where they are missing
     */
    public CoreNlpAnnotator() {
        this(Models.locate());
    }

    /**
     * Loads the models.
     *
     * @param models the directory that holds them
     * @throws UncheckedIOException where a model cannot be read
     */
    public CoreNlpAnnotator(Path models) {
        try {
            tagger = new PartOfSpeechTagger(TagModel.read(ModelFile.TAGS.in(models)));
            names = new NameTagger(NameModel.read(ModelFile.NAMES.in(models)));
            parser = new DependencyEvaluator(DependencyModel.read(ModelFile.PARSER.in(models)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public AnnotatedDocument annotate(Document document) {
        return annotate(document, StepClock.NONE);
    }

    /** The same, and tells of each step as it ends. */
    public AnnotatedDocument annotate(Document document, StepClock clock) {
        List<Sentence> sentences = new ArrayList<>();
        Morphology morphology = new Morphology();
        String text = document.text();
        int paragraph = 0;
        for (int start = 0; start < text.length(); ) {
            int end = lineEnd(text, start);
            for (Span part : parts(document, start, end)) {
                String line = part.of(text);
                List<List<CoreLabel>> split = splitter.split(LineTokenizer.tokenize(line));
                clock.ended(StepClock.Step.TOKENS);
                for (List<CoreLabel> words : split) {
                    List<Token> tokens = tokens(words, line, part.start(), morphology, clock);
                    sentences.add(new Sentence(sentences.size(), paragraph, tokens));
                }
            }
            paragraph += text.substring(start, end).isBlank() ? 0 : 1;
            start = end + 1;
        }
        AnnotatedDocument annotated = new AnnotatedDocument(document, oneSense.mark(shortForms.mark(sentences)));
        clock.ended(StepClock.Step.LEMMAS);
        return annotated;
    }

    /** A line cut where furniture begins and ends, so that a sentence never runs from a dateline into the prose. */
    private static List<Span> parts(Document document, int start, int end) {
        List<Span> parts = new ArrayList<>();
        int from = start;
        for (Span furniture : document.furniture()) {
            for (int cut : new int[] {furniture.start(), furniture.end()}) {
                if (cut > from && cut < end) {
                    parts.add(new Span(from, cut));
                    from = cut;
                }
            }
        }
        if (from < end) {
            parts.add(new Span(from, end));
        }
        return parts.stream()
                .filter(part -> !part.of(document.text()).isBlank())
                .toList();
    }

    private static int lineEnd(String text, int start) {
        int end = start;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085' || c == '\f' || c == '\u000b';
    }

    private List<Token> tokens(List<CoreLabel> words, String line, int offset, Morphology morphology, StepClock clock) {
        List<String> forms = words.stream().map(CoreLabel::word).toList();
        // both models were trained on American spelling, the parser's was not
        List<String> american = forms.stream().map(Americanize::americanize).toList();
        List<String> tags = tagger.tag(american);
        clock.ended(StepClock.Step.TAGS);
        List<Token.Entity> entities = names.tag(american, tags);
        clock.ended(StepClock.Step.NAMES);
        DependencyEvaluator.Tree tree = parser.parse(forms, tags);
        clock.ended(StepClock.Step.PARSE);
        List<Token> tokens = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            CoreLabel word = words.get(i);
            tokens.add(new Token(
                    i,
                    new Span(offset + word.beginPosition(), offset + word.endPosition()),
                    line.substring(word.beginPosition(), word.endPosition()),
                    tags.get(i),
                    morphology.lemma(word.word(), tags.get(i)),
                    entities.get(i),
                    tree.heads()[i],
                    tree.relations()[i]));
        }
        List<Token> marked = places.mark(tokens);
        clock.ended(StepClock.Step.LEMMAS);
        return marked;
    }
}
