package hearsay.annotate;

import hearsay.model.Span;

/**
 * One token of a sentence with what the annotator knows of it.
 *
 * @param index its place in the sentence, 0-based
 * @param span its characters in the document's text
 * @param text the characters as written
 * @param tag its Penn Treebank part-of-speech tag ("VBD"; quotation marks are {@code ``} and {@code ''})
 * @param lemma its dictionary form, lower-cased but for names
 * @param entity the kind of name that it is part of
 * @param head the index of its syntactic head in the sentence, or -1 for the root
 * @param relation the Universal Dependencies v1/v2 relation to the head as CoreNLP's English model names it
 *     ("nsubj", "ccomp", "parataxis", "obl", "nmod:poss", "root")
 */
public record Token(
        int index, Span span, String text, String tag, String lemma, Entity entity, int head, String relation) {
    /** Kinds of names. */
    public enum Entity {
        NONE,
        PERSON,
        ORGANIZATION,
        LOCATION,
        MISC
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    public boolean isProper() {
        return tag.startsWith("NNP");
    }

    public boolean isPronoun() {
        return tag.equals("PRP");
    }

    /** The same token as part of another kind of name. */
    public Token withEntity(Entity other) {
        return new Token(index, span, text, tag, lemma, other, head, relation);
    }

    /** The text in lower case, as word lists have it. */
    public String lower() {
        return text.toLowerCase(java.util.Locale.ROOT);
    }
}
