package hearsay.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.util.Map;

/** The templates of {@code src/main/jte/web}, which escape by context all that comes from a document or a person. */
final class Templates {
    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), "hearsay");

    private Templates() {}

    static void render(Context request, String name, Map<String, Object> parts) {
        StringOutput out = new StringOutput(20_000);
        ENGINE.render("web/" + name + ".jte", parts, out);
        request.html(out.toString());
    }
}
