package hearsay.extract.attribution;

import hearsay.annotate.Token;
import hearsay.model.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives every quotation that reads as speech to a speaker: by the cue in its sentence, as the continuation of the
 * quotation before it, or by the sentence before it that names a speaker.
 *
 * <p>Example: in "“Stay inside,” she said. “Close the windows.”" both stretches are one attribution to "she".
 */
final class QuotationLinker {
    private final List<Passage> passages;
    private final Map<Integer, List<Finding>> clauses = new HashMap<>();
    private final SpeakerSearch search;
    private final CueLexicon lexicon;
    private final Map<Token, Finding> byCue = new HashMap<>();
    private final List<Finding> found = new ArrayList<>();
    private @Nullable Finding current;
    private int paragraph = -1;

    QuotationLinker(List<Passage> passages, List<Finding> clauses, CueLexicon lexicon) {
        this.passages = passages;
        for (Finding finding : clauses) {
            int sentence = finding.passage().sentence().index();
            this.clauses.computeIfAbsent(sentence, key -> new ArrayList<>()).add(finding);
        }
        this.lexicon = lexicon;
        this.search = new SpeakerSearch(lexicon);
    }

    /** The findings for quotations; a finding of {@code clauses} that holds a quotation may grow by its continuations. */
    List<Finding> link(List<Quotation> quotations) {
        for (Quotation quotation : quotations) {
            int first = at(quotation.span().start());
            int last = at(quotation.span().end() - 1);
            if (quotation.speech() && first >= 0 && last >= first) {
                place(quotation, first, last);
            }
        }
        return found;
    }

    private void place(Quotation quotation, int first, int last) {
        Passage start = passages.get(first);
        int here = start.sentence().paragraph();
        if (here != paragraph && !(here == paragraph + 1 && quotation.continues())) {
            boolean alone = current != null
                    && here == paragraph + 1
                    && opensParagraph(first, quotation)
                    && isWhole(first, last, quotation);
            current = alone ? current : null;
        }
        paragraph = here;
        Optional<Finding> holding = holding(start, quotation);
        Optional<Finding> cued = search.find(start, passages.get(last), quotation);
        if (cued.isPresent()) {
            join(cued.get(), quotation, holding);
        } else if (holding.isPresent()) {
            current = holding.get();
        } else if (current != null && (isWhole(first, last, quotation) || quotation.continues())) {
            current.extend(quotation.span());
        } else if (isWhole(first, last, quotation)) {
            preceding(first)
                    .ifPresent(speaker -> add(speaker.with(List.of(quotation.span()), "say:sentence-before", 1)));
        }
    }

    private void join(Finding cued, Quotation quotation, Optional<Finding> holding) {
        Finding same = byCue.get(cued.anchor());
        if (same != null) {
            same.extend(quotation.span());
            current = same;
        } else if (holding.isPresent() && holding.get().anchor().equals(cued.anchor())) {
            current = holding.get();
        } else {
            add(cued);
        }
    }

    private void add(Finding finding) {
        byCue.put(finding.anchor(), finding);
        found.add(finding);
        current = finding;
    }

    /** A finding whose content holds the quotation and words before it: reported speech, partly quoted. */
    private Optional<Finding> holding(Passage passage, Quotation quotation) {
        return clauses.getOrDefault(passage.sentence().index(), List.of()).stream()
                .filter(finding -> finding.content().stream()
                        .anyMatch(span -> span.contains(quotation.span())
                                && span.start() < quotation.span().start()))
                .filter(finding -> !quotation.span().contains(finding.position()))
                .findFirst();
    }

    private boolean opensParagraph(int first, Quotation quotation) {
        return (first == 0 || passages.get(first - 1).sentence().paragraph() != paragraphOf(first))
                && passages.get(first).sentence().span().start()
                        >= quotation.span().start();
    }

    private int paragraphOf(int index) {
        return passages.get(index).sentence().paragraph();
    }

    /** Whether nothing but the quotation stands in its sentences. */
    private boolean isWhole(int first, int last, Quotation quotation) {
        boolean before = passages.get(first).sentence().tokens().stream()
                .anyMatch(token -> token.end() <= quotation.span().start() && !Extents.isPunctuation(token));
        boolean after = passages.get(last).sentence().tokens().stream()
                .anyMatch(token -> token.start() >= quotation.span().end() && !Extents.isPunctuation(token));
        return !before && !after;
    }

    /** A speaker in the sentence before: its main verb speaks, or it ends in a colon. */
    private Optional<Finding> preceding(int first) {
        if (first == 0) {
            return Optional.empty();
        }
        Passage passage = passages.get(first - 1);
        boolean colon = passage.sentence().tokens().getLast().text().equals(":");
        boolean near = paragraphOf(first - 1) == paragraphOf(first);
        if (!colon && !near) {
            return Optional.empty();
        }
        for (Token token : passage.sentence().tokens()) {
            boolean verb =
                    token.isVerb() && token.head() < 0 || token.relation().equals("conj") && token.isVerb();
            if (verb && (colon || lexicon.weight(Cue.Kind.VERB, passage.lemma(token), "quote") > 0)) {
                Optional<Source> source = SourceFinder.of(passage, token);
                if (source.isPresent()) {
                    List<Span> cue = colon
                            ? List.of(passage.sentence().tokens().getLast().span())
                            : Extents.cue(passage, token);
                    return Optional.of(
                            Findings.verb(passage, lexicon, token, "quote", cue, source, List.of(token.span())));
                }
            }
        }
        return Optional.empty();
    }

    /** The index of the sentence at an offset, by halving; -1 between sentences. */
    private int at(int offset) {
        int low = 0;
        int high = passages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = passages.get(middle).sentence().span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return middle;
            }
        }
        return -1;
    }
}
