package hearsay.link;

import hearsay.ledger.Rulings;
import hearsay.model.Document;
import hearsay.model.Echo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Applies people's rulings to what was found: which claims are of one matter, which documents are echoes. */
final class Ruled {
    private final Rulings rulings;

    Ruled(Rulings rulings) {
        this.rulings = rulings;
    }

    /** @param found groups of statements, each in story order */
    List<List<Statement>> groups(List<List<Statement>> found) {
        List<List<Statement>> groups = new ArrayList<>();
        found.forEach(group -> groups.add(new ArrayList<>(group)));
        for (Rulings.Ruling ruling : rulings.inOrder()) {
            switch (ruling) {
                case Rulings.Together together -> join(groups, together);
                case Rulings.Moved moved -> move(groups, moved);
                case Rulings.EchoOf echo -> {}
                case Rulings.NoEcho none -> {}
            }
        }
        groups.removeIf(List::isEmpty);
        groups.forEach(group -> group.sort(Comparator.comparingInt(Statement::index)));
        return groups;
    }

    private static void join(List<List<Statement>> groups, Rulings.Together together) {
        Optional<List<Statement>> one = of(groups, together.claim());
        Optional<List<Statement>> other = of(groups, together.other());
        if (one.isPresent() && other.isPresent() && one.get() != other.get()) {
            one.get().addAll(other.get());
            other.get().clear();
        }
    }

    private static void move(List<List<Statement>> groups, Rulings.Moved moved) {
        Optional<List<Statement>> to = moved.with().flatMap(claim -> of(groups, claim));
        of(groups, moved.claim())
                .filter(from -> to.isEmpty() || to.get() != from)
                .ifPresent(from -> {
                    List<Statement> claim = from.stream()
                            .filter(s -> s.claim().id().equals(moved.claim()))
                            .toList();
                    from.removeAll(claim);
                    to.ifPresentOrElse(group -> group.addAll(claim), () -> groups.add(new ArrayList<>(claim)));
                });
    }

    private static Optional<List<Statement>> of(List<List<Statement>> groups, String claim) {
        return groups.stream()
                .filter(group -> group.stream().anyMatch(s -> s.claim().id().equals(claim)))
                .findFirst();
    }

    /** @param sorted the story's documents */
    List<Echo> echoes(List<Echo> found, List<Document> sorted) {
        List<Echo> echoes = new ArrayList<>(found);
        for (Rulings.Ruling ruling : rulings.inOrder()) {
            switch (ruling) {
                case Rulings.EchoOf echo -> mark(echoes, echo, sorted);
                case Rulings.NoEcho none ->
                    echoes.removeIf(echo -> echo.document().equals(none.document()));
                case Rulings.Together together -> {}
                case Rulings.Moved moved -> {}
            }
        }
        return echoes;
    }

    /** No document may echo its own echo. */
    private static void mark(List<Echo> echoes, Rulings.EchoOf ruling, List<Document> sorted) {
        Optional<Document> echo = document(sorted, ruling.document());
        Optional<Document> of = document(sorted, ruling.of());
        if (echo.isPresent() && of.isPresent()) {
            echoes.removeIf(e -> e.document().equals(ruling.document())
                    || (e.document().equals(ruling.of()) && e.of().equals(ruling.document())));
            double share =
                    Shingles.of(echo.get().text()).within(Shingles.of(of.get().text()));
            echoes.add(new Echo(ruling.document(), ruling.of(), Echo.Kind.REWRITE, share, ruling.why()));
        }
    }

    private static Optional<Document> document(List<Document> sorted, String id) {
        return sorted.stream().filter(document -> document.id().equals(id)).findFirst();
    }
}
