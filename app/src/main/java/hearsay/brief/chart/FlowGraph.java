package hearsay.brief.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A graph of who gives to whom, as inline SVG: givers on the left, receivers on the right, a line for each pair that is the thicker
 * the more claims tell of it. A party that gives and receives stands on both sides.
 *
 * <p>Example: {@code new FlowGraph(edges).svg()} for the edges "Vellund to Halmora, 4 claims: shells".
 *
 * @param edges the pairs
 */
public record FlowGraph(List<Edge> edges) {
    private static final double WIDTH = 720;
    private static final double ROW = 34;
    private static final double LEFT = 250;
    private static final double RIGHT = 470;
    private static final int LONGEST_NAME = 32;
    /** On a narrow screen, where the letters stand twice as large in the graph. */
    private static final int SHORT_NAME = 16;

    private static final int COLOURS = 7;

    public FlowGraph {
        edges = List.copyOf(edges);
    }

    /**
     * One pair.
     *
     * @param claims how many claims tell of it, 1 or more
     * @param label what is given, for screen readers and on hover
     */
    public record Edge(String giver, String receiver, int claims, String label) {}

    /** The graph as one {@code svg} element. */
    public String svg() {
        List<String> givers = byWeight(true);
        List<String> receivers = byWeight(false);
        double height = Math.max(givers.size(), receivers.size()) * ROW + 44;
        Svg svg = new Svg();
        svg.open(
                "svg",
                "viewBox",
                "0 0 " + Svg.number(WIDTH) + " " + Svg.number(height),
                "role",
                "img",
                "class",
                "chart flows",
                "aria-label",
                "Graph: " + String.join("; ", edges.stream().map(Edge::label).toList()));
        svg.text("text", "gives", "x", LEFT - 10, "y", 22.0, "class", "note end");
        svg.text("text", "receives", "x", RIGHT + 10, "y", 22.0, "class", "note");
        for (Edge edge : edges) {
            int slot = givers.indexOf(edge.giver()) % COLOURS + 1;
            svg.open("g", "class", "mark o" + slot).text("title", edge.label());
            svg.empty("path", "d", curve(givers, receivers, edge), "stroke-width", 1.5 + Math.min(10, edge.claims()));
            svg.close("g");
        }
        names(svg, givers, LEFT - 10, "tick end");
        names(svg, receivers, RIGHT + 10, "tick");
        return svg.close("svg").toString();
    }

    private static String curve(List<String> givers, List<String> receivers, Edge edge) {
        String from = Svg.number(y(givers.indexOf(edge.giver())));
        String to = Svg.number(y(receivers.indexOf(edge.receiver())));
        String middle = Svg.number((LEFT + RIGHT) / 2);
        return "M" + Svg.number(LEFT) + " " + from + " C" + middle + " " + from + " " + middle + " " + to + " "
                + Svg.number(RIGHT) + " " + to;
    }

    private static void names(Svg svg, List<String> names, double x, String style) {
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            svg.text("text", shown(name, LONGEST_NAME), "x", x, "y", y(i) + 4, "class", style + " wide");
            svg.text("text", shown(name, SHORT_NAME), "x", x, "y", y(i) + 8, "class", style + " narrow");
        }
    }

    private static String shown(String name, int longest) {
        return name.length() > longest ? name.substring(0, longest - 1) + "…" : name;
    }

    private static double y(int row) {
        return 48 + row * ROW;
    }

    private List<String> byWeight(boolean giver) {
        Map<String, Integer> weights = new TreeMap<>();
        edges.forEach(edge -> weights.merge(giver ? edge.giver() : edge.receiver(), edge.claims(), Integer::sum));
        return weights.entrySet().stream()
                .sorted(Comparator.comparing(entry -> -entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Edges of single flows: each giver and receiver with all that is given between them. */
    public static FlowGraph of(List<Edge> flows) {
        Map<List<String>, List<Edge>> pairs = new LinkedHashMap<>();
        flows.forEach(flow -> pairs.computeIfAbsent(List.of(flow.giver(), flow.receiver()), pair -> new ArrayList<>())
                .add(flow));
        return new FlowGraph(pairs.values().stream()
                .map(same -> new Edge(
                        same.getFirst().giver(),
                        same.getFirst().receiver(),
                        same.size(),
                        same.getFirst().giver() + " to " + same.getFirst().receiver() + ": "
                                + String.join(
                                        ", ",
                                        same.stream()
                                                .map(Edge::label)
                                                .filter(l -> !l.isEmpty())
                                                .distinct()
                                                .toList())))
                .toList());
    }
}
