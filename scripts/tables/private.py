"""What manufacturers' private elements are called and which VR they have (from GDCM's collection)."""
import re

from .output import Source

PROJECT = "OrthancGuard.Dicom"
EDITION = "GDCM's private dictionaries as carried by pydicom"
ACKNOWLEDGEMENT = "pydicom, MIT licence; from GDCM, BSD licence"
KEY = re.compile(r"[0-9A-Fx]{8}")
# DicomDictionaryPrivateTable looks for whole tags first, then for these patterns, and searches each kind by halves.
MASKS = [0xFFFFFFFF, 0xFFFF00FF, 0xFFFFFF00, 0xFF0000FF]
CANDIDATES = {"US or SS": "US SS", "OB_OW": "OW OB"}


def order(key):
    """Kind of pattern, then value."""
    if not KEY.fullmatch(key):
        raise SystemExit(f"private: cannot read key {key}")
    mask = int("".join("0" if d == "x" else "F" for d in key), 16)
    return MASKS.index(mask), int(key.replace("x", "0"), 16)


def generate(standard, project):
    source = Source(standard, "private_dictionaries.json")
    rows = []
    for creator in sorted(source.json):
        for key in sorted(source.json[creator], key=order):
            vr, vm, name, retired = source.json[creator][key]
            rows.append((creator, key, CANDIDATES.get(vr, vr), vm, "R" if retired else "", name or "Unknown"))
    # A creator's name once: an empty first cell means the row above's.
    compact, last = [], None
    for row in rows:
        compact.append(("" if row[0] == last else row[0], *row[1:]))
        last = row[0]
    project.table("PrivateDictionary", EDITION, ACKNOWLEDGEMENT, [source], ["creator", "tag", "VR", "VM", "retired", "name"], compact)
