package hearsay.read.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A file compressed with gzip, which is what it is when unpacked and keeps its name. */
final class Gzip implements Format {
    @Override
    public Pieces open(FileInput file) {
        return Pieces.of(file.unwrapped(FileNames.withoutGz(file.fileName()), unpacked(file)));
    }

    /** The bytes as they were before, of several compressed pieces all. */
    static Bytes unpacked(FileInput file) {
        return () -> {
            InputStream in = file.bytes().open();
            try {
                return file.budget().counted(new GzipCompressorInputStream(new BufferedInputStream(in), true));
            } catch (IOException e) {
                in.close();
                throw e;
            }
        };
    }
}
