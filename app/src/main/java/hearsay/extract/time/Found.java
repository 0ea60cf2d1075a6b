package hearsay.extract.time;

import hearsay.model.TimeExpression;

/**
 * Words of time in a sentence's pieces.
 *
 * @param from the first piece
 * @param to one past the last piece
 * @param type the TIMEX3 type
 * @param meaning what they say
 */
record Found(int from, int to, TimeExpression.Type type, Meaning meaning) {
    static Found date(int from, int to, Meaning meaning) {
        return new Found(from, to, TimeExpression.Type.DATE, meaning);
    }

    Found startingAt(int piece) {
        return new Found(piece, to, type, meaning);
    }
}
