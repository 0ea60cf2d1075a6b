package hearsay.extract.attribution;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A document's tokens side by side, as the features read them: words, lemmas, tags and relations as numbers, heads and
 * children as places in the document, and the quotation that each token stands in.
 */
final class Columns {
    static final int NONE = 0;

    final AnnotatedDocument document;
    final List<Quotation> quotations;
    final Token[] tokens;
    final int[] sentence;
    final int[] sentenceStart;
    final int[] paragraph;
    final boolean[] furniture;
    final int[] head;
    final int[] word;
    final int[] lemma;
    final String[] lemmas;
    final int[] tag;
    final int[] relation;
    final int[] entity;
    final int[] quote;
    final int[] first;
    final int[] last;
    final int[][] children;

    Columns(AnnotatedDocument document) {
        this.document = document;
        this.quotations = QuotationFinder.find(document);
        List<Token> all = new ArrayList<>();
        int sentences = document.sentences().size();
        sentenceStart = new int[sentences + 1];
        for (int s = 0; s < sentences; s++) {
            sentenceStart[s] = all.size();
            all.addAll(document.sentences().get(s).tokens());
        }
        sentenceStart[sentences] = all.size();
        tokens = all.toArray(Token[]::new);
        int n = tokens.length;
        sentence = new int[n];
        paragraph = new int[n];
        furniture = new boolean[n];
        head = new int[n];
        word = new int[n];
        lemma = new int[n];
        lemmas = new String[n];
        tag = new int[n];
        relation = new int[n];
        entity = new int[n];
        quote = new int[n];
        first = new int[n];
        last = new int[n];
        children = new int[n][];
        for (int s = 0; s < sentences; s++) {
            fill(document.sentences().get(s), s, sentenceStart[s]);
        }
        quotes();
    }

    private void fill(Sentence from, int s, int start) {
        int size = from.size();
        int[] counts = new int[size];
        boolean aside = document.isFurniture(from);
        for (int i = 0; i < size; i++) {
            Token token = from.token(i);
            int at = start + i;
            sentence[at] = s;
            furniture[at] = aside;
            paragraph[at] = from.paragraph();
            head[at] = token.head() < 0 ? -1 : start + token.head();
            word[at] = token.lower().hashCode();
            lemmas[at] = token.lemma().toLowerCase(Locale.ROOT);
            lemma[at] = lemmas[at].hashCode();
            tag[at] = token.tag().hashCode();
            relation[at] = token.relation().hashCode();
            entity[at] = token.entity().ordinal();
            first[at] = at;
            last[at] = at;
            if (token.head() >= 0) {
                counts[token.head()]++;
            }
        }
        for (int i = 0; i < size; i++) {
            children[start + i] = new int[counts[i]];
            counts[i] = 0;
        }
        for (int i = 0; i < size; i++) {
            int above = from.token(i).head();
            if (above >= 0) {
                children[start + above][counts[above]++] = start + i;
            }
        }
        for (int i = start; i < start + size; i++) {
            int steps = 0;
            for (int at = i; at >= 0 && steps++ < size; at = head[at]) {
                first[at] = Math.min(first[at], i);
                last[at] = Math.max(last[at], i);
            }
        }
    }

    private void quotes() {
        int q = 0;
        for (int i = 0; i < tokens.length; i++) {
            while (q < quotations.size() && quotations.get(q).span().end() <= tokens[i].start()) {
                q++;
            }
            boolean inside = q < quotations.size() && quotations.get(q).span().contains(tokens[i].start());
            quote[i] = inside ? q : -1;
        }
    }

    int size() {
        return tokens.length;
    }

    boolean isSpoken(int i) {
        return quote[i] >= 0 && quotations.get(quote[i]).speech();
    }

    boolean isQuoteMark(int i) {
        String tagged = tokens[i].tag();
        return tagged.equals("``") || tagged.equals("''");
    }

    /** The first child with the relation, or -1. */
    int child(int of, int rel) {
        for (int c : children[of]) {
            if (relation[c] == rel) {
                return c;
            }
        }
        return -1;
    }

    /** The value of a column at a place, {@link #NONE} outside the sentence of {@code near}. */
    int at(int[] column, int i, int near) {
        int s = sentence[near];
        return i < sentenceStart[s] || i >= sentenceStart[s + 1] ? NONE : column[i];
    }

    int at(int[] column, int i) {
        return i < 0 || i >= column.length ? NONE : column[i];
    }

    Span span(int from, int to) {
        return new Span(tokens[from].start(), tokens[to].end());
    }
}
