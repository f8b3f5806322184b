#!/usr/bin/env python3
"""Makes the heading face and the table of advances that the fitted lines are set with.

    npm pack @fontsource-variable/archivo@5.3.0 && tar xzf fontsource-variable-archivo-5.3.0.tgz
    python3 src/docs/font/make.py package/files/archivo-latin-standard-normal.woff2

Needs Debian's fonttools and python3-brotli. Run it from the root of a checkout. See ../font.md.
"""
import csv
import sys
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

FONT = Path("src/main/resources/static/fonts/archivo-black.woff2")
ADVANCES = Path("src/main/resources/platform/advances.csv")
WEIGHT = 900
WIDTHS = (62, 75, 100, 125)
# Basic Latin, Spanish, and the marks that headings use.
CHARACTERS = [chr(c) for c in range(0x20, 0x7F)] + list("\u00a0ÁÉÍÓÚÜÑáéíóúüñ¡¿ªº·–—‘’“”…×")


def one_weight(source):
    font = TTFont(source)
    return instancer.instantiateVariableFont(font, {"wght": WEIGHT})


def only_what_we_set(font):
    options = Options()
    options.hinting = False
    options.layout_features = ["tnum"]
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.notdef_outline = True
    options.flavor = "woff2"
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(CHARACTERS))
    subsetter.subset(font)
    font.flavor = "woff2"
    return font


def advances(source):
    """Widths in thousandths of an em, one row a character."""
    at = {}
    for width in WIDTHS:
        still = instancer.instantiateVariableFont(TTFont(source), {"wght": WEIGHT, "wdth": width})
        unit = still["head"].unitsPerEm / 1000
        glyphs = still.getBestCmap()
        for character in CHARACTERS:
            at.setdefault(character, []).append(round(still["hmtx"][glyphs[ord(character)]][0] / unit))
    return at


def main(source):
    only_what_we_set(one_weight(source)).save(FONT)
    with ADVANCES.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out, lineterminator="\n")
        rows.writerow(["code", *WIDTHS])
        for character, widths in advances(source).items():
            rows.writerow([f"{ord(character):04X}", *widths])
    print(FONT, FONT.stat().st_size, "bytes;", ADVANCES, len(CHARACTERS), "characters")


if __name__ == "__main__":
    main(sys.argv[1])
