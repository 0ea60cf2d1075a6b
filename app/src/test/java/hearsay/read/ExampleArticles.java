package hearsay.read;

import hearsay.model.Document;
import java.util.ArrayList;
import java.util.List;

/** The articles of the example story. */
final class ExampleArticles {
    private ExampleArticles() {}

    static List<Document> all() {
        List<Document> documents = new ArrayList<>();
        new Reader(ReadOptions.DEFAULT)
                .read(List.of("examples/karrow-dam/articles"))
                .forEachRemaining(result -> documents.add(((Read) result).document()));
        return documents;
    }

    static Document first() {
        return all().getFirst();
    }
}
