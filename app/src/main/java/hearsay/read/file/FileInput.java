package hearsay.read.file;

import java.util.function.Consumer;

/**
 * One file to be opened.
 *
 * @param name what it is called in the ledger
 * @param fileName by which its kind is told where its content does not, {@code a.html}
 * @param about what is known of what it holds
 * @param setting what is the same for all files within one
 * @param depth how many files it lies in
 */
public record FileInput(String name, String fileName, Bytes bytes, About about, Setting setting, int depth) {

    /**
     * What is the same for a file and all within it.
     *
     * @param raw whether it is plain text as it stands
     * @param named whether the user named it, rather than the folder that it lies in
     * @param notices is told what a person should know though nothing failed by it
     */
    record Setting(Limits limits, Budget budget, boolean raw, boolean named, Consumer<String> notices) {}

    /** A file that lies in no other. */
    public static FileInput of(
            String name,
            String fileName,
            Bytes bytes,
            long size,
            About about,
            Limits limits,
            boolean raw,
            boolean named,
            Consumer<String> notices) {
        return new FileInput(
                name, fileName, bytes, about, new Setting(limits, new Budget(limits, size), raw, named, notices), 0);
    }

    Limits limits() {
        return setting.limits();
    }

    Budget budget() {
        return setting.budget();
    }

    void notice(String words) {
        setting.notices().accept(name + ": " + words);
    }

    /** What a thing within this file is called. */
    String nameOf(String inner) {
        return name + "!/" + inner;
    }

    Piece.Inner inner(String inner, Bytes content, About told) {
        return new Piece.Inner(
                new FileInput(nameOf(inner), inner, content, told.or(aboutWithin()), setting, depth + 1));
    }

    /** The same thing under its own name, once its wrapping is off. */
    Piece.Inner unwrapped(String plainName, Bytes content) {
        return new Piece.Inner(new FileInput(name, plainName, content, about, setting, depth + 1));
    }

    /** What is said of a file holds for what is in it, but for its title, day and address. */
    private About aboutWithin() {
        return About.ofOutlet(about.outlet());
    }
}
