package hearsay.extract.attribution;

import java.util.List;

/**
 * The readings beside one: how likely a cue each is, in fifths from 1, or 0 for none.
 *
 * @param around the likeliest whose content holds its cue
 * @param within the likeliest whose cue its content holds
 * @param sourced the likeliest whose source holds its cue
 * @param same the likeliest that is likelier and has nearly the same content
 * @param better how many likelier ones its sentence has
 * @param told 0 where it quotes no speech, 1 where it does, 2 where a likelier one quotes the same
 */
record Rivals(int around, int within, int sourced, int same, int better, int told) {
    private static final int NEAR = 7;
    private static final double NEARLY = 0.7;

    /**
     * The rivals of a reading.
     *
     * @param firsts the likeliest readings of all cues
     * @param at the place of its cue's among them
     */
    static Rivals of(Columns columns, Reading r, List<Reading> firsts, int at) {
        int quotation = r.quotation(columns);
        Rivals rivals = new Rivals(0, 0, 0, 0, 0, quotation < 0 ? 0 : 1);
        for (int i = Math.max(0, at - NEAR); i < Math.min(firsts.size(), at + NEAR + 1); i++) {
            if (i != at) {
                rivals = rivals.with(columns, r, firsts.get(i), quotation);
            }
        }
        return rivals;
    }

    private Rivals with(Columns columns, Reading r, Reading other, int quotation) {
        boolean likelier = other.cueLikelihood() > r.cueLikelihood();
        boolean beside = columns.sentence[other.cue()] == columns.sentence[r.cue()];
        boolean rival = likelier && quotation >= 0 && other.quotation(columns) == quotation;
        int likelihood = 1 + fifth(other.cueLikelihood());
        return new Rivals(
                other.is(r.cue(), Role.CONTENT) ? Math.max(around, likelihood) : around,
                r.is(other.cue(), Role.CONTENT) ? Math.max(within, likelihood) : within,
                other.is(r.cue(), Role.SOURCE) ? Math.max(sourced, likelihood) : sourced,
                likelier && overlap(r, other) > NEARLY ? Math.max(same, likelihood) : same,
                likelier && beside ? better + 1 : better,
                rival ? 2 : told);
    }

    static int fifth(double likelihood) {
        return (int) (5 * likelihood);
    }

    private static double overlap(Reading a, Reading b) {
        int both = 0;
        for (int i = 0; i < a.labels().length; i++) {
            if (a.labels()[i] == Role.CONTENT.ordinal() && b.is(a.from() + i, Role.CONTENT)) {
                both++;
            }
        }
        int sum = a.count(Role.CONTENT) + b.count(Role.CONTENT);
        return sum == 0 ? 0 : 2.0 * both / sum;
    }
}
