package hearsay.extract.attribution;

/**
 * Stochastic gradient steps, each weight's own shrinking with the gradients it has seen (Duchi, Hazan and Singer 2011), with
 * a pull towards zero.
 */
final class AdaGrad {
    private static final double START = 1e-2;
    private static final double PULL = 1e-3;

    private final float[] values;
    private final float[] squares;
    private final double rate;

    AdaGrad(float[] values, double rate) {
        this.values = values;
        this.squares = new float[values.length];
        this.rate = rate;
    }

    void step(int at, double gradient) {
        double pulled = gradient + PULL * values[at];
        squares[at] += (float) (pulled * pulled);
        values[at] -= (float) (rate * pulled / Math.sqrt(START + squares[at]));
    }
}
