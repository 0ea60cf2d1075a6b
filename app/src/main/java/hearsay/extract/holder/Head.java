package hearsay.extract.holder;

import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;

/**
 * The word at the heart of a source.
 *
 * @param token the noun or pronoun
 * @param sentence its sentence
 * @param source the whole source
 */
record Head(Token token, Sentence sentence, Span source) {}
