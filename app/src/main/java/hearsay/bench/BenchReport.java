package hearsay.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Figures with the machine they were made on, as a table or as JSON.
 *
 * @param machine where
 * @param figures what
 */
public record BenchReport(Machine machine, List<Figure> figures) {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public BenchReport {
        figures = List.copyOf(figures);
    }

    /** For people. */
    public String table() {
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%s, %d processors, %d MB of heap%n%s, %s%n%n",
                machine.processor(),
                machine.processors(),
                machine.memory(),
                machine.system(),
                machine.java()));
        for (Figure figure : figures) {
            table.append(String.format(
                    Locale.ROOT, "%-42s %12s  %s%n", figure.name(), number(figure.value()), figure.unit()));
        }
        return table.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.3f" : value < 1000 ? "%.1f" : "%.0f", value);
    }

    /** For programs, and to be kept as a baseline: one object. */
    public String json() {
        ObjectNode root = MAPPER.createObjectNode();
        root.putObject("machine")
                .put("processor", machine.processor())
                .put("processors", machine.processors())
                .put("heap_mb", machine.memory())
                .put("system", machine.system())
                .put("java", machine.java());
        ObjectNode values = root.putObject("figures");
        for (Figure figure : figures) {
            values.putObject(figure.name())
                    .put("value", Double.parseDouble(String.format(Locale.ROOT, "%.4g", figure.value())))
                    .put("unit", figure.unit());
        }
        return MAPPER.writeValueAsString(root);
    }

    /**
     * The ratios of a report in JSON, by name.
     *
     * @throws IllegalArgumentException where the text is no such report
     */
    public static Map<String, Double> ratios(String json) {
        Map<String, Double> ratios = new TreeMap<>();
        try {
            JsonNode figures = MAPPER.readTree(json).path("figures");
            figures.properties().stream()
                    .filter(figure ->
                            figure.getValue().path("unit").asString("").equals(Figure.RATIO))
                    .forEach(figure -> ratios.put(
                            figure.getKey(), figure.getValue().path("value").asDouble()));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("no report of a benchmark: " + e.getOriginalMessage(), e);
        }
        if (ratios.isEmpty()) {
            throw new IllegalArgumentException("no report of a benchmark: it has no ratios");
        }
        return ratios;
    }
}
