package hearsay.extract.holder;

import hearsay.annotate.AnnotatedDocument;
import hearsay.annotate.Token;
import hearsay.model.Holder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Everybody whom a document names: persons and bodies, each once under its fullest name, and who stands where.
 *
 * <p>Example: "Ana Ruiz, the mayor, … Ms. Ruiz … Ruis" is one actor, "Ana Ruiz", with the role "the mayor".
 */
final class Cast {
    private static final int LONG_NAME = 6;

    private final NameWords words;
    private final AnnotatedDocument document;
    private final SpeakerLabels labels;
    private final List<Actor> actors = new ArrayList<>();
    private final Map<Integer, Actor> byPlace = new HashMap<>();
    private final Map<String, List<Actor>> byLast = new HashMap<>();
    private final Map<String, Actor> byShort = new HashMap<>();

    private Cast(NameWords words, AnnotatedDocument document, SpeakerLabels labels) {
        this.words = words;
        this.document = document;
        this.labels = labels;
    }

    static Cast of(NameWords words, AnnotatedDocument document, SpeakerLabels labels) {
        Cast cast = new Cast(words, document, labels);
        List<Mention> mentions = Mentions.of(words, document, labels);
        mentions.stream()
                .sorted(Comparator.comparingInt(
                        (Mention mention) -> -mention.words().size()))
                .forEach(cast::enrol);
        for (Mention mention : mentions) {
            cast.learn(mention);
        }
        return cast;
    }

    /** Longest names first, so that a surname finds its owner wherever it stands. */
    private void enrol(Mention mention) {
        Actor actor = known(mention).orElseGet(() -> {
            Actor fresh = new Actor(mention.kind(), mention.words());
            actors.add(fresh);
            lastNames(fresh.last())
                    .forEach(last -> byLast.computeIfAbsent(last, key -> new ArrayList<>())
                            .add(fresh));
            return fresh;
        });
        actor.at(mention.start());
        mention.shortForm().ifPresent(form -> byShort.putIfAbsent(form, actor));
        for (Token token : mention.tokens()) {
            byPlace.put(token.start(), actor);
        }
    }

    /** "Ruiz-Sol" may be called "Sol" too. */
    private static List<String> lastNames(String last) {
        String name = last.toLowerCase(Locale.ROOT);
        int hyphen = name.lastIndexOf('-');
        return hyphen < 0 ? List.of(name) : List.of(name, name.substring(hyphen + 1));
    }

    private Optional<Actor> known(Mention mention) {
        List<String> name = mention.words();
        if (name.size() == 1 && byShort.containsKey(name.getFirst())) {
            return Optional.of(byShort.get(name.getFirst()));
        }
        List<Actor> same = byLast.getOrDefault(name.getLast().toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(actor ->
                        actor.kind() == mention.kind() || name.size() == 1 && mention.kind() != Holder.Kind.COUNTRY)
                .filter(actor -> agree(actor, name))
                .toList();
        if (!same.isEmpty()) {
            return closest(same, mention.start());
        }
        return name.getLast().length() >= LONG_NAME && mention.kind() == Holder.Kind.PERSON
                ? misspelt(mention)
                : name.size() == 1 ? firstWord(name.getFirst(), mention) : Optional.empty();
    }

    /** "Northwind said", after "Northwind Shipping Company". */
    private Optional<Actor> firstWord(String word, Mention mention) {
        return mention.kind() == Holder.Kind.ORGANIZATION && word.length() >= LONG_NAME
                ? actors.stream()
                        .filter(actor -> actor.kind() == Holder.Kind.ORGANIZATION
                                && actor.words().getFirst().equals(word))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Actor> misspelt(Mention mention) {
        String last = mention.words().getLast();
        return actors.stream()
                .filter(actor ->
                        actor.kind() == Holder.Kind.PERSON && actor.words().size() > 1)
                .filter(actor -> mention.words().size() == 1
                        || mention.words().getFirst().equals(actor.words().getFirst()))
                .filter(actor -> Spelling.isVariant(last, actor.last()))
                .findFirst();
    }

    /** Every word of the shorter name is in the longer one. */
    private static boolean agree(Actor actor, List<String> name) {
        return name.size() == 1
                || actor.words().size() >= name.size()
                        && (actor.words().getFirst().regionMatches(true, 0, name.getFirst(), 0, 1)
                                || isTail(actor, name))
                        && (actor.kind() != Holder.Kind.PERSON && actor.words().containsAll(name)
                                || actor.kind() == Holder.Kind.PERSON
                                        && actor.words().getFirst().equalsIgnoreCase(name.getFirst()));
    }

    /** "Foreign Ministry" after "Northlandic Foreign Ministry". */
    private static boolean isTail(Actor actor, List<String> name) {
        int words = actor.words().size();
        return actor.words().subList(words - name.size(), words).equals(name);
    }

    private static Optional<Actor> closest(List<Actor> same, int offset) {
        return same.stream().max(Comparator.comparingInt(actor -> actor.before(offset)));
    }

    private void learn(Mention mention) {
        Actor actor = byPlace.get(mention.start());
        if (actor == null) {
            return;
        }
        mention.titles().forEach(title -> {
            actor.titled(words.noun(title));
            actor.gender(words.gender(title));
        });
        if (actor.kind() == Holder.Kind.PERSON
                && mention.words().size() == actor.words().size()) {
            actor.gender(words.gender(mention.words().getFirst()));
        }
        labels.role(mention, document)
                .or(() -> Roles.of(words, document, mention))
                .ifPresent(role -> {
                    actor.role(role);
                    if (actor.kind() == Holder.Kind.ORGANIZATION && isPersons(role, actor)) {
                        actor.isPerson();
                    }
                });
    }

    /** "Oda Marsh, a schoolteacher": taken for a body, but bodies do not teach. */
    private boolean isPersons(String role, Actor actor) {
        String first = role.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        boolean article = first.equals("a") || first.equals("an");
        String[] head = role.split(" (of|at|for|in|from|with|who|on) |,", 2)[0].split(" ");
        boolean body = actor.words().stream()
                .anyMatch(word -> words.sort(word)
                        .filter(sort -> sort == NameWords.Sort.BODY)
                        .isPresent());
        return article && !body && actor.words().size() <= 3 && words.isPerson(head[head.length - 1]);
    }

    /** Who is named by the words that begin at an offset. */
    Optional<Actor> at(Token token) {
        return Optional.ofNullable(byPlace.get(token.start()));
    }

    /** The person whom a single name stands for, wherever the document has more of it. */
    Optional<Actor> person(String last) {
        return byLast.getOrDefault(last.toLowerCase(Locale.ROOT), List.of()).stream()
                .filter(actor -> actor.kind() == Holder.Kind.PERSON)
                .findFirst();
    }

    /** Who was named last before an offset, among those that fit. */
    Optional<Actor> last(int offset, Predicate<Actor> fits) {
        return actors.stream()
                .filter(fits)
                .filter(actor -> actor.before(offset) >= 0)
                .max(Comparator.comparingInt(actor -> actor.before(offset)));
    }
}
