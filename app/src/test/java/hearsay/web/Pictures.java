package hearsay.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Pictures of every page of a running server, to be looked at: {@code Pictures ADDRESS FOLDER PATH...} writes each page wide and
 * narrow, light and dark.
 */
final class Pictures {
    private Pictures() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[1]));
        try (Browser browser = Browser.open()) {
            for (String path : List.of(args).subList(2, args.length)) {
                String name = path.replaceAll("[^A-Za-z0-9]+", "_");
                for (String scheme : List.of("light", "dark")) {
                    for (int width : new int[] {1280, 360}) {
                        browser.scheme(scheme).sized(width, 800, false).go(args[0] + path);
                        long height =
                                ((Number) browser.script("return document.documentElement.scrollHeight")).longValue();
                        browser.sized(width, (int) Math.min(height, width == 360 ? 2_600 : 2_200), false);
                        Files.write(folder.resolve(name + "-" + width + "-" + scheme + ".png"), browser.picture());
                    }
                }
            }
        }
    }
}
