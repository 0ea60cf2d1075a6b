package hearsay.brief.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.jsoup.nodes.Element;

/**
 * A chart as a picture, for programs that draw no SVG.
 *
 * @param png the picture, at twice the size of the drawing
 * @param width of the drawing, in its own units
 * @param height of the drawing, in its own units
 */
record ChartPicture(byte[] png, double width, double height) {
    private static final float SCALE = 2;

    static ChartPicture of(Element svg) throws IOException {
        String[] box = svg.attr("viewBox").split("\\s+");
        double width = Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(PNGTranscoder.KEY_WIDTH, (float) width * SCALE);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_HEIGHT, (float) height * SCALE);
        transcoder.addTranscodingHint(PNGTranscoder.KEY_BACKGROUND_COLOR, java.awt.Color.WHITE);
        try {
            transcoder.transcode(new TranscoderInput(new StringReader(xml(svg))), new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new IOException("a chart could not be drawn", e);
        }
        return new ChartPicture(png.toByteArray(), width, height);
    }

    private static String xml(Element svg) {
        org.jsoup.nodes.Document.OutputSettings settings = new org.jsoup.nodes.Document.OutputSettings()
                .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml)
                .prettyPrint(false);
        org.jsoup.nodes.Document alone = new org.jsoup.nodes.Document("");
        alone.outputSettings(settings);
        Element copy = svg.clone();
        alone.appendChild(copy);
        return copy.outerHtml();
    }
}
