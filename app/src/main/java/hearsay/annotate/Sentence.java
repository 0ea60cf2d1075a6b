package hearsay.annotate;

import hearsay.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One sentence: its tokens and the tree of their dependencies.
 *
 * <p>The tree may have several roots where a sentence is a fragment; every other token reaches a root by its heads.
 */
public final class Sentence {
    private final int index;
    private final int paragraph;
    private final List<Token> tokens;
    private final List<List<Token>> children;

    /**
     * @param index its place in the document, 0-based
     * @param paragraph the place of its paragraph in the document, 0-based
     * @param tokens at least one, each with its index in this list
     */
    public Sentence(int index, int paragraph, List<Token> tokens) {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a token");
        }
        this.index = index;
        this.paragraph = paragraph;
        this.tokens = List.copyOf(tokens);
        this.children = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            children.add(new ArrayList<>(3));
        }
        for (Token token : tokens) {
            if (token.head() >= 0) {
                children.get(token.head()).add(token);
            }
        }
    }

    public int index() {
        return index;
    }

    public int paragraph() {
        return paragraph;
    }

    public List<Token> tokens() {
        return tokens;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    public Span span() {
        return new Span(tokens.getFirst().start(), tokens.getLast().end());
    }

    /** The tokens whose head is this one, in text order. */
    public List<Token> children(Token head) {
        return List.copyOf(children.get(head.index()));
    }

    /** The first child with one of the relations. */
    public Optional<Token> child(Token head, String... relations) {
        for (Token child : children.get(head.index())) {
            for (String relation : relations) {
                if (child.relation().equals(relation)) {
                    return Optional.of(child);
                }
            }
        }
        return Optional.empty();
    }

    public Optional<Token> head(Token token) {
        return token.head() < 0 ? Optional.empty() : Optional.of(tokens.get(token.head()));
    }

    /** The token and all below it, in text order. */
    public List<Token> subtree(Token top) {
        boolean[] in = new boolean[tokens.size()];
        mark(top, in);
        List<Token> found = new ArrayList<>();
        for (Token token : tokens) {
            if (in[token.index()]) {
                found.add(token);
            }
        }
        return found;
    }

    private void mark(Token top, boolean[] in) {
        if (in[top.index()]) {
            return;
        }
        in[top.index()] = true;
        for (Token child : children.get(top.index())) {
            mark(child, in);
        }
    }

    /** From the first to the last character of the token and all below it; it may hold words of others. */
    public Span reach(Token top) {
        List<Token> below = subtree(top);
        return new Span(below.getFirst().start(), below.getLast().end());
    }

    /** Whether the first stands above the second in the tree, or is it. */
    public boolean dominates(Token above, Token below) {
        Token at = below;
        for (int steps = 0; steps <= tokens.size(); steps++) {
            if (at.index() == above.index()) {
                return true;
            }
            if (at.head() < 0) {
                return false;
            }
            at = tokens.get(at.head());
        }
        return false;
    }

    /** The token whose characters hold the offset. */
    public Optional<Token> at(int offset) {
        for (Token token : tokens) {
            if (token.span().contains(offset)) {
                return Optional.of(token);
            }
        }
        return Optional.empty();
    }
}
