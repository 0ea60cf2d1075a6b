package hearsay.read.file;

import com.jerolba.carpet.CarpetParquetReader;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;

/** A table of articles in Apache Parquet; only the columns that are known are looked at. */
final class Parquet implements Format {
    @Override
    public Pieces open(FileInput file) throws IOException {
        ChannelInput input = new ChannelInput(file.bytes().seek(file.limits()));
        try {
            check(input, file.limits());
            @SuppressWarnings({"unchecked", "rawtypes"})
            ParquetReader<Map> reader = CarpetParquetReader.builder(input, Map.class)
                    .withCodecFactory(new ParquetCodecs(file.limits(), file.budget()))
                    .build();
            return new Rows(file, input, reader);
        } catch (IOException | RuntimeException e) {
            input.close();
            throw e;
        }
    }

    /** A group of rows is held as a whole, so none may be larger than what can be held. */
    private static void check(ChannelInput input, Limits limits) throws IOException {
        ParquetReadOptions options = ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new ParquetCodecs(limits, new Budget(limits, 0)))
                .build();
        try (ParquetFileReader reader = ParquetFileReader.open(input, options)) {
            boolean articles = Row.holdsArticles(reader.getFileMetaData().getSchema().getFields().stream()
                    .map(org.apache.parquet.schema.Type::getName)
                    .toList());
            if (!articles) {
                throw Row.noArticles("Parquet file");
            }
            for (BlockMetaData group : reader.getRowGroups()) {
                if (group.getTotalByteSize() > 4 * limits.inner() || group.getTotalByteSize() < 0) {
                    throw Refused.tooLarge("a group of rows is", 4 * limits.inner());
                }
            }
        }
    }

    private static final class Rows implements Pieces {
        private final FileInput file;
        private final ChannelInput input;

        @SuppressWarnings("rawtypes")
        private final ParquetReader<Map> reader;

        private long number;

        @SuppressWarnings("rawtypes")
        Rows(FileInput file, ChannelInput input, ParquetReader<Map> reader) {
            this.file = file;
            this.input = input;
            this.reader = reader;
        }

        @Override
        public Optional<Piece> next() throws IOException {
            Map<?, ?> values = reader.read();
            if (values == null) {
                return Optional.empty();
            }
            Row row = new Row();
            values.forEach((column, value) -> {
                if (value != null) {
                    row.put(String.valueOf(column), String.valueOf(value));
                }
            });
            return Optional.of(row.piece(file, ++number));
        }

        @Override
        public void close() throws IOException {
            reader.close();
            input.close();
        }
    }
}
