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
    /** What the tags of the two words before change, by the two in one number. */
    private final TagModel.Change[] changes;

    PartOfSpeechTagger(TagModel model) {
        this.model = model;
        this.rare = new RareWord(model);
        this.names = new TextHash[model.tags().size() + 1];
        for (int i = 0; i < names.length; i++) {
            names[i] = i < model.tags().size() ? TextHash.of(model.tags().get(i)) : NONE;
        }
        this.changes = new TagModel.Change[names.length * names.length];
        for (int i = 0; i < changes.length; i++) {
            TextHash pair = names[i / names.length].then(MARK).then(names[i % names.length]);
            changes[i] = model.change(3, pair);
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

        Place(List<String> words, int at) {
            String word = words.get(at);
            int known = model.word(word);
            tags = model.tags(known);
            RareWord.Words around = i -> i < 0 || i >= words.size() ? "NA" : words.get(i);
            model.add(1, TextHash.of(word), fixed);
            model.add(0, TextHash.of(around.word(at - 1)), fixed);
            model.add(2, TextHash.of(around.word(at + 1)), fixed);
            if (model.isRare(known)) {
                rare.addOwn(word, fixed);
                rare.addNeighbours(around, at, fixed);
                rare.addCapital(word, at == 0, fixed);
            }
        }

        @Override
        public void given(int last, double[] scores) {
            System.arraycopy(fixed, 0, scores, 0, scores.length);
            model.add(4, names[last], scores);
        }

        @Override
        public TagModel.Change change(int beforeLast, int last) {
            return changes[beforeLast * names.length + last];
        }
    }
}
