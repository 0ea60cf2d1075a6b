package hearsay.brief.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class FlowGraphTest {
    private static Document drawn(FlowGraph.Edge... flows) {
        return Jsoup.parse(FlowGraph.of(List.of(flows)).svg(), "", Parser.xmlParser());
    }

    @Test
    void aPairIsOneLineThatIsTheThickerTheMoreClaimsTellOfIt() {
        Document graph = drawn(
                new FlowGraph.Edge("Vellund", "Halmora", 1, "shells"),
                new FlowGraph.Edge("Vellund", "Halmora", 1, "fuel"),
                new FlowGraph.Edge("Kestria", "Halmora", 1, "grain"));
        assertThat(graph.select("path")).hasSize(2);
        assertThat(graph.select("title").eachText().getFirst()).isEqualTo("Vellund to Halmora: shells, fuel");
        double two =
                Double.parseDouble(graph.select("path").eachAttr("stroke-width").getFirst());
        double one =
                Double.parseDouble(graph.select("path").eachAttr("stroke-width").getLast());
        assertThat(two).isGreaterThan(one);
    }

    @Test
    void aNarrowScreenHasShorterNames() {
        Document graph = drawn(new FlowGraph.Edge("Harbour Authority of Lower Calder", "Norland", 1, "boats"));
        assertThat(graph.select("text.wide").eachText()).contains("Harbour Authority of Lower Cald…", "Norland");
        assertThat(graph.select("text.narrow").eachText()).contains("Harbour Authori…", "Norland");
    }

    @Test
    void namesAreText() {
        assertThat(FlowGraph.of(List.of(new FlowGraph.Edge("<b>A</b>", "B&C", 1, "\"x\"")))
                        .svg())
                .contains("&lt;b&gt;A&lt;/b&gt;", "B&amp;C")
                .doesNotContain("<b>");
    }
}
