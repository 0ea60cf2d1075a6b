package hearsay.trained;

import java.nio.file.Path;

/**
 * The files with what was trained, all in one directory that {@link Models} finds.
 *
 * <p>Example: {@code ModelFile.PARSER.in(Models.locate())} is the file with the parser's weights.
 */
public enum ModelFile {
    /** Weights of the dependency parser, in the form that the annotator reads. */
    PARSER("parser.bin", "edu/stanford/nlp/models/parser/nndep/english_UD.gz"),
    /** The part-of-speech tagger, in the form that the annotator reads. */
    TAGS("tags.bin", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger"),
    /** The recogniser of names, in the form that the annotator reads. */
    NAMES("entities.bin", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz"),
    /** The tagger as CoreNLP itself reads it: what the benchmark measures by. */
    YARDSTICK("tagger.bin", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger"),
    /** The network that turns claims into vectors: too large to be unpacked out of the program's jar at every start. */
    ENCODER("claims-encoder.onnx", "hearsay/link/claims-encoder.onnx");

    private final String fileName;
    private final String resource;

    ModelFile(String fileName, String resource) {
        this.fileName = fileName;
        this.resource = resource;
    }

    /** Its name in the directory. */
    public String fileName() {
        return fileName;
    }

    /** The file itself, in the directory of the models. */
    public Path in(Path models) {
        return models.resolve(fileName);
    }

    /** Where the build takes it from: its path among the resources, CoreNLP's or the project's own. */
    public String resource() {
        return resource;
    }
}
