package hearsay.extract.time;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Sentence;
import hearsay.extract.number.Pieces;
import hearsay.model.PartialDate;
import hearsay.model.Span;
import hearsay.model.TimeExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds words of time and gives them TIMEX3 values (ISO-TimeML), counted from the document's day of writing.
 *
 * <p>Pure; in text order, without overlap. Without a day of writing "last month" is left out and "Oct. 8" is
 * {@code XXXX-10-08}. Example: "nearly three years ago" in an article of 31 October 2024 is DATE {@code 2021}.
 */
public final class TimeExtractor {
    private static final List<TimeReader> READERS =
            List.of(new CalendarDates(), new ClockTimes(), new NamedTimes(), new RelativeTimes(), new Durations());
    private static final int FEWEST_YEARS = 5;

    /** The expressions of a document. */
    public List<TimeExpression> extract(AnnotatedDocument document) {
        List<List<Found>> found = new ArrayList<>();
        List<Pieces> cut = new ArrayList<>();
        for (Sentence sentence : document.sentences()) {
            Pieces pieces = Pieces.of(sentence);
            cut.add(pieces);
            found.add(find(pieces));
        }
        Optional<PartialDate> reference = document.document().reference();
        Resolver resolver = new Resolver(reference, isNarrative(found, reference));
        List<TimeExpression> expressions = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Pieces pieces = cut.get(i);
            Sentence sentence = document.sentences().get(i);
            for (Found f : found.get(i)) {
                boolean future = FutureTime.isFuture(
                        sentence, sentence.token(pieces.at(f.from()).token()));
                resolver.value(f.meaning(), future)
                        .ifPresent(v -> expressions.add(new TimeExpression(span(pieces, f), f.type(), v)));
            }
        }
        return List.copyOf(expressions);
    }

    /** The words of time in one sentence, the longest at each place. */
    static List<Found> find(Pieces pieces) {
        List<Found> found = new ArrayList<>();
        int free = 0;
        for (int at = 0; at < pieces.size(); ) {
            Optional<Found> best = Optional.empty();
            for (TimeReader reader : READERS) {
                Optional<Found> read = reader.read(pieces, at);
                if (read.isPresent() && best.map(b -> b.to() < read.get().to()).orElse(true)) {
                    best = read;
                }
            }
            if (best.isPresent()) {
                Found dated = Joins.withDate(pieces, Joins.withYear(pieces, best.get()), READERS);
                Found whole = Joins.withDayTime(pieces, Joins.widened(pieces, dated, free), READERS);
                found.add(whole);
                free = whole.to();
            }
            at = Math.max(at + 1, free);
        }
        return found;
    }

    private static boolean isNarrative(List<List<Found>> found, Optional<PartialDate> reference) {
        int years = 0;
        int far = 0;
        for (List<Found> sentence : found) {
            for (Found f : sentence) {
                if (f.meaning() instanceof Meaning.CalendarDate date && date.year() > 0) {
                    years++;
                    far += reference
                                    .map(r -> Math.abs(r.year() - date.year()) > 1)
                                    .orElse(true)
                            ? 1
                            : 0;
                }
            }
        }
        return years >= FEWEST_YEARS && 2 * far > years;
    }

    private static Span span(Pieces pieces, Found found) {
        return new Span(
                pieces.at(found.from()).start(), pieces.at(found.to() - 1).end());
    }
}
