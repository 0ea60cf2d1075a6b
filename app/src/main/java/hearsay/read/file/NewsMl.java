package hearsay.read.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** News as agencies send it in XML: NewsML-G2 items, alone or in a message, and NITF, alone or in such an item (IPTC). */
final class NewsMl implements Format {
    @Override
    public Pieces open(FileInput file) throws IOException {
        Document message = Markup.xml(Characters.markup(file));
        List<Element> items = Markup.below(message, "newsitem").toList();
        List<Piece> pieces = new ArrayList<>();
        for (Element item : items) {
            String guid = item.attr("guid").isBlank() ? String.valueOf(pieces.size() + 1) : item.attr("guid");
            String name = items.size() == 1 ? file.name() : file.nameOf(FileNames.printable(guid));
            pieces.add(item(name, item, file));
        }
        if (items.isEmpty()) {
            Markup.below(message, "nitf")
                    .map(nitf -> new Piece.Body(
                            file.name(), nitfText(nitf), file.about().or(nitf(nitf))))
                    .forEach(pieces::add);
        }
        if (pieces.isEmpty()) {
            throw new Refused("empty", "the message holds no news item");
        }
        return Pieces.of(pieces);
    }

    private static Piece item(String name, Element item, FileInput file) {
        Optional<Element> content = Markup.below(item, "contentset").findFirst();
        Optional<String> text = content.flatMap(NewsMl::text);
        if (text.isEmpty()) {
            return new Piece.Unread(name, "no-article", "the news item holds no text");
        }
        About about = meta(item);
        Optional<Element> nitf =
                content.flatMap(set -> Markup.below(set, "nitf").findFirst());
        About all = nitf.map(inner -> about.or(nitf(inner))).orElse(about);
        return new Piece.Body(name, text.get(), file.about().or(all));
    }

    private static Optional<String> text(Element content) {
        Optional<Element> nitf = Markup.below(content, "nitf").findFirst();
        if (nitf.isPresent()) {
            return Optional.of(nitfText(nitf.get()));
        }
        return Markup.below(content, "body")
                .findFirst()
                .or(() -> Markup.child(content, "inlinexml"))
                .map(Markup::paragraphs)
                .filter(html -> !html.isEmpty())
                .or(() -> Markup.child(content, "inlinedata")
                        .map(data -> Markup.ofText(data.wholeText()))
                        .filter(html -> !html.isEmpty()));
    }

    private static About meta(Element item) {
        Optional<Element> itemMeta = Markup.child(item, "itemmeta");
        Optional<Element> contentMeta = Markup.child(item, "contentmeta");
        return new About(
                itemMeta.flatMap(meta -> Markup.child(meta, "provider"))
                        .flatMap(NewsMl::called)
                        .or(() -> contentMeta.flatMap(meta -> Markup.words(meta, "creditline"))),
                contentMeta.flatMap(meta -> Markup.words(meta, "headline")),
                contentMeta
                        .flatMap(meta -> Markup.words(meta, "by"))
                        .map(NewsMl::names)
                        .orElse(List.of()),
                contentMeta
                        .flatMap(meta -> Markup.words(meta, "contentcreated"))
                        .or(() -> itemMeta.flatMap(meta -> Markup.words(meta, "firstcreated")))
                        .or(() -> itemMeta.flatMap(meta -> Markup.words(meta, "versioncreated")))
                        .flatMap(Days::of),
                itemMeta.flatMap(meta -> Markup.words(meta, "versioncreated")).flatMap(Days::of),
                Optional.empty(),
                itemMeta.stream()
                        .flatMap(meta -> Markup.children(meta, "link"))
                        .map(link -> link.attr("href"))
                        .filter(address -> address.startsWith("http"))
                        .findFirst());
    }

    private static Optional<String> called(Element provider) {
        return Markup.words(provider, "name")
                .or(() -> Optional.of(provider.attr("literal")).filter(literal -> !literal.isBlank()));
    }

    private static String nitfText(Element nitf) {
        return Markup.below(nitf, "body.content")
                .findFirst()
                .map(Markup::paragraphs)
                .orElse("");
    }

    private static About nitf(Element nitf) {
        return new About(
                Markup.below(nitf, "doc.copyright")
                        .map(c -> c.attr("holder"))
                        .filter(h -> !h.isBlank())
                        .findFirst(),
                Markup.below(nitf, "hl1").map(Markup::words).findFirst(),
                Markup.below(nitf, "byline")
                        .map(Markup::words)
                        .findFirst()
                        .map(NewsMl::names)
                        .orElse(List.of()),
                Markup.below(nitf, "date.issue")
                        .map(d -> d.attr("norm"))
                        .findFirst()
                        .flatMap(NewsMl::norm),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** "20310303T101500Z". */
    private static Optional<hearsay.model.PartialDate> norm(String date) {
        boolean basic = date.length() >= 8 && date.chars().limit(8).allMatch(Character::isDigit);
        return Days.of(basic ? date.substring(0, 4) + "-" + date.substring(4, 6) + "-" + date.substring(6, 8) : date);
    }

    /** "By Lena Abbot and Casimir Roe". */
    static List<String> names(String byline) {
        String plain = byline.strip();
        String names = plain.regionMatches(true, 0, "by ", 0, 3) ? plain.substring(3) : plain;
        return List.of(names.split(", | and ")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
