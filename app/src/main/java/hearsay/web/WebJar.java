package hearsay.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * A file of an npm package that comes as a WebJar, whose version is told by the jar itself and stands in the build file alone.
 *
 * <p>Example: {@code WebJar.path("htmx.org", "dist/htmx.min.js")}.
 */
final class WebJar {
    private WebJar() {}

    /** Where the file is on the class path. */
    static String path(String artifact, String file) {
        String about = "/META-INF/maven/org.webjars.npm/" + artifact + "/pom.properties";
        try (InputStream in = WebJar.class.getResourceAsStream(about)) {
            if (in == null) {
                throw new IllegalStateException(artifact + " is missing from the program");
            }
            Properties properties = new Properties();
            properties.load(in);
            return "/META-INF/resources/webjars/" + artifact + "/" + properties.getProperty("version") + "/" + file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
