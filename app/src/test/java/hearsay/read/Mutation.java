package hearsay.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Damages files, the same way for the same seed: bytes, lengths, words of their formats, and what lies in their packing. */
final class Mutation {
    private static final List<String> WORDS = List.of(
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>",
            "&b;",
            "<![CDATA[",
            "]]>",
            "<item>",
            "</p>",
            "<table><tr><td>",
            "<script>",
            "{\"a\":",
            "[[[[[[",
            "\"",
            "\\",
            "\0",
            "\u202e",
            "\ufeff",
            "From ",
            "\r\n\r\n",
            "--",
            "Content-Type: multipart/mixed; boundary=x\r\n",
            "=?utf-8?B?",
            "PK\u0003\u0004",
            "%PDF-1.7",
            "WARC/1.0\r\n",
            "Content-Length: -1\r\n",
            "Transfer-Encoding: chunked\r\n",
            "ffffffff",
            "9999999999",
            "-1",
            " endobj",
            "stream\n",
            "/Kids [1 0 R]",
            "/Filter /FlateDecode",
            "../../",
            "<p>\"",
            "Published: 3 March 2031",
            "By Jane Roe");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    byte[] of(byte[] file, byte[] other) throws IOException {
        boolean within = random.nextBoolean();
        if (within && starts(file, 'P', 'K')) {
            return inZip(file, other);
        }
        if (within && starts(file, 0x1f, 0x8b)) {
            byte[] plain = new GZIPInputStream(new ByteArrayInputStream(file)).readAllBytes();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(mutated(plain, other));
            }
            return out.toByteArray();
        }
        return mutated(file, other);
    }

    private static boolean starts(byte[] file, int first, int second) {
        return file.length > 1 && (file[0] & 0xFF) == first && (file[1] & 0xFF) == second;
    }

    private byte[] inZip(byte[] file, byte[] other) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        }
        List<String> names = new ArrayList<>(entries.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] content = java.util.Objects.requireNonNull(entries.remove(name));
        if (random.nextInt(8) > 0) {
            entries.put(name, mutated(content, other));
        }
        return SavedPackages.zip(entries);
    }

    private byte[] mutated(byte[] file, byte[] other) {
        byte[] bytes = file;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            bytes = once(bytes, other);
        }
        return bytes;
    }

    private byte[] once(byte[] bytes, byte[] other) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + 1 + random.nextInt(1 << random.nextInt(10)));
        return switch (random.nextInt(9)) {
            case 0 -> changed(bytes, at, (byte) random.nextInt(256));
            case 1 -> changed(bytes, at, (byte) (random.nextBoolean() ? 0xFF : 0));
            case 2 -> replaced(bytes, at, to, new byte[0]);
            case 3 ->
                replaced(bytes, at, at, WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8));
            case 4 -> replaced(bytes, at, at, repeated(Arrays.copyOfRange(bytes, at, to)));
            case 5 -> Arrays.copyOf(bytes, at);
            case 6 ->
                replaced(
                        bytes,
                        at,
                        to,
                        Arrays.copyOfRange(other, Math.min(at, other.length), Math.min(to, other.length)));
            case 7 ->
                replaced(
                        bytes, at, Math.min(bytes.length, at + 4), new byte[] {-1, -1, -1, (byte) random.nextInt(128)});
            default ->
                replaced(
                        bytes,
                        at,
                        to,
                        repeated(WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8)));
        };
    }

    private byte[] repeated(byte[] unit) {
        int times = 1 + random.nextInt(1 << random.nextInt(9));
        byte[] all = new byte[Math.min(200_000, unit.length * times)];
        for (int i = 0; i < all.length; i++) {
            all[i] = unit[i % unit.length];
        }
        return all;
    }

    private static byte[] changed(byte[] bytes, int at, byte value) {
        byte[] changed = bytes.clone();
        if (at < changed.length) {
            changed[at] = value;
        }
        return changed;
    }

    private static byte[] replaced(byte[] bytes, int from, int to, byte[] with) {
        byte[] replaced = new byte[bytes.length - (to - from) + with.length];
        System.arraycopy(bytes, 0, replaced, 0, from);
        System.arraycopy(with, 0, replaced, from, with.length);
        System.arraycopy(bytes, to, replaced, from + with.length, bytes.length - to);
        return replaced;
    }
}
