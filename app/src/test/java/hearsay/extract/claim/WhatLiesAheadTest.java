package hearsay.extract.claim;

import static org.assertj.core.api.Assertions.assertThat;

import hearsay.annotate.Fixtures;
import hearsay.extract.Extractor;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The commitments and forecasts of many short texts of all kinds, counted: single ones are in the tests beside this one. */
class WhatLiesAheadTest {
    private static final String SENTENCES = "/hearsay/claim/sentences.tsv";

    private final Extractor extractor = new Extractor();
    private final ClaimAssembler assembler = new ClaimAssembler();

    @Test
    void mostSentencesAreToldApart() throws IOException {
        Map<String, int[]> counts = new HashMap<>();
        for (String line : lines()) {
            String[] columns = line.split("\t");
            int[] own = counts.computeIfAbsent(columns[2], k -> new int[2]);
            own[0]++;
            own[1] += label(columns[0], columns[1]).equals(columns[2]) ? 1 : 0;
        }
        assertThat(share(counts, "commitment")).isGreaterThan(0.66);
        assertThat(share(counts, "forecast")).isGreaterThan(0.85);
        assertThat(share(counts, "nothing")).isGreaterThan(0.75);
    }

    private static double share(Map<String, int[]> counts, String label) {
        int[] own = Objects.requireNonNull(counts.get(label), "the sentences have this label");
        return (double) own[1] / own[0];
    }

    /** What the claim that shares most with the words is taken for; a claim that there is none of is nothing. */
    private String label(String text, String words) {
        int at = text.indexOf(words);
        Span wanted = new Span(at, at + words.length());
        Claim best = null;
        int most = 0;
        for (Claim claim :
                assembler.assemble(extractor.extract(Fixtures.ANNOTATOR.annotate(Fixtures.document(text))))) {
            int shared = Span.overlap(claim.content(), List.of(wanted));
            if (shared > most) {
                best = claim;
                most = shared;
            }
        }
        return best == null || !best.is(ClaimType.COMMITMENT) && !best.is(ClaimType.FORECAST)
                ? "nothing"
                : best.is(ClaimType.COMMITMENT) ? "commitment" : "forecast";
    }

    private static List<String> lines() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WhatLiesAheadTest.class.getResourceAsStream(SENTENCES)),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .filter(l -> !l.startsWith("#") && !l.startsWith("text\t"))
                    .toList();
        }
    }
}
