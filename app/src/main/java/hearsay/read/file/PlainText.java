package hearsay.read.file;

import java.io.IOException;

/** A text file. */
final class PlainText implements Format {
    @Override
    public Pieces open(FileInput file) throws IOException {
        return Pieces.of(new Piece.Text(file.name(), Characters.of(file), file.about(), About.NOTHING));
    }
}
