package hearsay.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;

/**
 * Bytes that came from an address, with what the server said of them.
 *
 * @param name what the document is to be called
 * @param address where they were
 * @param mediaType such as {@code text/html}, in lower case, where told
 * @param charset as the server names it, where it does
 * @param bytes not to be changed
 */
public record Delivery(
        String name, String address, Optional<String> mediaType, Optional<String> charset, byte[] bytes) {

    boolean isPage() {
        return mediaType
                .filter(type -> type.equals("text/html") || type.equals("application/xhtml+xml"))
                .isPresent();
    }

    /** By which its kind is told where its bytes leave it open: as a page where the server says so, else as the address ends. */
    String fileName() {
        if (isPage()) {
            return "page.html";
        }
        String path = address.split("[?#]", 2)[0];
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /**
     * Text in UTF-8 where the server names another encoding: it goes before what the page says (WHATWG). Bytes that are UTF-8
     * already are left, since servers that wrongly name another are many, and text that happens to be UTF-8 is next to none.
     */
    byte[] inUtf8() {
        boolean text = mediaType
                .filter(type -> type.startsWith("text/") || type.endsWith("xml") || type.endsWith("json"))
                .isPresent();
        return text && !isMarked() && !isUtf8()
                ? charset.flatMap(Delivery::known)
                        .map(encoding -> new String(bytes, encoding).getBytes(StandardCharsets.UTF_8))
                        .orElse(bytes)
                : bytes;
    }

    /** By a byte-order mark, which goes before all. */
    private boolean isMarked() {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        return first == 0xfeff || first == 0xfffe || first == 0xefbb;
    }

    private boolean isUtf8() {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static Optional<Charset> known(String name) {
        try {
            // what browsers understand by the name
            boolean latin = name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii");
            return Optional.of(Charset.forName(latin ? "windows-1252" : name))
                    .filter(charset -> !charset.equals(StandardCharsets.UTF_8));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
