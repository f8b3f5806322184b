package org.groundswell.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// One connection to this machine, opened again when the server has had enough of it. Speaks just as much HTTP as our
/// own server answers, so that asking
/// costs little of the cores that answer.
final class Line implements AutoCloseable {

    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    Line(int port) throws IOException {
        this.port = port;
        open();
    }

    static String get(String path) {
        return "GET %s HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n\r\n".formatted(path);
    }

    static String post(String path, String form) {
        return ("POST %s HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s")
                .formatted(path, form.length(), form);
    }

    /// @return how many bytes the answer's body has
    /// @throws IllegalStateException when it has another status
    int ask(String request, int status) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        String first = text();
        if (!first.startsWith("HTTP/1.1 " + status)) {
            throw new IllegalStateException(first);
        }
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String header = text(); !header.isEmpty(); header = text()) {
            String lower = header.toLowerCase(Locale.ROOT);
            length = lower.startsWith("content-length:") ? number(lower.substring(15), 10) : length;
            chunked |= lower.equals("transfer-encoding: chunked");
            last |= lower.equals("connection: close");
        }
        in.skipNBytes(length);
        int all = chunked ? pieces() : length;
        if (last) {
            open();
        }
        return all;
    }

    private void open() throws IOException {
        socket.close();
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private int pieces() throws IOException {
        int length = 0;
        for (int size = number(text(), 16); size > 0; size = number(text(), 16)) {
            in.skipNBytes(size);
            text();
            length += size;
        }
        text();
        return length;
    }

    private static int number(String text, int radix) {
        return Integer.parseInt(text.strip(), radix);
    }

    private String text() throws IOException {
        var text = new StringBuilder();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("after " + text);
            }
            if (next != '\r') {
                text.append((char) next);
            }
        }
        return text.toString();
    }
}
