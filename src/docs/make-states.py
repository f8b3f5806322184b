#!/usr/bin/env python3
"""Makes src/main/resources/geo/state-shapes.csv from the npm package us-atlas; geo.md says what it holds.

    npm pack us-atlas@3.0.1 && tar xzf us-atlas-3.0.1.tgz
    python3 src/docs/make-states.py package src/main/resources/geo/state-shapes.csv

Borders are simplified as arcs, each once, so that neighbors keep touching. Same input, same bytes.
"""
import json
import math
import pathlib
import sys

LETTERS = dict(zip(
    "01 02 04 05 06 08 09 10 11 12 13 15 16 17 18 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 "
    "42 44 45 46 47 48 49 50 51 53 54 55 56 60 66 69 72 78".split(),
    "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR "
    "PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI".split()))
# Too small or too far away to be seen in their place: drawn by themselves, left, top, width and height.
INSETS = {
    "DC": (915, 318, 28, 28),
    "PR": (875, 565, 80, 36),
    "VI": (882, 470, 80, 70),
    "GU": (212, 478, 28, 38),
    "MP": (262, 478, 28, 38),
    "AS": (376, 562, 44, 26),
}
# Islands drawn of those that lie scattered over hundreds of kilometers of sea.
MOST = {"AS": 1, "MP": 1, "VI": 3}
# A bend that encloses less than this, in square units of a map 975 wide, goes; and so does an island.
BEND, ISLAND = 2.5, 5.0
INSET_BEND, INSET_ISLAND = 1.0, 1.5


def arcs(topology):
    (sx, sy), (tx, ty) = topology["transform"]["scale"], topology["transform"]["translate"]
    for arc in topology["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        yield points


def area(a, b, c):
    return abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2


def simplified(points, least):
    """Visvalingam's way: again and again the bend that encloses least goes; both ends stay."""
    points = list(points)
    while len(points) > 2:
        sizes = [area(*points[i - 1:i + 2]) for i in range(1, len(points) - 1)]
        smallest = min(sizes)
        if smallest >= least or (points[0] == points[-1] and len(points) <= 4):
            break
        del points[sizes.index(smallest) + 1]
    return points


def rings(geometry):
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    return [ring for polygon in polygons for ring in polygon]


def joined(ring, known):
    points = []
    for number in ring:
        arc = known[number] if number >= 0 else known[~number][::-1]
        points += arc[1:] if points else arc
    return points


def size(ring):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:]))) / 2


def path(ring):
    points = [(round(x), round(y)) for x, y in ring]
    steps = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(points, points[1:])]
    steps = straight([step for step in steps if step != (0, 0)])
    return "M" + numbers([points[0]]) + "l" + numbers(steps[:-1]) + "z" if len(steps) > 2 else ""


def straight(steps):
    """Steps in the very same direction are one."""
    kept = []
    for dx, dy in steps:
        if kept and kept[-1][0] * dy == kept[-1][1] * dx and kept[-1][0] * dx + kept[-1][1] * dy > 0:
            kept[-1] = (kept[-1][0] + dx, kept[-1][1] + dy)
        else:
            kept.append((dx, dy))
    return kept


def numbers(pairs):
    return " ".join(str(n) for pair in pairs for n in pair).replace(" -", "-")


def whole(geometry, known):
    found = sorted((joined(ring, known) for ring in rings(geometry)), key=size, reverse=True)
    # The last of the Aleutians would stand outside.
    return [ring for i, ring in enumerate(found) if i == 0 or size(ring) >= ISLAND and min(ring)[0] >= 0]


def projected(geometry, known, box, most):
    left, top, width, height = box
    found = sorted((joined(ring, known) for ring in rings(geometry)), key=size, reverse=True)[:most]
    flat = [point for ring in found for point in ring]
    shrink = math.cos(math.radians(sum(y for x, y in flat) / len(flat)))
    found = [[(x * shrink, -y) for x, y in ring] for ring in found]
    west, east = (f(x for ring in found for x, y in ring) for f in (min, max))
    north, south = (f(y for ring in found for x, y in ring) for f in (min, max))
    scale = min(width / (east - west), height / (south - north))
    scaled = [[(left + (x - west) * scale, top + (y - north) * scale) for x, y in ring] for ring in found]
    kept = sorted((simplified(ring, INSET_BEND) for ring in scaled), key=size, reverse=True)
    return [ring for i, ring in enumerate(kept) if i == 0 or size(ring) >= INSET_ISLAND]


def main(folder, target):
    flat = json.loads((folder / "states-albers-10m.json").read_text())
    globe = json.loads((folder / "states-10m.json").read_text())
    known = [simplified([(round(x), round(y)) for x, y in arc], BEND) for arc in arcs(flat)]
    paths = {}
    for geometry in flat["objects"]["states"]["geometries"]:
        paths[LETTERS[geometry["id"]]] = "".join(map(path, whole(geometry, known)))
    borders = list(arcs(globe))
    for geometry in globe["objects"]["states"]["geometries"]:
        letters = LETTERS[geometry["id"]]
        if letters in INSETS:
            apart = projected(geometry, borders, INSETS[letters], MOST.get(letters))
            paths[letters] = "".join(map(path, apart))
    assert paths.keys() == set(LETTERS.values()) and all(paths.values())
    target.write_text("".join(f"{letters},{paths[letters]}\n" for letters in sorted(paths)))
    print(len(paths), "shapes,", target.stat().st_size, "bytes")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
