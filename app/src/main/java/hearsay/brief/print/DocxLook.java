package hearsay.brief.print;

import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/**
 * How words look.
 *
 * @param target the anchor that they lead to; empty where they are no link
 * @param brackets whether they are the number of a citation
 * @param exact whether every blank is kept
 */
record DocxLook(
        boolean bold,
        boolean italic,
        boolean soft,
        String colour,
        String shade,
        String target,
        boolean brackets,
        boolean exact) {
    private static final Map<String, String> COLOURS = Map.of(
            "agreed",
            "1D6340",
            "contested",
            "A3340C",
            "single-origin",
            "5C4A8A",
            "o1",
            "0065A8",
            "o2",
            "C14A00",
            "o3",
            "00755A",
            "o4",
            "93407C",
            "o5",
            "7D5D00",
            "o7",
            "6B6F76");
    private static final Set<String> BOLD = Set.of("holder", "fig", "status", "tag", "step");
    private static final Set<String> SOFT = Set.of(
            "weight", "when", "meaning", "also", "note", "reading", "by", "n", "role", "summary", "eyebrow", "extent",
            "cites");
    static final DocxLook PLAIN = new DocxLook(false, false, false, "", "", "", false, false);

    DocxLook within(Element element) {
        Set<String> names = element.classNames();
        String tint = names.stream()
                .filter(COLOURS::containsKey)
                .findFirst()
                .map(COLOURS::get)
                .orElse(colour);
        boolean coloured = names.contains("status") || names.contains("key") || names.contains("sign");
        boolean mark = element.normalName().equals("mark");
        return new DocxLook(
                bold
                        || element.normalName().matches("b|th|strong")
                        || names.stream().anyMatch(BOLD::contains),
                italic || names.contains("question") || names.contains("none"),
                soft || names.stream().anyMatch(SOFT::contains),
                coloured || !tint.equals(colour) ? tint : colour,
                mark ? names.contains("deep") ? "F3D873" : "FBEEB8" : shade,
                target,
                brackets,
                exact || mark || element.parents().hasClass("body") || names.contains("body"));
    }

    DocxLook to(String anchor, boolean cite) {
        return new DocxLook(bold, italic, soft, colour, shade, anchor, cite, exact);
    }

    void dress(XWPFRun run, boolean small) {
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
        if (soft || small) {
            run.setFontSize(8);
            run.setFontFamily(DocxStyles.NARROW);
        }
        if (!colour.isEmpty()) {
            run.setColor(colour);
        } else if (soft) {
            run.setColor("444444");
        }
        if (!shade.isEmpty()) {
            CTShd shading = run.getCTR().isSetRPr()
                    ? run.getCTR().getRPr().addNewShd()
                    : run.getCTR().addNewRPr().addNewShd();
            shading.setVal(STShd.CLEAR);
            shading.setFill(shade);
        }
    }
}
