package hearsay.brief.print;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The paragraph styles of a brief in a word processor, under the names that outlines and tables of contents know. */
final class DocxStyles {
    static final String FONT = "Georgia";
    static final String NARROW = "Arial";
    private static final int TWIPS_PER_POINT = 20;

    private DocxStyles() {}

    /** The style of a heading, by its level in the page. */
    static String heading(int level) {
        return "Heading" + level;
    }

    static void define(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        styles.setDefaultFonts(fonts(FONT));
        styles.addStyle(paragraph("Normal", "Normal", 10, 0, 4, false, -1));
        styles.addStyle(paragraph(heading(1), "heading 1", 20, 0, 6, true, 0));
        styles.addStyle(paragraph(heading(2), "heading 2", 13, 16, 6, true, 1));
        styles.addStyle(paragraph(heading(3), "heading 3", 11, 10, 3, true, 2));
        styles.addStyle(paragraph(heading(4), "heading 4", 10, 8, 2, true, 3));
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margin = section.addNewPgMar();
        margin.setTop(BigInteger.valueOf(1000));
        margin.setBottom(BigInteger.valueOf(1000));
        margin.setLeft(BigInteger.valueOf(1000));
        margin.setRight(BigInteger.valueOf(1000));
    }

    private static XWPFStyle paragraph(
            String id, String name, int points, int before, int after, boolean bold, int outline) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        CTPPrGeneral form = style.addNewPPr();
        if (outline >= 0) {
            form.addNewKeepNext();
            form.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
        }
        form.addNewSpacing().setBefore(BigInteger.valueOf((long) before * TWIPS_PER_POINT));
        form.getSpacing().setAfter(BigInteger.valueOf((long) after * TWIPS_PER_POINT));
        CTRPr words = style.addNewRPr();
        if (bold) {
            words.addNewB();
        }
        words.addNewSz().setVal(BigInteger.valueOf(points * 2L));
        return new XWPFStyle(style);
    }

    private static CTFonts fonts(String family) {
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(family);
        fonts.setHAnsi(family);
        fonts.setCs(family);
        return fonts;
    }
}
