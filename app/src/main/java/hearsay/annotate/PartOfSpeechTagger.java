package hearsay.annotate;

import java.util.ArrayList;
import java.util.List;

/**
 * Gives each word of a sentence its part of speech, by a {@link TagModel}: the most probable sequence, where a tag's probability
 * depends on the two before it. The same tags as CoreNLP's own tagger gives with the same weights, in a fraction of the time.
 *
 * <p>Safe for use by several threads.
 *
 * <p>Example: "He left early ." is PRP VBD RB .
 */
final class PartOfSpeechTagger {
    private static final TextHash NONE = TextHash.of("NA");
    private static final TextHash MARK = TextHash.of("!");

    private final TagModel model;
    private final RareWord rare;
    /** Hashes of the tags' names; the last stands for no tag. */
    private final TextHash[] names;

    PartOfSpeechTagger(TagModel model) {
        this.model = model;
        this.rare = new RareWord(model);
        this.names = new TextHash[model.tags().size() + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = i < model.tags().size() ? TextHash.of(model.tags().get(i)) : NONE;
        }
    }

    /**
     * The tags of the words of one sentence, one a word.
     *
     * @param sentence in American spelling
     */
    List<String> tag(List<String> sentence) {
        List<String> words = new ArrayList<>(sentence);
        words.add(TagModel.END);
        TagLattice lattice = new TagLattice(names.length - 1);
        for (int i = 0; i < words.size(); i++) {
            Place place = new Place(words, i);
            lattice.add(place.tags, place);
        }
        return lattice.best().subList(0, sentence.size()).stream()
                .map(model.tags()::get)
                .toList();
    }

    /** One word in its sentence: what can be said of its tag before the tags to the left are known, and then. */
    private final class Place implements TagLattice.Scores {
        final int[] tags;
        private final double[] fixed = new double[names.length - 1];
        private final double[] capital = new double[names.length - 1];
        private final boolean isRare;

        Place(List<String> words, int at) {
            String word = words.get(at);
            int known = model.word(word);
            tags = model.tags(known);
            isRare = model.isRare(known);
            RareWord.Words around = i -> i < 0 || i >= words.size() ? "NA" : words.get(i);
            double[] own = new double[fixed.length];
            model.add(1, TextHash.of(word), own);
            model.add(0, TextHash.of(around.word(at - 1)), fixed);
            model.add(2, TextHash.of(around.word(at + 1)), fixed);
            if (isRare) {
                rare.addOwn(word, own);
                rare.addNeighbours(around, at, fixed);
                rare.addCapital(word, at == 0, capital);
            }
            for (int i = 0; i < fixed.length; i++) {
                fixed[i] += own[i];
            }
        }

        @Override
        public void add(int beforeLast, int last, double[] scores) {
            model.add(3, names[beforeLast].then(MARK).then(names[last]), scores);
            model.add(4, names[last], scores);
            for (int i = 0; i < scores.length; i++) {
                scores[i] = scores[i] + capital[i] + fixed[i];
            }
        }
    }
}
