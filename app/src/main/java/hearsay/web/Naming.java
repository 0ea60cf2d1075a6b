package hearsay.web;

import hearsay.KeptStory;
import hearsay.model.Document;
import hearsay.store.Notes;
import java.util.List;
import java.util.Optional;

/**
 * What a ledger is called on its pages: as somebody has called it there; else by the name of its file where that is of several
 * words, as people name things; else, where it is of one story, by the headline of its first report.
 */
final class Naming {
    private static final String NOTE = "web-name";
    private static final int LONGEST = 120;

    private final Connections connections;
    private final String ofFile;
    private volatile Optional<String> given;

    Naming(Connections connections, String ofFile) {
        this.connections = connections;
        this.ofFile = ofFile;
        given = connections.alone(kept -> kept.notes().get(NOTE, ""));
    }

    /** What somebody has called it. */
    Optional<String> given() {
        return given;
    }

    /** What it is called beside its pages' own headings: short. */
    String ofLedger() {
        return given.orElse(ofFile);
    }

    /** What the one story of the ledger is called. */
    String of(List<Document> documents) {
        return given.or(() -> Optional.of(ofFile).filter(name -> name.contains(" ") || documents.isEmpty()))
                .orElseGet(() -> new KeptStory(documents).title());
    }

    /** Calls it so from now on; by an empty name, what it would be called of itself. */
    void call(String name) {
        String plain = name.strip();
        if (plain.codePointCount(0, plain.length()) > LONGEST) {
            throw Problem.unusable("A name has " + LONGEST + " characters at the most. Nothing was changed.");
        }
        connections.alone(kept -> {
            Notes notes = kept.notes();
            if (plain.isEmpty()) {
                notes.remove(NOTE, "");
            } else {
                notes.put(NOTE, "", plain);
            }
            return true;
        });
        given = Optional.of(plain).filter(words -> !words.isEmpty());
    }
}
