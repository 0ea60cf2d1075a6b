package hearsay.bench;

import hearsay.model.Document;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of short documents, a line of JSON each: generated reports and, every fifth, a stretch of a given article with other
 * figures in it, so that no two documents are the same.
 */
final class Pile {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int EVERY = 5;
    private static final int STRETCH = 300;
    private static final String DAY = "2031-03-%02d";

    private final List<Document> articles;
    private final Reports reports = new Reports(9);

    /** @param articles to be repeated; where there is none, all documents are generated */
    Pile(List<Document> articles) {
        this.articles = List.copyOf(articles);
    }

    void write(Path file, int documents) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < documents; i++) {
                boolean repeated = !articles.isEmpty() && i % EVERY == 0;
                out.write(line(i, repeated ? repeated(i / EVERY) : generated()));
                out.newLine();
            }
        }
    }

    /** A headline and three sentences. */
    private String generated() {
        String text = reports.next(1).getFirst().document().text();
        int end = text.indexOf("\n\n", text.indexOf("\n\n") + 1);
        return end < 0 ? text : text.substring(0, end);
    }

    private String repeated(int turn) {
        Document article = articles.get(turn % articles.size());
        int round = turn / articles.size();
        return otherFigures(stretch(article.text(), round), round);
    }

    /** Whole paragraphs, from another one on in each round; the article from its beginning where it has but few. */
    private static String stretch(String text, int round) {
        List<String> paragraphs = text.lines().filter(line -> !line.isBlank()).toList();
        int from = paragraphs.isEmpty() ? 0 : round % paragraphs.size();
        StringBuilder stretch = new StringBuilder();
        for (String paragraph : paragraphs.subList(from, paragraphs.size())) {
            if (stretch.length() < STRETCH) {
                stretch.append(paragraph, 0, Math.min(paragraph.length(), 2 * STRETCH))
                        .append("\n\n");
            }
        }
        return stretch.toString();
    }

    private static String otherFigures(String text, int round) {
        StringBuilder changed = new StringBuilder(text);
        for (int i = 0; i < changed.length(); i++) {
            char c = changed.charAt(i);
            if (c >= '1' && c <= '9') {
                changed.setCharAt(i, (char) ('1' + (c - '1' + round) % 9));
            }
        }
        return changed.toString();
    }

    private static String line(int number, String text) {
        return JSON.createObjectNode()
                .put("id", String.format(Locale.ROOT, "%06d.txt", number))
                .put("published", String.format(Locale.ROOT, DAY, 1 + number / 4_000))
                .put("text", text)
                .toString();
    }
}
