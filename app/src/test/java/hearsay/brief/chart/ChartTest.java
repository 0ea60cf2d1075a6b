package hearsay.brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.model.Bound;
import hearsay.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChartTest {
    @Test
    void aScreenReaderIsToldTheTitleAndEveryFigure() {
        Document svg = svg(point("Ministry", 12, Bound.EXACT), point("Union", 20, Bound.AT_LEAST));
        assertThat(svg.select("svg").attr("role")).isEqualTo("img");
        assertThat(svg.select("svg > title").text()).isEqualTo("How many?");
        assertThat(svg.select("svg > desc").text()).contains("Ministry EXACT 12.0", "Union AT_LEAST 20.0");
    }

    @Test
    void aFloorHasAnArrowUpAndACeilingAnArrowDown() {
        assertThat(tip(Bound.AT_LEAST)).isNegative();
        assertThat(tip(Bound.MORE_THAN)).isNegative();
        assertThat(tip(Bound.AT_MOST)).isPositive();
        assertThat(tip(Bound.LESS_THAN)).isPositive();
    }

    @Test
    void anApproximationHasATildeAndAnExactFigureHasNothingBesideItsMark() {
        assertThat(svg(point("A", 5, Bound.APPROX), point("B", 9, Bound.EXACT)).select(".tilde"))
                .hasSize(1);
        assertThat(svg(point("A", 5, Bound.EXACT), point("B", 9, Bound.EXACT)).select(".stem, .bar"))
                .isEmpty();
    }

    @Test
    void whatTheBandIsStandsAboveEveryMark() {
        Document svg = svg(point("A", 5, Bound.AT_LEAST), point("B", 9, Bound.APPROX));
        double words = Double.parseDouble(svg.select("text.note").stream()
                .filter(text -> text.text().equals("reconciled"))
                .findFirst()
                .orElseThrow()
                .attr("y"));
        double tilde = Double.parseDouble(svg.select(".tilde").attr("d").split("[ q]")[1]);
        assertThat(words).isLessThan(tilde - 5);
    }

    @Test
    void originsBeyondTheLastColourShareIt() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            points.add(point("Origin " + i, 10 + i, Bound.EXACT));
        }
        List<Chart.Key> legend = chart(points.toArray(new Point[0])).legend();
        assertThat(legend).hasSize(7).extracting(Chart.Key::name).last().isEqualTo("4 other origins");
    }

    @Test
    void namesDoNotBecomeMarkup() {
        String svg = chart(point("<script>&\"", 5, Bound.EXACT), point("B", 9, Bound.EXACT))
                .svg();
        assertThat(svg).doesNotContain("<script>").contains("&lt;script&gt;&amp;&quot;");
    }

    private static double tip(Bound bound) {
        var stem = svg(point("A", 500, bound), point("B", 900, Bound.EXACT)).select(".stem");
        return Double.parseDouble(stem.attr("y2")) - Double.parseDouble(stem.attr("y1"));
    }

    private static Point point(String origin, double value, Bound bound) {
        return new Point(
                origin,
                new PartialDate(2031, 3, 3),
                OptionalDouble.empty(),
                OptionalDouble.of(value),
                OptionalDouble.empty(),
                bound,
                origin + " " + bound + " " + value);
    }

    private static Chart chart(Point... points) {
        return new Chart("f1", "How many?", List.of(points), OptionalDouble.of(5), OptionalDouble.of(9));
    }

    private static Document svg(Point... points) {
        return Jsoup.parse(chart(points).svg(), Parser.xmlParser());
    }
}
