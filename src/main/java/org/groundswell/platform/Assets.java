package org.groundswell.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The static files under `/static`, read once at start, each under an address that carries the hash of its content.
///
/// No link is looked up while a page is drawn: Spring's resource chain would do that for each one
/// (decision 0011). Pages ask `${@assets.url('css/public.css')}`; the address never takes the language's prefix.
@Component("assets")
public final class Assets {

    private static final String ROOT = "/static/";
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml;charset=UTF-8",
            "txt", "text/plain;charset=UTF-8",
            "woff2", "font/woff2",
            "png", "image/png",
            "ico", "image/x-icon",
            "json", "application/json");

    private final Map<String, Asset> byName = new HashMap<>();
    private final Map<String, Asset> byAddress = new ConcurrentHashMap<>();

    public Assets() {
        var files = read();
        files.forEach((name, bytes) -> {
            if (!name.endsWith(".css")) {
                keep(name, bytes);
            }
        });
        var sheets = new Stylesheets(name -> new String(file(files, name), StandardCharsets.UTF_8), this::url);
        files.keySet().stream()
                .filter(Assets::isEntry)
                .forEach(name -> keep(name, sheets.joined(name).getBytes(StandardCharsets.UTF_8)));
    }

    /// The hashed address of a file, such as `css/public.css`; an unknown name is a mistake in a template.
    public String url(String name) {
        var asset = byName.get(name);
        if (asset == null) {
            throw new IllegalArgumentException("There is no static file " + name);
        }
        return asset.address();
    }

    /// The address of a stylesheet that sets a campaign's accent, colors as `#rrggbb`.
    public String accent(String light, String dark, String darkField) {
        var sheet = AccentSheet.of(light, dark, darkField);
        return byAddress.computeIfAbsent(sheet.address(), address -> sheet).address();
    }

    Optional<Asset> at(String address) {
        return Optional.ofNullable(byAddress.get(address)).or(() -> AccentSheet.at(address));
    }

    private void keep(String name, byte[] bytes) {
        var type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            throw new IllegalStateException("No content type is known for the static file " + name);
        }
        var asset = Asset.of(name, type, bytes);
        byName.put(name, asset);
        byAddress.put(asset.address(), asset);
    }

    /// Entries lie in `css/` itself, their parts in folders below it.
    private static boolean isEntry(String name) {
        return name.endsWith(".css") && name.indexOf('/') == name.lastIndexOf('/');
    }

    private static byte[] file(Map<String, byte[]> files, String name) {
        return Optional.ofNullable(files.get(name))
                .orElseThrow(() -> new IllegalStateException("A stylesheet imports " + name + ", which is not there"));
    }

    private static Map<String, byte[]> read() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:/static/**/*.*");
            return Arrays.stream(found)
                    .collect(Collectors.toMap(Assets::name, Assets::content, (a, b) -> a, TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource resource) {
        try {
            var path = resource.getURL().getPath();
            return path.substring(path.lastIndexOf(ROOT) + ROOT.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] content(Resource resource) {
        try {
            return resource.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
