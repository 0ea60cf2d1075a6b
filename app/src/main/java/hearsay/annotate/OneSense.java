package hearsay.annotate;

import hearsay.annotate.Token.Entity;
import hearsay.lexicon.Gazetteer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives a name one kind in the whole document (Gale, Church and Yarowsky, "One Sense Per Discourse", 1992): the recogniser
 * judges sentence by sentence and takes a surname for a place in one and for a body in the next.
 *
 * <p>A single word that ends a person's full name elsewhere in the document is that person; any other name is what it is
 * taken for most often. Names of the gazetteer keep their kind.
 *
 * <p>Example: where "Ana Ruiz" is a person, "Ruiz" is one too.
 */
final class OneSense {
    private final Gazetteer gazetteer = Gazetteer.standard();

    /** A stretch of tokens of one kind. */
    private record Run(int from, int to, Entity entity, String name) {
        boolean isWord() {
            return to - from == 1;
        }
    }

    /** The document's sentences, each name with one kind. */
    List<Sentence> mark(List<Sentence> sentences) {
        Map<String, Map<Entity, Integer>> counts = new HashMap<>();
        Set<String> surnames = new HashSet<>();
        for (Sentence sentence : sentences) {
            for (Run run : runs(sentence)) {
                counts.computeIfAbsent(run.name(), k -> new EnumMap<>(Entity.class))
                        .merge(run.entity(), 1, Integer::sum);
                if (run.entity() == Entity.PERSON && !run.isWord()) {
                    surnames.add(sentence.token(run.to() - 1).text());
                }
            }
        }
        surnames.removeIf(name -> gazetteer.find(name).isPresent());
        return sentences.stream().map(s -> mark(s, counts, surnames)).toList();
    }

    private Sentence mark(Sentence sentence, Map<String, Map<Entity, Integer>> counts, Set<String> surnames) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        boolean changed = false;
        for (Run run : runs(sentence)) {
            Entity kind = kind(run, counts, surnames);
            if (kind != run.entity()) {
                tokens.subList(run.from(), run.to()).replaceAll(t -> t.withEntity(kind));
                changed = true;
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.entity() == Entity.NONE && surnames.contains(token.text()) && isAlone(sentence, token)) {
                tokens.set(i, token.withEntity(Entity.PERSON));
                changed = true;
            }
        }
        return changed ? new Sentence(sentence.index(), sentence.paragraph(), tokens) : sentence;
    }

    private Entity kind(Run run, Map<String, Map<Entity, Integer>> counts, Set<String> surnames) {
        if (gazetteer.find(run.name()).isPresent()) {
            return run.entity();
        }
        if (run.isWord() && surnames.contains(run.name())) {
            return Entity.PERSON;
        }
        Entity most = run.entity();
        int best = 0;
        for (Entity entity : Entity.values()) {
            int count = counts.getOrDefault(run.name(), Map.of()).getOrDefault(entity, 0);
            if (count > best) {
                best = count;
                most = entity;
            }
        }
        return most;
    }

    private static boolean isAlone(Sentence sentence, Token token) {
        int i = token.index();
        return token.isProper()
                && (i == 0
                        || !sentence.token(i - 1).isProper()
                        || sentence.token(i - 1).text().endsWith("."))
                && (i + 1 == sentence.size() || !sentence.token(i + 1).isProper());
    }

    private static List<Run> runs(Sentence sentence) {
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < sentence.size(); ) {
            Entity entity = sentence.token(from).entity();
            int to = from + 1;
            while (to < sentence.size()
                    && entity != Entity.NONE
                    && sentence.token(to).entity() == entity) {
                to++;
            }
            if (entity != Entity.NONE) {
                StringBuilder name = new StringBuilder();
                sentence.tokens()
                        .subList(from, to)
                        .forEach(t -> name.append(name.isEmpty() ? "" : " ").append(t.text()));
                runs.add(new Run(from, to, entity, name.toString()));
            }
            from = to;
        }
        return runs;
    }
}
