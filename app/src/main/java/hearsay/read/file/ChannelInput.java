package hearsay.read.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A file as Parquet's library wants it: streams over one channel, which outlives them. */
final class ChannelInput implements InputFile {
    private final SeekableByteChannel channel;

    ChannelInput(SeekableByteChannel channel) {
        this.channel = channel;
    }

    @Override
    public long getLength() throws IOException {
        return channel.size();
    }

    @Override
    public SeekableInputStream newStream() throws IOException {
        channel.position(0);
        InputStream in = Channels.newInputStream(channel);
        return new DelegatingSeekableInputStream(in) {
            @Override
            public long getPos() throws IOException {
                return channel.position();
            }

            @Override
            public void seek(long position) throws IOException {
                if (position < 0 || position > channel.size()) {
                    throw new IOException("points outside of itself");
                }
                channel.position(position);
            }

            @Override
            public void close() {
                // the channel is closed with the file
            }
        };
    }

    void close() throws IOException {
        channel.close();
    }
}
