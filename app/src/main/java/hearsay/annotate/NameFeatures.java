package hearsay.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What the recogniser of names looks at in one sentence, each as the hash of the text by which the model names it. For one
 * thread.
 */
final class NameFeatures {
    private static final int REACH = 4;
    private static final int SHORT = 3;
    private static final TextHash DOTS = TextHash.of("...");
    private static final TextHash DASH = TextHash.of("-");
    private static final TextHash NULL = TextHash.of("null");
    private static final TextHash OPEN = TextHash.of("#");
    private static final TextHash START = TextHash.of("#<");
    private static final TextHash FRINGE = TextHash.of("#|C");
    private static final TextHash END = TextHash.of(">#|C");

    /** The titles that the model was trained to see, with and without a full stop. */
    private static final Set<String> TITLES = Set.of(
            "Mr", "Mr.", "Ms", "Ms.", "Mrs", "Mrs.", "Dr", "Dr.", "Miss", "Miss.", "Sen", "Sen.", "Judge", "Judge.",
            "Sir", "Sir.");

    private final Occurrences occurrences;
    private final TextHash[] words;
    private final TextHash[] classes;
    private final TextHash[] shapes;
    private final List<String> texts;

    /** Takes a feature. */
    interface Sink {
        void add(TextHash feature);
    }

    /** The names of the templates of one word, with what ends all of them. */
    private enum Of {
        DISTSIM("-DISTSIM"),
        WORD("-WORD"),
        PW("-PW"),
        PDISTSIM("-PDISTSIM"),
        NW("-NW"),
        NDISTSIM("-NDISTSIM"),
        TYPE("-TYPE"),
        PTYPE("-PTYPE"),
        NTYPE("-NTYPE"),
        PW_CTYPE("-PW_CTYPE"),
        NW_CTYPE("-NW_CTYPE"),
        PCTYPE("-PCTYPE"),
        CNTYPE("-CNTYPE"),
        PCNTYPE("-PCNTYPE"),
        PPW_CTYPE("-PPW_CTYPE"),
        NNW_CTYPE("-NNW_CTYPE"),
        DISJN("-DISJN"),
        DISJP("-DISJP"),
        TITLE("IS_TITLE"),
        ALWAYS("###");

        final TextHash name;

        Of(String name) {
            this.name = TextHash.of(name + "|C");
        }
    }

    /** The names of the templates of a pair. */
    private enum Pair {
        PSEQ("PSEQ"),
        PSEQW("-PSEQW"),
        PSEQW2("-PSEQW2"),
        PSEQPW("-PSEQpW"),
        PSEQPDS("-PSEQpDS"),
        PSEQCDS("-PSEQcDS"),
        PSEQPCDS("-PSEQpcDS"),
        PSEQPS("-PSEQpS"),
        PSEQCS("-PSEQcS"),
        TYPES("-TYPES"),
        TPS2("-TPS2"),
        TNS1("-TNS1");

        final TextHash name;

        Pair(String name) {
            this.name = TextHash.of(name + "|CpC");
        }
    }

    NameFeatures(NameModel model, List<String> texts, List<String> tags) {
        this.texts = texts;
        this.occurrences = new Occurrences(texts, tags);
        words = texts.stream().map(TextHash::of).toArray(TextHash[]::new);
        classes = texts.stream()
                .map(word -> model.classes().of(WordShape.digits(word.toLowerCase(Locale.ROOT))))
                .toArray(TextHash[]::new);
        shapes = texts.stream()
                .map(word -> TextHash.of(WordShape.of(word, model::isLowerCase)))
                .toArray(TextHash[]::new);
    }

    private static TextHash at(TextHash[] values, int place, TextHash none) {
        return place < 0 || place >= values.length ? none : values[place];
    }

    private TextHash word(int place) {
        return at(words, place, TextHash.EMPTY);
    }

    private TextHash shape(int place) {
        return at(shapes, place, TextHash.EMPTY);
    }

