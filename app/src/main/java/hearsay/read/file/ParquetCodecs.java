package hearsay.read.file;

import io.airlift.compress.Decompressor;
import io.airlift.compress.lz4.Lz4Decompressor;
import io.airlift.compress.snappy.SnappyDecompressor;
import io.airlift.compress.zstd.ZstdDecompressor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;

/** What Parquet's pages are unpacked with: plain Java, and no page larger than what may be held. */
final class ParquetCodecs implements CompressionCodecFactory {
    private final Limits limits;
    private final Budget budget;

    ParquetCodecs(Limits limits, Budget budget) {
        this.limits = limits;
        this.budget = budget;
    }

    @Override
    public BytesInputCompressor getCompressor(CompressionCodecName codec) {
        throw new UnsupportedOperationException("nothing is written here");
    }

    @Override
    public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
        return switch (codec) {
            case UNCOMPRESSED -> new Unpacking((from, to) -> System.arraycopy(from, 0, to, 0, to.length));
            case SNAPPY -> new Unpacking(block(new SnappyDecompressor()));
            case ZSTD -> new Unpacking(block(new ZstdDecompressor()));
            case LZ4_RAW -> new Unpacking(block(new Lz4Decompressor()));
            case GZIP -> new Unpacking(ParquetCodecs::gunzip);
            case LZO, LZ4, BROTLI ->
                throw new IllegalArgumentException("is compressed with " + codec
                        + ", which is not read; allowed are none, Snappy, gzip, Zstandard and LZ4 (raw)");
        };
    }

    @Override
    public void release() {}

    private interface Block {
        void unpack(byte[] from, byte[] to) throws IOException;
    }

    private static Block block(Decompressor decompressor) {
        return (from, to) -> {
            int count = decompressor.decompress(from, 0, from.length, to, 0, to.length);
            if (count != to.length) {
                throw new IOException("a page is shorter than it says");
            }
        };
    }

    private static void gunzip(byte[] from, byte[] to) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(from))) {
            if (in.readNBytes(to, 0, to.length) != to.length) {
                throw new IOException("a page is shorter than it says");
            }
        }
    }

    private final class Unpacking implements BytesInputDecompressor {
        private final Block block;

        Unpacking(Block block) {
            this.block = block;
        }

        @Override
        public BytesInput decompress(BytesInput bytes, int size) throws IOException {
            return BytesInput.from(unpack(bytes.toByteArray(), size));
        }

        @Override
        public void decompress(ByteBuffer from, int fromSize, ByteBuffer to, int toSize) throws IOException {
            byte[] packed = new byte[fromSize];
            from.get(packed);
            to.put(unpack(packed, toSize));
        }

        private byte[] unpack(byte[] packed, int size) throws IOException {
            if (size < 0 || size > limits.inner()) {
                throw Refused.tooLarge("a page of it is", limits.inner());
            }
            budget.use(size);
            byte[] unpacked = new byte[size];
            block.unpack(packed, unpacked);
            return unpacked;
        }

        @Override
        public void release() {}
    }
}
