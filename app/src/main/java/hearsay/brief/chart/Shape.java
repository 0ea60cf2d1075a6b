package hearsay.brief.chart;

/** The shape that stands for an origin beside its colour, so that a chart can be read without colours. */
enum Shape {
    CIRCLE,
    SQUARE,
    TRIANGLE,
    DIAMOND,
    WEDGE,
    CROSS,
    RING;

    private static final double R = 4.6;

    /** Draws the shape around a point, in the current colour. */
    void draw(Svg svg, double x, double y) {
        switch (this) {
            case CIRCLE -> svg.empty("circle", "cx", x, "cy", y, "r", R);
            case SQUARE -> polygon(svg, x, y, -.88, -.88, .88, -.88, .88, .88, -.88, .88);
            case TRIANGLE -> polygon(svg, x, y, 0, -1.15, 1.1, .85, -1.1, .85);
            case DIAMOND -> polygon(svg, x, y, 0, -1.25, 1.25, 0, 0, 1.25, -1.25, 0);
            case WEDGE -> polygon(svg, x, y, 0, 1.15, 1.1, -.85, -1.1, -.85);
            case CROSS ->
                polygon(
                        svg, x, y, -.4, -1.1, .4, -1.1, .4, -.4, 1.1, -.4, 1.1, .4, .4, .4, .4, 1.1, -.4, 1.1, -.4, .4,
                        -1.1, .4, -1.1, -.4, -.4, -.4);
            case RING -> svg.empty("circle", "cx", x, "cy", y, "r", R - 1, "class", "hollow");
        }
    }

    private static void polygon(Svg svg, double x, double y, double... corners) {
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < corners.length; i += 2) {
            points.append(i == 0 ? "" : " ")
                    .append(Svg.number(x + corners[i] * R))
                    .append(',')
                    .append(Svg.number(y + corners[i + 1] * R));
        }
        svg.empty("polygon", "points", points);
    }
}
