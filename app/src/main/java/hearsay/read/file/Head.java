package hearsay.read.file;

import java.util.Locale;

/**
 * The first bytes of a file, as bytes and as text.
 *
 * @param bytes the bytes
 * @param text as text, without a byte-order mark and the white space before it
 */
record Head(byte[] bytes, String text) {
    static final int SIZE = 1 << 16;

    static Head of(byte[] bytes) {
        String text = bytes.length == 0 ? "" : Decoded.of(bytes).text();
        return new Head(bytes, (text.startsWith("\ufeff") ? text.substring(1) : text).stripLeading());
    }

    boolean starts(int... mark) {
        return has(0, mark);
    }

    boolean has(int at, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    boolean has(int at, String ascii) {
        return has(at, ascii.chars().toArray());
    }

    /** Whether the text begins so, small or capital. */
    boolean opensWith(String words) {
        return text.regionMatches(true, 0, words, 0, words.length());
    }

    /** The name of the first element of XML or HTML, without its prefix, in lower case; empty where there is none. */
    String root() {
        int at = 0;
        while (at < text.length() && text.charAt(at) == '<') {
            if (text.startsWith("<!--", at)) {
                at = after("-->", at);
            } else if (text.startsWith("<?", at)) {
                at = after("?>", at);
            } else if (text.startsWith("<!", at)) {
                at = afterDoctype(at);
            } else {
                return elementName(at + 1);
            }
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
        return "";
    }

    private int after(String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    /** A document type may hold declarations in brackets, each with its own angle brackets. */
    private int afterDoctype(int from) {
        int close = after(">", from);
        int bracket = text.indexOf('[', from);
        return bracket >= 0 && bracket < close ? after(">", Math.max(bracket, text.indexOf(']', bracket))) : close;
    }

    private String elementName(int from) {
        int to = from;
        while (to < text.length()
                && (Character.isLetterOrDigit(text.charAt(to)) || "-_.:".indexOf(text.charAt(to)) >= 0)) {
            to++;
        }
        String name = text.substring(from, to).toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }
}
