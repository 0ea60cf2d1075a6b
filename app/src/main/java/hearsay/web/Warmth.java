package hearsay.web;

import hearsay.Hearsay;
import hearsay.model.Document;
import java.util.List;
import java.util.Optional;

/** Has an engine load its models, by a text that is then forgotten. */
final class Warmth {
    private static final String TEXT = """
            The harbour office said on Monday that at least 12 people were missing after the ferry sank, and its owner denied it.
            "If the port is closed, we will stop every train," said Ana Ruiz, the minister of transport, who spoke of 40,000 tonnes.
            Satellite images from 3 March show up to 200 lorries at the border, according to a spokesman for the army, which has
            not confirmed the figure. Two officials, who asked not to be named, expect talks to fail; analysts doubt that. Prof.
            Mara Lind of the Institute of Coasts wrote that it was "highly likely" that the dam would be opened by June.
            """;

    /** The first hundred or so sentences of a new process are slow: its code is compiled while it runs. */
    private static final int TIMES = 12;

    private Warmth() {}

    static void of(Hearsay hearsay) {
        Document document = new Document(
                "warmth",
                "warmth.txt",
                TEXT,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                "0".repeat(64),
                List.of());
        for (int i = 0; i < TIMES; i++) {
            hearsay.claims(document);
        }
    }
}
