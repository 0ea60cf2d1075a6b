package hearsay.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * Names of persons, organizations, places and other things, by one conditional random field (Finkel, Grenager and Manning,
 * ACL 2005) trained on the CoNLL 2003 texts.
 *
 * <p>Safe for use by several threads, and pure: as the library sets it up, the model would learn lower-case words from what it
 * reads, and a document's names would depend on the documents before it; that is switched off.
 */
final class NameTagger {
    private final CRFClassifier<CoreLabel> model;

    private NameTagger(CRFClassifier<CoreLabel> model) {
        this.model = model;
    }

    /**
     * Reads the model.
     *
     * @throws IOException where the file cannot be read or is no such model
     */
    static NameTagger read(Path file) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("maxAdditionalKnownLCWords", "0");
        CRFClassifier<CoreLabel> model = new CRFClassifier<>(properties);
        try (InputStream in = new FileBytes(file)) {
            model.loadClassifier(in, properties);
        } catch (ClassNotFoundException | ClassCastException e) {
            throw new IOException(file + " is no model of names of this version", e);
        }
        return new NameTagger(model);
    }

    /** The kind of name that each token is part of. */
    List<Token.Entity> tag(List<CoreLabel> sentence) {
        return model.classifySentence(sentence).stream()
                .map(token -> entity(token.get(CoreAnnotations.AnswerAnnotation.class)))
                .toList();
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