    /** All features of a word; one may come twice. */
    void ofWord(int i, Sink sink) {
        sink.add(classes[i].then(Of.DISTSIM.name));
        sink.add(words[i].then(Of.WORD.name));
        sink.add(word(i - 1).then(Of.PW.name));
        sink.add(at(classes, i - 1, NULL).then(Of.PDISTSIM.name));
        sink.add(word(i + 1).then(Of.NW.name));
        sink.add(at(classes, i + 1, NULL).then(Of.NDISTSIM.name));
        sink.add(Of.ALWAYS.name);
        if (TITLES.contains(texts.get(i))) {
            sink.add(Of.TITLE.name);
        }
        addParts(texts.get(i), sink);
        addShapes(i, sink);
        occurrences.of(i, sink);
        for (int far = 1; far <= REACH; far++) {
            sink.add(word(i + far).then(Of.DISJN.name));
            sink.add(word(i - far).then(Of.DISJP.name));
        }
    }

    /** Its beginnings and its ends, of two characters and more, its bounds being characters too. */
    private static void addParts(String text, Sink sink) {
        TextHash part = START;
        for (int i = 0; i < text.length(); i++) {
            part = part.then(text.charAt(i));
            sink.add(part.then(FRINGE));
        }
        sink.add(part.then('>').then(FRINGE));
        TextHash end = END;
        for (int i = text.length() - 1; i >= 0; i--) {
            end = TextHash.EMPTY.then(text.charAt(i)).then(end);
            sink.add(OPEN.then(end));
        }
    }

    private void addShapes(int i, Sink sink) {
        TextHash before = shape(i - 1);
        TextHash own = shapes[i];
        TextHash after = shape(i + 1);
        TextHash dotsOwn = DOTS.then(own);
        TextHash ownDots = own.then(DOTS);
        sink.add(own.then(Of.TYPE.name));
        sink.add(before.then(Of.PTYPE.name));
        sink.add(after.then(Of.NTYPE.name));
        sink.add(word(i - 1).then(dotsOwn).then(Of.PW_CTYPE.name));
        sink.add(ownDots.then(word(i + 1)).then(Of.NW_CTYPE.name));
        sink.add(before.then(dotsOwn).then(Of.PCTYPE.name));
        sink.add(ownDots.then(after).then(Of.CNTYPE.name));
        sink.add(before.then(DOTS).then(ownDots).then(after).then(Of.PCNTYPE.name));
        if (word(i - 1).length() <= SHORT) {
            sink.add(word(i - 2).then(dotsOwn).then(Of.PPW_CTYPE.name));
        }
        if (word(i + 1).length() <= SHORT) {
            sink.add(word(i + 2).then(dotsOwn).then(Of.NNW_CTYPE.name));
        }
    }

    /** All features of a word and the one before it. */
    void ofPair(int i, Sink sink) {
        TextHash before = at(classes, i - 1, TextHash.EMPTY);
        sink.add(Pair.PSEQ.name);
        sink.add(words[i].then(Pair.PSEQW.name));
        sink.add(word(i - 1).then(DASH).then(words[i]).then(Pair.PSEQW2.name));
        sink.add(word(i - 1).then(Pair.PSEQPW.name));
        sink.add(before.then(Pair.PSEQPDS.name));
        sink.add(classes[i].then(Pair.PSEQCDS.name));
        sink.add(before.then(DASH).then(classes[i]).then(Pair.PSEQPCDS.name));
        sink.add(shape(i - 1).then(Pair.PSEQPS.name));
        sink.add(shapes[i].then(Pair.PSEQCS.name));
        sink.add(shape(i - 1).then(DASH).then(shapes[i]).then(Pair.TYPES.name));
        sink.add(shapes[i].then(Pair.TPS2.name));
        sink.add(at(shapes, i + 1, NULL).then(Pair.TNS1.name));
    }
}
