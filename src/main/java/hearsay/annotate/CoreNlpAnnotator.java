package hearsay.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import hearsay.model.Document;
import hearsay.model.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The annotator over Stanford CoreNLP's tokenizer, tagger, lemmatiser, one CRF and its dependency parser. */
public final class CoreNlpAnnotator implements Annotator {
    private final MaxentTagger tagger;
    private final CRFClassifier<CoreLabel> names;
    private final DependencyParser parser;

    public CoreNlpAnnotator() {
        String root = "edu/stanford/nlp/models/";
        tagger = new MaxentTagger(root + "pos-tagger/english-left3words-distsim.tagger");
        names = CRFClassifier.getClassifierNoExceptions(root + "ner/english.conll.4class.distsim.crf.ser.gz");
        Properties properties = new Properties();
        properties.setProperty("numPreComputed", "1");
        parser = DependencyParser.loadFromModelFile(root + "parser/nndep/english_UD.gz", properties);
    }

    @Override
    public synchronized AnnotatedDocument annotate(Document document) {
        List<Sentence> sentences = new ArrayList<>();
        String text = document.text();
        int paragraph = 0;
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (!text.substring(start, end).isBlank()) {
                line(text.substring(start, end), start, paragraph++, sentences);
            }
            start = end + 1;
        }
        return new AnnotatedDocument(document, sentences);
    }

    private void line(String line, int offset, int paragraph, List<Sentence> sentences) {
        List<CoreLabel> words = new PTBTokenizer<>(
                        new StringReader(line), new CoreLabelTokenFactory(), "invertible=true,untokenizable=noneKeep")
                .tokenize();
        WordToSentenceProcessor<CoreLabel> splitter = new WordToSentenceProcessor<>();
        Morphology morphology = new Morphology();
        for (List<CoreLabel> sentence : splitter.process(words)) {
            tagger.tagCoreLabels(sentence);
            names.classify(sentence);
            int[] heads = new int[sentence.size()];
            String[] relations = new String[sentence.size()];
            GrammaticalStructure structure = parser.predict(sentence);
            for (TypedDependency dependency : structure.typedDependencies()) {
                int i = dependency.dep().index() - 1;
                heads[i] = dependency.gov().index() - 1;
                relations[i] = dependency.reln().toString();
            }
            List<Token> tokens = new ArrayList<>();
            for (int i = 0; i < sentence.size(); i++) {
                CoreLabel label = sentence.get(i);
                tokens.add(new Token(
                        i,
                        new Span(offset + label.beginPosition(), offset + label.endPosition()),
                        line.substring(label.beginPosition(), label.endPosition()),
                        label.tag(),
                        morphology.lemma(label.word(), label.tag()),
                        entity(label.get(CoreAnnotations.AnswerAnnotation.class)),
                        relations[i] == null ? -1 : heads[i],
                        relations[i] == null ? "root" : relations[i]));
            }
            sentences.add(new Sentence(sentences.size(), paragraph, tokens));
        }
    }

    private static Token.Entity entity(String label) {
        return switch (label) {
            case "PERSON" -> Token.Entity.PERSON;
            case "ORGANIZATION" -> Token.Entity.ORGANIZATION;
            case "LOCATION" -> Token.Entity.LOCATION;
            case "MISC" -> Token.Entity.MISC;
            default -> Token.Entity.NONE;
        };
    }
}
