package org.groundswell.geo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/// The file of ZIP codes in parallel arrays, found by binary search; names that repeat are kept once.
final class ZipTable {

    private static final String FILE = "/geo/zips.csv.gz";
    private static final int MOST = 60_000;
    private static final double DEGREE = 10_000;

    private final int[] codes;
    private final Place[] places;
    private final int[] latitudes;
    private final int[] longitudes;
    private final Map<String, Integer> counties;
    private final Map<String, String> countyNames;

    private record County(String fips, String name) {}

    private record Place(String city, String state, Optional<County> county) {}

    private ZipTable(int[] codes, Place[] places, int[] latitudes, int[] longitudes) {
        this.codes = codes;
        this.places = places;
        this.latitudes = latitudes;
        this.longitudes = longitudes;
        this.counties = counties(places);
        this.countyNames = Arrays.stream(places)
                .flatMap(place -> place.county().stream())
                .collect(Collectors.toMap(County::fips, County::name, (one, same) -> one));
    }

    private static Map<String, Integer> counties(Place[] places) {
        Map<String, Set<County>> byState = new HashMap<>();
        for (Place place : places) {
            place.county()
                    .ifPresent(county -> byState.computeIfAbsent(place.state(), s -> new HashSet<>())
                            .add(county));
        }
        return byState.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, state -> state.getValue().size()));
    }

    /// Reads the packaged file; a missing or broken file is a fault of the build and ends in an exception.
    static ZipTable load() {
        try (InputStream file = Objects.requireNonNull(ZipTable.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.UTF_8))) {
            return new Reader().read(lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    Optional<Zip> find(int code) {
        int i = Arrays.binarySearch(codes, code);
        return i < 0 ? Optional.empty() : Optional.of(at(i));
    }

    int counties(String state) {
        return counties.getOrDefault(state, 0);
    }

    Optional<String> countyName(String fips) {
        return Optional.ofNullable(countyNames.get(fips));
    }

    int size() {
        return codes.length;
    }

    Zip at(int i) {
        Place place = places[i];
        return new Zip(
                "%05d".formatted(codes[i]),
                place.city(),
                place.state(),
                place.county().map(County::fips).orElse(null),
                place.county().map(County::name).orElse(null),
                latitudes[i] / DEGREE,
                longitudes[i] / DEGREE);
    }

    /// One line is `county,fips,name` or `zip,code,city,state,fips or nothing,latitude,longitude`; counties come
    /// first, ZIP codes in order.
    private static final class Reader {
        private final Map<String, County> counties = new HashMap<>();
        private final Map<Place, Place> known = new HashMap<>();
        private final int[] codes = new int[MOST];
        private final Place[] places = new Place[MOST];
        private final int[] latitudes = new int[MOST];
        private final int[] longitudes = new int[MOST];
        private int size;

        ZipTable read(BufferedReader lines) throws IOException {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split(",", -1);
                if (cells[0].equals("county")) {
                    counties.put(cells[1], new County(cells[1], cells[2]));
                } else {
                    add(cells);
                }
            }
            return new ZipTable(
                    Arrays.copyOf(codes, size),
                    Arrays.copyOf(places, size),
                    Arrays.copyOf(latitudes, size),
                    Arrays.copyOf(longitudes, size));
        }

        private void add(String[] cells) {
            Place place = new Place(cells[2], cells[3], Optional.ofNullable(counties.get(cells[4])));
            codes[size] = Integer.parseInt(cells[1]);
            places[size] = known.computeIfAbsent(place, p -> p);
            latitudes[size] = fixed(cells[5]);
            longitudes[size] = fixed(cells[6]);
            size++;
        }

        private static int fixed(String degrees) {
            return (int) Math.round(Double.parseDouble(degrees) * DEGREE);
        }
    }
}
