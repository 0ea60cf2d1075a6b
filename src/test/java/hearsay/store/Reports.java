package hearsay.store;

import hearsay.model.Bound;
import hearsay.model.Claim;
import hearsay.model.ClaimType;
import hearsay.model.Document;
import hearsay.model.EvidenceKind;
import hearsay.model.Holder;
import hearsay.model.Manner;
import hearsay.model.PartialDate;
import hearsay.model.Quantity;
import hearsay.model.Span;
import hearsay.model.Stance;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;

/**
 * Writes reports of invented accidents with the claims in them, so that a ledger can be filled without a language model. The
 * same seed writes the same reports.
 */
public final class Reports {
    private static final List<String> THINGS = List.of(
            "dam",
            "ferry",
            "mill",
            "tunnel",
            "depot",
            "bridge",
            "warehouse",
            "railway yard",
            "refinery",
            "market hall");
    private static final List<String> EVENTS =
            List.of("fire", "collapse", "explosion", "flood", "landslide", "crash", "shooting", "gas leak");
    private static final List<String> BODIES = List.of(
            "Halmora health ministry",
            "Kestrian government",
            "regional police",
            "fire service",
            "harbour office",
            "River Authority",
            "Red Lantern relief agency");
    private static final List<String> OUTLETS = List.of(
            "Meridian Wire", "Coastal Mercury", "Inland Daily", "Sarrow Gazette", "Northern Post", "Vellund Observer");
    private static final List<String> STATES = List.of("dead", "missing", "injured", "trapped");

    private final Random random;
    private final Invented invented;
    private String place = "";
    private String what = "";
    private List<String> people = List.of();
    private final StringBuilder text = new StringBuilder();
    private final List<Draft> drafts = new ArrayList<>();
    private int number;

    public Reports(long seed) {
        random = new Random(seed);
        invented = new Invented(random);
    }

    /** A document with its claims. */
    public record Report(Document document, List<Claim> claims) {}

    private record Draft(Holder holder, Stance stance, Span all, Span content, Optional<Quantity> figure) {}

    /** So many reports; every five or so are of one accident, with a place and people of its own. */
    public List<Report> next(int count) {
        List<Report> reports = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (number == 0 || random.nextInt(5) == 0) {
                place = invented.place();
                what = invented.any(THINGS) + " " + invented.any(EVENTS);
                people = List.of(invented.person(), invented.person(), invented.person());
            }
            reports.add(report());
        }
        return reports;
    }

    private Report report() {
        number++;
        text.setLength(0);
        drafts.clear();
        String title = place + " " + what + ": " + (2 + random.nextInt(90)) + " " + invented.any(STATES);
        text.append(title).append("\n\n");
        int sentences = 4 + random.nextInt(6);
        for (int i = 0; i < sentences; i++) {
            sentence();
            text.append(i % 3 == 2 ? "\n\n" : " ");
        }
        LocalDate day = LocalDate.of(2031, 3, 1).plusDays(random.nextInt(40) + number / 20);
        Document document = document(title, day);
        List<Claim> claims = new ArrayList<>();
        drafts.forEach(draft -> claims.add(claim(document, draft)));
        return new Report(document, claims);
    }

    private void sentence() {
        int start = text.length();
        switch (random.nextInt(4)) {
            case 0 -> figure(start);
            case 1 -> said(start, Stance.ASSERTS, " said that ", "the " + what + " in " + place + " began before dawn");
            case 2 -> said(start, Stance.DENIES, " denied that ", "anyone had been warned of the " + what);
            default ->
                text.append("Streets around the ")
                        .append(what)
                        .append(" in ")
                        .append(place)
                        .append(" were closed.");
        }
    }

    private void said(int start, Stance stance, String cue, String content) {
        Holder holder = holder(start);
        text.append(holder.name()).append(cue);
        int at = text.length();
        text.append(content);
        drafts.add(new Draft(
                holder, stance, new Span(start, text.length()), new Span(at, text.length()), Optional.empty()));
        text.append('.');
    }

    private void figure(int start) {
        Holder holder = holder(start);
        int value = 2 + random.nextInt(400);
        text.append(holder.name()).append(" said that ");
        int at = text.length();
        text.append(value).append(" people were ");
        Span number = new Span(at, at + String.valueOf(value).length() + " people".length());
        text.append(invented.any(STATES)).append(" in ").append(place);
        OptionalDouble exact = OptionalDouble.of(value);
        Quantity quantity = new Quantity(
                number,
                exact,
                exact,
                exact,
                Bound.EXACT,
                Optional.empty(),
                Optional.of("person"),
                Optional.of(Quantity.UnitClass.PERSON),
                Optional.of("people"),
                false);
        drafts.add(new Draft(
                holder,
                Stance.ASSERTS,
                new Span(start, text.length()),
                new Span(at, text.length()),
                Optional.of(quantity)));
        text.append('.');
    }

    private Holder holder(int start) {
        boolean person = random.nextBoolean();
        String name = person ? invented.any(people) : "The " + place + " " + invented.any(BODIES);
        return new Holder(
                name,
                person ? Holder.Kind.PERSON : Holder.Kind.ORGANIZATION,
                Optional.empty(),
                Optional.of(new Span(start, start + name.length())));
    }

    private Document document(String title, LocalDate day) {
        String name = String.format(Locale.ROOT, "%05d.txt", number);
        return new Document(
                sha256(name + "\n" + text).substring(0, 12),
                name,
                text.toString(),
                Optional.of(invented.any(OUTLETS)),
                Optional.of(title),
                List.of(invented.person()),
                random.nextInt(10) == 0 ? Optional.empty() : Optional.of(PartialDate.of(day)),
                Optional.empty(),
                "en",
                Optional.empty(),
                Optional.empty(),
                sha256(text.toString()),
                List.of());
    }

    private Claim claim(Document document, Draft draft) {
        return new Claim(
                document.id() + "-" + draft.content().start() + "-"
                        + draft.content().end(),
                document.id(),
                List.of(draft.all()),
                List.of(draft.content()),
                draft.holder(),
                List.of(),
                Optional.empty(),
                Manner.INDIRECT,
                draft.stance(),
                Optional.empty(),
                draft.figure().isPresent() ? List.of(EvidenceKind.OFFICIAL_STATEMENT) : List.of(),
                List.of(draft.figure().isPresent() ? ClaimType.QUANTITY : ClaimType.EVENT),
                draft.figure().stream().toList(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
