package hearsay.annotate;

/** The files that the annotator and the benchmark read, all in one directory that {@link Models} finds. */
enum ModelFile {
    /** Weights of the dependency parser, as {@link DependencyModel} reads them. */
    PARSER("parser.bin", "edu/stanford/nlp/models/parser/nndep/english_UD.gz"),
    /** The part-of-speech tagger, as {@link TagModel} reads it. */
    TAGS("tags.bin", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger"),
    /** The recogniser of names, as {@link NameModel} reads it. */
    NAMES("entities.bin", "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz"),
    /** The tagger as CoreNLP itself reads it: what the benchmark measures by. */
    YARDSTICK("tagger.bin", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");

    private final String fileName;
    private final String resource;

    ModelFile(String fileName, String resource) {
        this.fileName = fileName;
        this.resource = resource;
    }

    String fileName() {
        return fileName;
    }

    /** Where it comes from: its path in the jar of CoreNLP's models. */
    String resource() {
        return resource;
    }
}
