package org.groundswell.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// Bytes that are answered many times: kept plain and packed, with a strong tag for each form.
public final class Packed {

    private static final int HASH_LENGTH = 12;
    /// Fonts and pictures are packed already; packing them again saves nothing.
    private static final double WORTH_IT = 0.9;

    private final String hash;
    private final byte[] plain;
    private final byte[] gzip;

    private Packed(byte[] plain) {
        this.plain = plain;
        this.gzip = pack(plain);
        this.hash = digest(plain);
    }

    public static Packed of(byte[] plain) {
        return new Packed(plain.clone());
    }

    /// A short hash of the plain bytes.
    public String hash() {
        return hash;
    }

    public byte[] plain() {
        return plain.clone();
    }

    public int packedLength() {
        return gzip.length;
    }

    /// The answer to a GET. Whether the asker holds this form already is seen by the framework, from the tag.
    ///
    /// @param encodings what the request accepts
    public ResponseEntity<byte[]> answer(String type, CacheControl cache, @Nullable String encodings) {
        boolean shrinks = gzip.length < plain.length * WORTH_IT;
        boolean packed = shrinks && encodings != null && encodings.contains("gzip");
        var answer = ResponseEntity.ok()
                .cacheControl(cache)
                .eTag('"' + hash + (packed ? "-gz" : "") + '"')
                .header(HttpHeaders.CONTENT_TYPE, type);
        if (shrinks) {
            answer.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        }
        return packed ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip").body(gzip) : answer.body(plain);
    }

    private static byte[] pack(byte[] plain) {
        var out = new ByteArrayOutputStream();
        try (var gzip = new BestGzip(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String digest(byte[] bytes) {
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
