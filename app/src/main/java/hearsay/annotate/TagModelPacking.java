package hearsay.annotate;

import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Packs CoreNLP's tagger into the file that {@link TagModel} reads. Run by the build. */
final class TagModelPacking {
    /** The features that {@link PartOfSpeechTagger} and {@link RareWord} compute; a tagger with others is another one. */
    private static final List<String> FEATURES = List.of(
            "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word), ExtractorContinuousTagConj(-2 ... -1), "
                    + "Extractor(-1,tag)]",
            "Extractors[ExtractorWordShapeClassifier(-1,chris2), ExtractorWordShapeClassifier(0,chris2), "
                    + "ExtractorWordShapeClassifier(1,chris2), ExtractorDistsim(-1,word), ExtractorDistsim(0,word), "
                    + "ExtractorDistsim(1,word), ExtractorDistsimConjunction(-1,1), ExtractorUCase(), ExtractorCNumber(), "
                    + "ExtractorDash(), ExtractorLetterDigitDash(), CompanyNameDetector(), ExtractorAllCapitalized(), "
                    + "ExtractorUpperDigitDash(), ExtractorStartSentenceCap(), ExtractorMidSentenceCapC(), "
                    + "ExtractorMidSentenceCap(), " + affixes("Pref") + affixes("Suff")
                    + "ExtractorWordShapeClassifier(0,chris4), ExtractorNonAlphanumeric()]");

    private final MaxentTagger tagger;
    private final List<String> tags = new ArrayList<>();
    private final List<String> tagSets = new ArrayList<>();

    private TagModelPacking(MaxentTagger tagger) {
        this.tagger = tagger;
        for (int i = 0; i < tagger.numTags(); i++) {
            tags.add(tagger.getTag(i));
        }
    }

    private static String affixes(String kind) {
        StringBuilder all = new StringBuilder();
        for (int length = 1; length <= 10; length++) {
            all.append("ExtractorWord")
                    .append(kind)
                    .append("(len")
                    .append(length)
                    .append(",w0), ");
        }
        return all.toString();
    }

    /**
     * Writes the packed model.
     *
     * @throws IOException where the tagger is not of the kind that is known, or two features have one hash
     */
    static void pack(InputStream in, Path file) throws IOException {
        TagModelPacking packing = new TagModelPacking(new MaxentTagger(in));
        packing.check();
        packing.model().save(file, packing.tagSets);
    }

    private void check() throws IOException {
        List<String> found = List.of(
                LibraryInside.field(tagger, "extractors", Object.class).toString(),
                LibraryInside.field(tagger, "extractorsRare", Object.class).toString());
        double approximate = LibraryInside.field(tagger, "defaultScore", Double.class);
        if (!found.equals(FEATURES) || approximate > 0) {
            throw new IOException("the tagger has other features than this program computes: " + found);
        }
    }

    private TagModel model() throws IOException {
        Map<?, ?> counts = LibraryInside.field(inside("dict"), "dict", Map.class);
        int rareBelow = LibraryInside.field(tagger, "rareWordThresh", Integer.class);
        String open = expanded(LibraryInside.call(inside("tags"), "getOpenTagsArray", String[].class));
        tagSets.add(open);
        long[] words = new long[counts.size()];
        int[] entries = new int[words.length];
        int next = 0;
        for (Map.Entry<?, ?> entry : counts.entrySet()) {
            Object count = entry.getValue();
            int sum = LibraryInside.call(count, "sum", Integer.class);
            String set = sum == 0 ? open : expanded(LibraryInside.call(count, "getTags", String[].class));
            if (!tagSets.contains(set)) {
                tagSets.add(set);
            }
            words[next] = TextHash.of((String) entry.getKey()).value();
            int first = tags.indexOf(LibraryInside.call(count, "getFirstTag", String.class));
            entries[next] = TagModel.entry(tagSets.indexOf(set), first, sum < rareBelow);
            next++;
        }
        return withFeatures(HashTable.of(words), entries);
    }

    private Object inside(String field) throws IOException {
        return LibraryInside.field(tagger, field, Object.class);
    }

    /** The names of tags, with those that always go with one of them. */
    private String expanded(String[] own) throws IOException {
        String[] all = LibraryInside.call(inside("tags"), "deterministicallyExpandTags", String[].class, (Object) own);
        return String.join(" ", all);
    }

    private TagModel withFeatures(HashTable words, int[] entries) throws IOException {
        List<?> templates = LibraryInside.field(tagger, "fAssociations", List.class);
        double[] lambdas = LibraryInside.field(inside("prob"), "lambda", double[].class);
        List<Long> features = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        ByteArrayOutputStream weightTags = new ByteArrayOutputStream();
        List<Double> weights = new ArrayList<>();
        for (int template = 0; template < templates.size(); template++) {
            for (Map.Entry<?, ?> feature : ((Map<?, ?>) templates.get(template)).entrySet()) {
                features.add(TagModel.feature(template, TextHash.of((String) feature.getKey()))
                        .value());
                starts.add(weights.size());
                int[] own = (int[]) feature.getValue();
                for (int tag = 0; tag < own.length; tag++) {
                    if (own[tag] >= 0) {
                        weightTags.write(tag);
                        weights.add(lambdas[own[tag]]);
                    }
                }
            }
        }
        starts.add(weights.size());
        return new TagModel(
                tags,
                words,
                entries,
                tagSets,
                HashTable.of(features.stream().mapToLong(Long::longValue).toArray()),
                starts.stream().mapToInt(Integer::intValue).toArray(),
                weightTags.toByteArray(),
                weights.stream().mapToDouble(Double::doubleValue).toArray(),
                classes(),
                companyEnds());
    }

    private Object rare(int extractor) throws IOException {
        return LibraryInside.call(inside("extractorsRare"), "get", Object.class, extractor);
    }

    private WordClasses classes() throws IOException {
        Object lexicon = LibraryInside.field(rare(3), "lexicon", Object.class);
        if (LibraryInside.field(lexicon, "mapdigits", Boolean.class)
                || LibraryInside.field(lexicon, "casedDistSim", Boolean.class)) {
            throw new IOException("the tagger's classes of words are looked up in another way");
        }
        Map<String, String> classes = new TreeMap<>();
        LibraryInside.field(lexicon, "lexicon", Map.class)
                .forEach((word, name) -> classes.put((String) word, (String) name));
        return WordClasses.of(classes, LibraryInside.field(lexicon, "unk", String.class));
    }

    private List<String> companyEnds() throws IOException {
        List<String> ends = new ArrayList<>();
        for (Object end : LibraryInside.field(rare(11), "companyNameEnds", Set.class)) {
            ends.add((String) end);
        }
        return ends.stream().sorted().toList();
    }
}
