package hearsay.web;

import hearsay.brief.Line;
import hearsay.model.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines day by day, those without a date last. */
final class Days {
    private Days() {}

    record Day(String words, List<Line> lines) {}

    static List<Day> of(List<Line> lines) {
        Map<String, List<Line>> days = new LinkedHashMap<>();
        lines.stream()
                .sorted(Comparator.comparing((Line line) -> first(line.wording().date())))
                .forEach(line -> days.computeIfAbsent(line.wording().dateWords(), day -> new ArrayList<>())
                        .add(line));
        return days.entrySet().stream()
                .map(entry -> new Day(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String first(Optional<PartialDate> date) {
        return date.map(PartialDate::toString).orElse("undated");
    }
}
