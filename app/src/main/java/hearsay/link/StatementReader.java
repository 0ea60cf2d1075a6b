package hearsay.link;

import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.Quantity;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes the claims of a story ready to be compared: terms weighed over the whole story. */
final class StatementReader {
    private static final double OF_SENTENCE = 0.5;
    private static final double OF_NEIGHBOURS = 0.3;
    private static final int NEIGHBOURS = 2;

    private final Map<String, Source> sources = new HashMap<>();
    private final Vocabulary vocabulary;
    private final Measures measures = new Measures();
    private final Meanings meanings;

    /** @param sorted the story's documents */
    StatementReader(List<Document> sorted, Meanings meanings) {
        this.meanings = meanings;
        List<List<String>> all = new ArrayList<>();
        for (Document document : sorted) {
            Sentences split = new Sentences(document.text());
            List<List<String>> own = split.spans().stream()
                    .map(span -> keys(document.text(), span))
                    .toList();
            sources.put(document.id(), new Source(document, split, own));
            all.addAll(own);
        }
        vocabulary = new Vocabulary(all);
    }

    private record Source(Document document, Sentences sentences, List<List<String>> terms) {}

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** @param sorted the claims, by document and place, under the names of {@code holders} */
    List<Statement> read(List<Claim> sorted, Holders holders) {
        List<Statement> statements = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        List<Meaning> means =
                Meaning.centred(meanings.of(sorted.stream().map(this::passage).toList()), sorted.size());
        double[] crowding = Crowding.of(means);
        List<String> documents = sorted.stream().map(Claim::document).toList();
        for (Claim claim : sorted) {
            int index = statements.size();
            Place place = new Place(index, places.merge(claim.document(), 1, Integer::sum));
            Sense sense = new Sense(means.get(index), Meaning.setting(means, documents, index), crowding[index]);
            statements.add(statement(claim, place, holders.party(claim.holder().name()), sense));
        }
        return statements;
    }

    private record Place(int inStory, int inDocument) {}

    private record Sense(Meaning meaning, Meaning setting, double crowding) {}

    private Passage passage(Claim claim) {
        return Passage.of(source(claim).document(), claim);
    }

    private Statement statement(Claim claim, Place place, String party, Sense sense) {
        Source source = source(claim);
        Document document = source.document();
        Span whole = Span.covering(claim.content());
        Sentences split = source.sentences();
        int first = split.at(whole.start());
        int last = split.at(whole.end() - 1);
        Map<String, Double> bag = new TreeMap<>();
        for (Span span : claim.content()) {
            add(bag, keys(document.text(), span), 1);
        }
        Terms content = vocabulary.weigh(damped(bag));
        addSentences(bag, source, first, last, OF_SENTENCE);
        Terms near = vocabulary.weigh(damped(bag));
        addSentences(bag, source, first - NEIGHBOURS, last + NEIGHBOURS, OF_NEIGHBOURS);
        Terms around = vocabulary.weigh(damped(bag));
        return new Statement(
                place.inStory(),
                place.inDocument(),
                claim,
                document,
                first,
                split.paragraph(first),
                content,
                near,
                around,
                names(document.text(), whole),
                counted(claim),
                counts(claim, document.text()),
                party,
                sense.meaning(),
                sense.setting(),
                sense.crowding());
    }

    private static Set<String> names(String text, Span whole) {
        Set<String> names = new TreeSet<>();
        for (Span span : Words.in(text, whole)) {
            String word = span.of(text);
            if (Words.isCapitalised(word) && Words.isTopical(word)) {
                names.add(Words.key(word));
            }
        }
        return names;
    }

    private Source source(Claim claim) {
        Source source = sources.get(claim.document());
        if (source == null) {
            throw new IllegalArgumentException("claim " + claim.id() + " is of document " + claim.document()
                    + ", which is not among those to link");
        }
        return source;
    }

    private void addSentences(Map<String, Double> bag, Source source, int from, int to, double share) {
        for (int i = Math.max(0, from); i <= to && i < source.terms().size(); i++) {
            add(bag, source.terms().get(i), share);
        }
    }

    private static void add(Map<String, Double> bag, List<String> keys, double share) {
        keys.forEach(key -> bag.merge(key, share, Double::sum));
    }

    private static Map<String, Double> damped(Map<String, Double> bag) {
        Map<String, Double> damped = new TreeMap<>();
        bag.forEach((key, count) -> damped.put(key, Math.log1p(count)));
        return damped;
    }

    static List<String> keys(String text, Span span) {
        List<String> keys = new ArrayList<>();
        for (Span word : Words.in(text, span)) {
            if (Words.isTopical(word.of(text))) {
                keys.add(Words.key(word.of(text)));
            }
        }
        return keys;
    }

    private static Set<String> counted(Claim claim) {
        Set<String> counted = new TreeSet<>();
        for (Quantity quantity : claim.quantities()) {
            if (!quantity.hypothetical()) {
                quantity.noun().stream()
                        .filter(Words::isTopical)
                        .map(Words::key)
                        .forEach(counted::add);
                quantity.counted().stream()
                        .flatMap(phrase -> Words.of(phrase).stream())
                        .filter(Words::isTopical)
                        .map(Words::key)
                        .forEach(counted::add);
            }
        }
        return counted;
    }

    private List<Count> counts(Claim claim, String text) {
        return claim.quantities().stream()
                .filter(quantity -> !quantity.hypothetical())
                .map(quantity -> Count.of(quantity, measures.of(quantity, text)))
                .toList();
    }
}
