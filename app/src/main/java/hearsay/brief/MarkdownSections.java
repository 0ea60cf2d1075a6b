package hearsay.brief;

/** Prints who stands where: positions, commitments, expectations, flows, what changed. */
final class MarkdownSections {
    private final Brief brief;
    private final MarkdownPage page;

    MarkdownSections(Brief brief, MarkdownPage page) {
        this.brief = brief;
        this.page = page;
    }

    void print() {
        positions();
        commitments();
        expectations();
        flows();
        edition();
    }

    private void positions() {
        if (brief.positions().isEmpty()) {
            return;
        }
        page.heading(2, "Who confirms, denies, declines");
        if (!brief.positions().turns().isEmpty()) {
            page.heading(3, "Changed position");
            brief.positions().turns().forEach(this::turn);
        }
        for (Positions.Taken taken : brief.positions().stances()) {
            page.heading(3, taken.label());
            for (Positions.OnQuestion question : taken.questions()) {
                page.paragraph(MarkdownText.escape(question.heading()));
                question.wordings().forEach(wording -> page.item(page.wording(wording, false)));
            }
        }
    }

    private void turn(Positions.Turn turn) {
        String admission = turn.admission() ? " (admission)" : "";
        page.item("**" + MarkdownText.escape(turn.holder()) + "**" + admission + ": "
                + MarkdownText.escape(turn.question()) + " From " + end(turn.from()) + ", to " + end(turn.to()));
    }

    private String end(Wording wording) {
        return wording.verb() + " " + MarkdownText.said(wording.quotes()) + " ("
                + MarkdownText.date(wording.dateWords()) + ") " + page.cites(wording.citations());
    }

    private void commitments() {
        if (brief.commitments().isEmpty()) {
            return;
        }
        page.heading(2, "Commitments and red lines");
        for (Commitment commitment : brief.commitments()) {
            String trigger = commitment
                    .trigger()
                    .map(t -> "“" + MarkdownText.escape(t.words()) + "”")
                    .orElse("none stated");
            StringBuilder met = new StringBuilder();
            for (Commitment.Met report : commitment.met()) {
                met.append(" Reported met: ")
                        .append(MarkdownText.escape(report.why()))
                        .append(' ');
                met.append(page.cites(report.report().citations()));
            }
            page.item("**" + MarkdownText.escape(commitment.actor()) + "**: trigger " + trigger + "; action "
                    + MarkdownText.said(commitment.action()) + "; by the word of "
                    + MarkdownText.escape(commitment.word().holder()) + " ("
                    + MarkdownText.date(commitment.word().dateWords()) + ") "
                    + page.cites(commitment.word().citations())
                    + (met.isEmpty() ? " No report says that it was met." : met));
        }
    }

    private void expectations() {
        if (brief.expectations().isEmpty()) {
            return;
        }
        page.heading(2, "What is expected");
        for (Expectations group : brief.expectations()) {
            String disagree = group.contested() ? " (they disagree)" : "";
            page.heading(3, group.question().orElse("On no question of this brief") + disagree);
            group.named().forEach(this::expectation);
            group.others().forEach(this::expectation);
        }
    }

    private void expectation(Expectations.Expectation expectation) {
        Wording wording = expectation.wording();
        String band = wording.band().map(b -> " (ICD 203: " + b + ")").orElse("");
        String hedge = wording.hedge()
                .map(words -> " In their words: “" + MarkdownText.escape(words.words()) + "”" + band + ".")
                .orElse("");
        page.item(page.wording(wording, false)
                + hedge
                + expectation.due().map(d -> " Due " + d + ".").orElse(""));
    }

    private void flows() {
        if (brief.flows().isEmpty()) {
            return;
        }
        page.heading(2, "Who gives what to whom");
        for (FlowEntry flow : brief.flows()) {
            String what = flow.what()
                    .map(q -> " “" + MarkdownText.escape(q.words()) + "”")
                    .orElse("");
            String amount = flow.amount()
                    .map(q -> ", “" + MarkdownText.escape(q.words()) + "”")
                    .orElse("");
            page.item(MarkdownText.escape(flow.giver()) + " to " + MarkdownText.escape(flow.receiver()) + ":" + what
                    + amount
                    + "; " + MarkdownText.escape(flow.word().holder()) + " "
                    + flow.word().verb() + " ("
                    + MarkdownText.date(flow.word().dateWords()) + ") "
                    + page.cites(flow.word().citations()));
        }
    }

    private void edition() {
        if (brief.edition().first()) {
            page.heading(2, "Since the last edition");
            page.paragraph("This is the first edition.");
        } else if (!brief.edition().changes().isEmpty()) {
            page.heading(2, "Since the last edition");
            for (Edition.Change change : brief.edition().changes()) {
                page.item((MarkdownText.escape(change.text()) + " " + page.cites(change.citations())).strip());
            }
        }
    }
}
