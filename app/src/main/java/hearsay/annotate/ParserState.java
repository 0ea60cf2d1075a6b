package hearsay.annotate;

import java.util.Arrays;

/**
 * A state of an arc-standard parse: the stack, the first word of the buffer that is left, and the arcs so far.
 *
 * <p>Words are numbered from 1; 0 is the root and -1 stands for a place where nothing is. A word's children are kept as
 * two on either side, the outermost first, which is all that the features look at. Not safe for several threads; lives for
 * one sentence.
 */
final class ParserState {
    private static final int NOTHING = -1;

    private final int size;
    private final int[] stack;
    private int depth;
    private int next = 1;
    private final int[] heads;
    private final int[] labels;
    private final int[] left;
    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    /** The state before the first word of a sentence of {@code size} words. */
    ParserState(int size) {
        this.size = size;
        stack = new int[size + 1];
        depth = 1;
        heads = new int[size + 1];
        labels = new int[size + 1];
        left = nothing(size);
        secondLeft = nothing(size);
        right = nothing(size);
        secondRight = nothing(size);
    }

    private static int[] nothing(int size) {
        int[] places = new int[size + 1];
        Arrays.fill(places, NOTHING);
        return places;
    }

    boolean isFinished() {
        return next > size && depth == 1;
    }

    /** The word at a place of the stack, 0 being its top. */
    int stack(int place) {
        return place < depth ? stack[depth - 1 - place] : NOTHING;
    }

    /** The word at a place of the buffer, 0 being the next. */
    int buffer(int place) {
        return next + place <= size ? next + place : NOTHING;
    }

    /** Whether there is only one way on: to shift, or after the last word to give it to the root. */
    boolean isForced() {
        return depth <= 2;
    }

    boolean canShift() {
        return next <= size;
    }

    boolean canTakeLeft() {
        return depth > 2;
    }

    /** Whether the second of the stack may take the first; the root takes only the last word that is left. */
    boolean canTakeRight() {
        return depth > 2 || depth == 2 && next > size;
    }

    void shift() {
        stack[depth++] = next++;
    }

    /** The first of the stack takes the second as a child on its left. */
    void takeLeft(int label) {
        int head = stack[depth - 1];
        int child = stack[depth - 2];
        attach(child, head, label);
        secondLeft[head] = left[head];
        left[head] = child;
        stack[depth - 2] = head;
        depth--;
    }

    /** The second of the stack takes the first as a child on its right. */
    void takeRight(int label) {
        int head = stack[depth - 2];
        int child = stack[depth - 1];
        attach(child, head, label);
        secondRight[head] = right[head];
        right[head] = child;
        depth--;
    }

    private void attach(int child, int head, int label) {
        heads[child] = head;
        labels[child] = label;
    }

    int head(int word) {
        return heads[word];
    }

    /** The label of the arc to a word, 0 where there is none. */
    int label(int word) {
        return word <= 0 ? 0 : labels[word];
    }

    int left(int word) {
        return word < 0 ? NOTHING : left[word];
    }

    int secondLeft(int word) {
        return word < 0 ? NOTHING : secondLeft[word];
    }

    int right(int word) {
        return word < 0 ? NOTHING : right[word];
    }

    int secondRight(int word) {
        return word < 0 ? NOTHING : secondRight[word];
    }
}
