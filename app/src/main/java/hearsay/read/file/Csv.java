package hearsay.read.file;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A table of articles with commas, semicolons or tabs between its values, its columns named in the first line (RFC 4180). */
final class Csv implements Format {
    private static final int LONGEST_HEADER = 100_000;

    @Override
    public Pieces open(FileInput file) throws IOException {
        Head head = Head.of(file.bytes().head(Head.SIZE));
        Decoded decoded = Decoded.of(head.bytes());
        if (decoded.isBinary()) {
            throw new Refused("binary", "no text but binary data");
        }
        String first = head.text().lines().findFirst().orElse("");
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(first))
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setIgnoreEmptyLines(true)
                .get();
        Measured characters = new Measured(
                new InputStreamReader(file.bytes().open(), Charset.forName(decoded.encoding())), file.limits());
        CSVParser parser =
                CSVParser.builder().setReader(characters).setFormat(format).get();
        if (!Row.holdsArticles(parser.getHeaderNames().stream().map(Csv::plain).toList())) {
            parser.close();
            throw Row.noArticles("table");
        }
        return new Rows(file, parser, characters);
    }

    private static char delimiter(String header) {
        char most = ',';
        for (char c : new char[] {';', '\t'}) {
            char candidate = c;
            char best = most;
            if (header.chars().filter(h -> h == candidate).count()
                    > header.chars().filter(h -> h == best).count()) {
                most = c;
            }
        }
        return most;
    }

    private static String plain(String column) {
        return column.startsWith("\ufeff") ? column.substring(1) : column;
    }

    /** Characters of one row, counted: a quotation mark that nothing closes would take in the rest of the file. */
    private static final class Measured extends FilterReader {
        private final Limits limits;
        private long read;
        private long allowed = LONGEST_HEADER;

        Measured(Reader in, Limits limits) {
            super(in);
            this.limits = limits;
        }

        void begin() {
            read = 0;
            allowed = limits.document();
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(1);
            return c;
        }

        @Override
        public int read(char[] to, int from, int length) throws IOException {
            int count = super.read(to, from, length);
            count(count);
            return count;
        }

        private void count(int more) throws Refused {
            read += more;
            if (read > allowed) {
                throw Refused.tooLarge("a row is", allowed);
            }
        }
    }

    private static final class Rows implements Pieces {
        private final FileInput file;
        private final CSVParser parser;
        private final Measured characters;
        private final Iterator<CSVRecord> records;
        private final List<String> columns;

        Rows(FileInput file, CSVParser parser, Measured characters) {
            this.file = file;
            this.parser = parser;
            this.characters = characters;
            this.records = parser.iterator();
            this.columns = parser.getHeaderNames().stream().map(Csv::plain).toList();
        }

        @Override
        public Optional<Piece> next() {
            characters.begin();
            if (!records.hasNext()) {
                return Optional.empty();
            }
            CSVRecord record = records.next();
            Row row = new Row();
            for (int i = 0; i < Math.min(columns.size(), record.size()); i++) {
                row.put(columns.get(i), record.get(i));
            }
            return Optional.of(row.piece(file, record.getRecordNumber() + 1));
        }

        @Override
        public void close() throws IOException {
            parser.close();
        }
    }
}
