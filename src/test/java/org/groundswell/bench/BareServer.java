package org.groundswell.bench;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/// The least that our kind of server can do: the same bytes for everybody, and nothing in between.
final class BareServer implements AutoCloseable {

    private final Tomcat tomcat = new Tomcat();

    BareServer(int length) throws IOException, LifecycleException {
        tomcat.setBaseDir(Files.createTempDirectory("bare").toString());
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        var context = tomcat.addContext("", null);
        Tomcat.addServlet(context, "bytes", new Bytes(length)).addMapping("/");
        tomcat.start();
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    private static final class Bytes extends HttpServlet {

        private final transient byte[] body;

        Bytes(int length) {
            body = new byte[length];
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
        }
    }
}
