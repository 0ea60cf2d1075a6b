package hearsay.brief;

import hearsay.ledger.Ledger;
import hearsay.ledger.Marks;
import hearsay.model.Claim;
import hearsay.model.Document;
import hearsay.model.FailedDocument;
import hearsay.model.FailedLines;
import hearsay.model.Matter;
import hearsay.model.PartialDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a brief says: the content of one page and its appendix, computed once from a ledger and printed by
 * {@link HtmlBrief} or {@link MarkdownBrief}.
 *
 * <p>Use it where a ledger is to be read by people. It is a function of ledger and options, so the same ledger gives the same
 * brief. It gives no verdict: every line says whose words it rests on, and no line states likelihood and confidence together
 * (Intelligence Community Directive 203, 2015). Example of a line: "Halmora health ministry put it at “112 people” [1]".
 *
 * @param options title, cut-off date, style of citations
 * @param question the question reported most; empty where the ledger holds none
 * @param cutOff the date of the latest document or the one asked for; empty where neither is known
 * @param origins how many ultimate holders stand behind all matters
 * @param claims how many claims the ledger holds
 * @param bottomLine two sentences
 * @param groups the matters by status: agreed, contested, single origin, open; groups without matters are left out
 * @param figures counts with two or more figures, contested ones first
 * @param positions who confirms, denies, declines, and who changed position
 * @param commitments what actors have said would follow
 * @param expectations what is expected, by question
 * @param flows who gives what to whom
 * @param edition what changed since the last edition
 * @param gaps what the ledger cannot tell
 * @param corrections what people have changed in the ledger, and why
 * @param echoes documents that add no origin
 * @param drifts relays that lost something
 * @param sources the documents read
 * @param notRead the documents that could not be read
 * @param citations all that is cited, by number
 * @param texts the documents' whole texts with the cited passages marked
 */
public record Brief(
        BriefOptions options,
        Optional<String> question,
        Optional<PartialDate> cutOff,
        int origins,
        int claims,
        List<Sentence> bottomLine,
        List<MatterGroup> groups,
        List<Figure> figures,
        Positions positions,
        List<Commitment> commitments,
        List<Expectations> expectations,
        List<FlowEntry> flows,
        Edition edition,
        List<Gap> gaps,
        List<CorrectionEntry> corrections,
        List<EchoEntry> echoes,
        List<DriftEntry> drifts,
        List<Source> sources,
        List<FailedDocument> notRead,
        List<Citation> citations,
        List<MarkedText> texts) {
    public Brief {
        bottomLine = List.copyOf(bottomLine);
        groups = List.copyOf(groups);
        figures = List.copyOf(figures);
        commitments = List.copyOf(commitments);
        expectations = List.copyOf(expectations);
        flows = List.copyOf(flows);
        gaps = List.copyOf(gaps);
        corrections = List.copyOf(corrections);
        echoes = List.copyOf(echoes);
        drifts = List.copyOf(drifts);
        sources = List.copyOf(sources);
        notRead = List.copyOf(notRead);
        citations = List.copyOf(citations);
        texts = List.copyOf(texts);
    }

    /** The first edition of a brief. */
    public static Brief of(Ledger ledger, BriefOptions options) {
        return of(ledger, Marks.NONE, options);
    }

    /** The first edition of a brief of a ledger that people have corrected. */
    public static Brief of(Ledger ledger, Marks marks, BriefOptions options) {
        return of(ledger, marks, Optional.empty(), options);
    }

    /** A later edition, which says what changed since {@code last}. */
    public static Brief since(Ledger last, Ledger ledger, BriefOptions options) {
        return of(ledger, Marks.NONE, Optional.of(last), options);
    }

    private static Brief of(Ledger ledger, Marks marks, Optional<Ledger> last, BriefOptions options) {
        LedgerIndex index = new LedgerIndex(ledger, marks);
        return of(index, new Citations(index, marks), marks, last, options, List.of());
    }

    /** @param also claims to cite after all that the brief cites */
    static Brief of(
            LedgerIndex index,
            Citations citations,
            Marks marks,
            Optional<Ledger> last,
            BriefOptions options,
            List<Claim> also) {
        Ledger ledger = index.ledger();
        Optional<PartialDate> cutOff = options.asOf().or(() -> latest(ledger));
        List<Sentence> bottomLine = new BottomLine(index, citations).sentences();
        List<MatterGroup> groups = MatterGroup.all(index, citations);
        List<Figure> figures = Figure.all(index, citations);
        Positions positions = Positions.of(index, citations);
        List<Commitment> commitments = Commitment.all(index, citations);
        List<Expectations> expectations = Expectations.all(index, citations);
        List<FlowEntry> flows = FlowEntry.all(index, citations);
        Edition edition = last.map(l -> Edition.since(l, index, citations)).orElseGet(Edition::initial);
        List<Gap> gaps = Gaps.of(index, citations, options.asOf());
        List<DriftEntry> drifts = DriftEntry.all(index, citations);
        List<CorrectionEntry> corrections = CorrectionEntry.all(index, citations, marks);
        citations.of(also);
        List<Citation> cited = citations.all();
        return new Brief(
                options,
                question(index),
                cutOff,
                (int) ledger.matters().stream()
                        .flatMap(m -> m.origins().stream())
                        .distinct()
                        .count(),
                ledger.claims().size(),
                bottomLine,
                groups,
                figures,
                positions,
                commitments,
                expectations,
                flows,
                edition,
                gaps,
                corrections,
                EchoEntry.all(index),
                drifts,
                Source.of(index),
                ledger.failed(),
                cited,
                texts(index, cited));
    }

    /** The cut-off date in words; "unknown" where no document carries a date. */
    public String cutOffWords() {
        return cutOff.map(DateWords::of).orElse("unknown");
    }

    /** What was read, in a line: "12 documents, two of them echoes; 31 origins; 335 claims". */
    public String extent() {
        String echoed = echoes.isEmpty() ? "" : ", " + NumberWords.count(echoes.size(), "echo") + " among them";
        String read = NumberWords.capital(NumberWords.count(sources.size(), "document")) + " read" + echoed;
        String failed = notRead.isEmpty() ? "" : " (" + NumberWords.of(notRead.size()) + " not read)";
        return read + failed + " · " + NumberWords.count(origins, "origin") + " behind them · "
                + NumberWords.count(claims, "claim");
    }

    /** What was not read, with a number for the many lines of one file. */
    public List<FailedDocument> notReadInShort() {
        return FailedLines.summed(notRead);
    }

    private static Optional<PartialDate> latest(Ledger ledger) {
        return ledger.documents().stream()
                .map(Document::reference)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(PartialDate::lastDay).thenComparing(Comparator.naturalOrder()));
    }

    private static Optional<String> question(LedgerIndex index) {
        return index.ledger().matters().stream()
                .min(MatterEntry.byImportance(index))
                .map(Matter::question);
    }

    private static List<MarkedText> texts(LedgerIndex index, List<Citation> cited) {
        Map<Integer, List<Citation>> bySource =
                cited.stream().collect(Collectors.groupingBy(c -> c.source().number()));
        return Source.of(index).stream()
                .map(source -> MarkedText.of(source, bySource.getOrDefault(source.number(), List.of())))
                .toList();
    }
}
