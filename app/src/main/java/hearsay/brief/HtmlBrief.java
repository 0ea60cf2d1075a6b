package hearsay.brief;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Prints a brief as one self-contained HTML file: style and charts inline, no script, nothing fetched.
 *
 * <p>Texts of documents are untrusted; the templates escape by context, and the only markup written as it is are the charts,
 * which escape on their own, and the style sheet.
 */
public final class HtmlBrief {
    private static final TemplateEngine TEMPLATES =
            TemplateEngine.createPrecompiled(null, ContentType.Html, HtmlBrief.class.getClassLoader(), "hearsay");
    private static final String STYLE = resource("brief.css");

    private HtmlBrief() {}

    /** Writes the page to {@code out}. */
    public static void render(Brief brief, Appendable out) throws IOException {
        StringOutput page = new StringOutput();
        TEMPLATES.render("brief/brief.jte", Map.of("brief", brief, "style", STYLE), page);
        out.append(page.toString());
    }

    private static String resource(String name) {
        try (InputStream in = HtmlBrief.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("hearsay/brief/" + name + " is missing from the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
