package org.groundswell.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// One static file as it is sent: plain, and packed where that helps.
final class Asset {

    private static final int HASH_LENGTH = 12;

    private final String address;
    private final String type;
    private final String hash;
    private final byte[] plain;
    private final byte[] packed;

    private Asset(String address, String type, String hash, byte[] plain) {
        this.address = address;
        this.type = type;
        this.hash = hash;
        this.plain = plain;
        this.packed = pack(plain);
    }

    static Asset of(String name, String type, byte[] plain) {
        var hash = hash(plain);
        int dot = name.lastIndexOf('.');
        var address = "/assets/" + name.substring(0, dot) + "." + hash + name.substring(dot);
        return new Asset(address, type, hash, plain);
    }

    /// Where it is served, with its hash in the name.
    String address() {
        return address;
    }

    String type() {
        return type;
    }

    String hash() {
        return hash;
    }

    byte[] plain() {
        return plain;
    }

    byte[] packed() {
        return packed;
    }

    /// Fonts and pictures are packed already; packing them again saves nothing.
    boolean smallerPacked() {
        return packed.length < plain.length * 0.9;
    }

    static byte[] pack(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String hash(byte[] bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
