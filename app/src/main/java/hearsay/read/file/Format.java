package hearsay.read.file;

import java.io.IOException;

/** One way in which articles are kept in files. Nothing of a format is loaded before a file of it comes. */
sealed interface Format
        permits PlainText,
                WebPage,
                Pdf,
                Mail,
                Mbox,
                Feed,
                NewsMl,
                JsonArticles,
                JsonLines,
                Csv,
                Parquet,
                Warc,
                ZipFamily,
                Tar,
                Gzip {
    /** Opens a file of this format. */
    Pieces open(FileInput file) throws IOException;
}
