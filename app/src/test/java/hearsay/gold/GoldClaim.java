package hearsay.gold;

import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Condition;
import hearsay.model.Document;
import hearsay.model.EvidenceKind;
import hearsay.model.Forecast;
import hearsay.model.Hedge;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** One line of a gold file as a claim. */
final class GoldClaim {
    private static final Pattern NUMBER_WORDS = Pattern.compile(
            "(?i)^(?:(?:up|to|as|many|much|more|less|fewer|than|over|at|least|most|some|about|around|nearly|almost|an|a|the"
                    + "|estimated|approximately|only|just|no|another|all|past|between|and|or|several|dozens|scores|hundreds"
                    + "|thousands|tens|of|half|one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred"
                    + "|thousand|million|billion|[$€£]?[\\d.,]+%?(?:m|bn|k)?|-|–)[\\s-]+)+");
    private static final Pattern ORGANIZED = Pattern.compile(
            "(?i)\\b(?:ministry|government|service|intelligence|office|agency|authority|university|department|union|house"
                    + "|commission|society|brotherhood|news|times|post|army|staff|researchers|reuters|officials)\\b");

    private GoldClaim() {}

    static Optional<Claim> read(JsonNode row, Document document, int number) {
        String text = document.text();
        Optional<Span> quote =
                locate(text, row.path("quote").asString(""), row.path("nth").asInt(0), 0);
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        int from = Math.max(0, quote.get().start() - 300);
        List<Span> cue = near(row, "cue", text, from).stream().toList();
        List<Span> spans = new ArrayList<>(cue);
        spans.add(quote.get());
        Holder holder = holder(row);
        return Optional.of(new Claim(
                row.path("id").asString("g" + number),
                document.id(),
                List.of(Span.covering(spans)),
                List.of(quote.get()),
                holder,
                holder.isNarrator() ? List.of() : cue,
                GoldLedger.string(row, "via"),
                holder.isNarrator() ? Manner.NARRATED : manner(row),
                label(row.path("stance").asString(""), Stance.class).orElse(Stance.ASSERTS),
                near(row, "hedge", text, from).map(span -> new Hedge(span, span.of(text), Optional.empty())),
                labels(row.path("evidence"), EvidenceKind.class),
                labels(row.path("types"), ClaimType.class),
                quantities(row, text, quote.get()),
                date(row, "said"),
                date(row, "about"),
                condition(row, text, from),
                forecast(row)));
    }

    private static Manner manner(JsonNode row) {
        Manner manner = label(row.path("manner").asString(""), Manner.class).orElse(Manner.INDIRECT);
        return manner == Manner.NARRATED ? Manner.INDIRECT : manner;
    }

    private static Holder holder(JsonNode row) {
        String name = row.path("holder").asString("narrator");
        if (name.startsWith("narrator")) {
            return Holder.NARRATOR;
        }
        Holder.Kind kind = ORGANIZED.matcher(name).find() ? Holder.Kind.ORGANIZATION : Holder.Kind.PERSON;
        return new Holder(
                name, name.startsWith("unnamed") ? Holder.Kind.UNNAMED : kind, Optional.empty(), Optional.empty());
    }

    private static List<Quantity> quantities(JsonNode row, String text, Span quote) {
        List<Quantity> found = new ArrayList<>();
        for (JsonNode q : row.path("quantities")) {
            Optional<Span> span = locate(text, q.path("text").asString(""), 0, quote.start())
                    .or(() -> locate(text, q.path("text").asString(""), 0, Math.max(0, quote.start() - 300)));
            OptionalDouble low = number(q, "low");
            OptionalDouble best = number(q, "best");
            OptionalDouble high = number(q, "high");
            if (span.isPresent() && (low.isPresent() || best.isPresent() || high.isPresent())) {
                String phrase = NUMBER_WORDS
                        .matcher(q.path("text").asString() + " ")
                        .replaceFirst("")
                        .strip();
                Optional<String> counted = phrase.isEmpty() ? Optional.empty() : Optional.of(phrase);
                found.add(new Quantity(
                        span.get(),
                        low,
                        best,
                        high,
                        label(q.path("bound").asString(""), Bound.class).orElse(Bound.EXACT),
                        Optional.empty(),
                        counted.map(GoldClaim::head),
                        Optional.of(unitClass(q.path("unit").asString("").toLowerCase(Locale.ROOT))),
                        counted,
                        q.path("hypothetical").asBoolean(false)));
            }
        }
        return found;
    }

    private static String head(String phrase) {
        String[] words = phrase.split("\\s(?:of|in|to|on|from|per|each|who|for)\\s", 2)[0].split("\\s+");
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        return last.endsWith("s") && !last.endsWith("ss") ? last.substring(0, last.length() - 1) : last;
    }

    private static Quantity.UnitClass unitClass(String unit) {
        return switch (unit) {
            case "usd", "dollar", "euro", "won" -> Quantity.UnitClass.MONEY;
            case "percent", "percentage", "%" -> Quantity.UnitClass.PERCENTAGE;
            case "hour", "day", "week", "month", "year", "minute" -> Quantity.UnitClass.DURATION;
            case "mile", "foot", "metre", "kilometre", "km", "meter" -> Quantity.UnitClass.LENGTH;
            case "person", "death", "soldier", "troop" -> Quantity.UnitClass.PERSON;
            default -> Quantity.UnitClass.ITEM;
        };
    }

    private static Optional<Condition> condition(JsonNode row, String text, int from) {
        JsonNode condition = row.path("condition");
        return near(condition, "then", text, from)
                .map(then ->
                        new Condition(near(condition, "if", text, from), then, GoldLedger.string(condition, "actor")));
    }

    private static Optional<Forecast> forecast(JsonNode row) {
        JsonNode forecast = row.path("forecast");
        return GoldLedger.string(forecast, "expects")
                .map(words -> new Forecast(words, GoldLedger.string(forecast, "likelihood"), date(forecast, "due")));
    }

    private static Optional<PartialDate> date(JsonNode row, String field) {
        return GoldLedger.string(row, field).map(d -> d.split("/", 2)[0]).flatMap(PartialDate::parse);
    }

    private static OptionalDouble number(JsonNode q, String field) {
        return q.path(field).isNumber() ? OptionalDouble.of(q.path(field).asDouble()) : OptionalDouble.empty();
    }

    private static Optional<Span> near(JsonNode row, String field, String text, int from) {
        return GoldLedger.string(row, field).flatMap(words -> locate(text, words, 0, from));
    }

    /** Where a quote stands, white space folded; {@code nth} counts from 0 the places at or after {@code from}. */
    private static Optional<Span> locate(String text, String quote, int nth, int from) {
        if (quote.isBlank()) {
            return Optional.empty();
        }
        String pattern =
                Arrays.stream(quote.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        Optional<Span> found = Optional.empty();
        for (int n = 0, at = from; n <= nth && matcher.find(at); n++, at = matcher.end()) {
            found = Optional.of(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static <E extends Enum<E>> Optional<E> label(String word, Class<E> type) {
        Function<E, String> spelt = e -> e.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Arrays.stream(type.getEnumConstants())
                .filter(e -> spelt.apply(e).equals(word))
                .findFirst();
    }

    private static <E extends Enum<E>> List<E> labels(JsonNode words, Class<E> type) {
        return words
                .valueStream()
                .flatMap(w -> label(w.asString(""), type).stream())
                .collect(Collectors.toSet())
                .stream()
                .sorted()
                .toList();
    }
}
