"""PS3.6 clauses 6 to 9 and PS3.7 annex E: the data dictionary, and DicomTag's properties by keyword."""
import re

from .output import Source, xml

PROJECT = "OrthancGuard.Dicom"
EDITION = "PS3.6 and PS3.7 2026b, with two attributes of 2026d"
ACKNOWLEDGEMENT = "DICOM PS3.6 and PS3.7 2026b, (c) NEMA"

# Used by Table E.1-1 of 2026d but not yet in a dictionary at hand: the VR is assumed from the attributes beside them.
ASSUMED = [
    ("3004007F", "FFFFFFFF", "DoseCalculationModelName", "Dose Calculation Model Name", "LO", "1", ""),
    ("0040E012", "FFFFFFFF", "DisplayURI", "Display URI", "UR", "1", ""),
]

# DCMTK's own codes -> the VRs PS3.6 allows. The first is what Implicit VR means when nothing else decides (PS3.5 annex A.1).
CANDIDATES = {"ox": "OW OB", "px": "OW OB", "xs": "US SS", "lt": "OW US", "up": "UL", "na": ""}
ALLOWED = {"OB or OW": "OW OB", "US or SS": "US SS", "US or SS or OW": "OW US SS", "US or OW": "OW US", "NONE": ""}

RANGE = re.compile(r"\(([0-9A-F]{4})(?:-([0-9A-F]{4}))?,([0-9A-F]{4})(?:-([0-9A-F]{4}))?\)")
EXACT = re.compile(r"\(([0-9A-F]{4}),([0-9A-F]{4})\)")
# Rules rather than rows: DicomDictionary knows group lengths and private creators of every group.
RULES = {"PRIVATE", "ILLEGAL", "GENERIC"}


def name_of(keyword, names):
    """The published name; a row newer than the names gets its keyword, split into words."""
    return names.get(keyword) or re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", keyword)


def vrs(dcmtk, pydicom):
    if dcmtk in CANDIDATES:
        return ALLOWED.get(pydicom, CANDIDATES[dcmtk])
    return dcmtk


def pattern(tag):
    """(value, mask) of a DCMTK range: only even groups, since odd ones are private."""
    match = RANGE.fullmatch(tag)
    if not match:
        raise SystemExit(f"dictionary: cannot read {tag}")
    group, group_to, element, element_to = match.groups()
    low = int(group + element, 16)
    spread = (int(group_to or group, 16) - int(group, 16)) << 16 | int(element_to or element, 16) - int(element, 16)
    if spread & (spread + (1 << (16 if group_to else 0))):
        raise SystemExit(f"dictionary: {tag} is no power of two")
    mask = ~spread & 0xFFFFFFFF
    if group_to:
        mask |= 0x00010000
    return f"{low:08X}", f"{mask:08X}"


def wildcard(tag):
    """(value, mask) of '(0028,04x0)'."""
    digits = tag.strip("()").replace(",", "")
    return digits.replace("x", "0"), "".join("0" if d == "x" else "F" for d in digits)


def generate(standard, project):
    dcmtk = Source(standard, "ps36_dicomdic_2026b.json")
    pydicom = Source(standard, "ps36_attributes.json")
    names = {r["keyword"]: r["name"] for r in pydicom.json["rows"] + pydicom.json["repeaters"] if r["keyword"]}
    allowed = {r["keyword"]: r["vr"] for r in pydicom.json["rows"] + pydicom.json["repeaters"] if r["keyword"]}
    rows = {}

    def add(value, mask, keyword, name, vr, vm, retired):
        rows.setdefault((mask, value), (value, mask, keyword, name, vr, vm, retired))

    for row in dcmtk.json["rows"]:
        if row["version"] in RULES:
            continue
        keyword = row["keyword"]
        add(*pattern(row["tag"]), keyword, name_of(keyword, names), vrs(row["vr"], allowed.get(keyword)), row["vm"],
            "R" if row["retired"] else "")
    for row in pydicom.json["repeaters"]:
        if not row["tag"].startswith(("(50xx", "(60xx", "(7Fxx", "(0020,31xx")):
            add(*wildcard(row["tag"]), row["keyword"], row["name"], ALLOWED.get(row["vr"], row["vr"]), row["vm"],
                "R" if row["retired"] else "")
    for row in pydicom.json["rows"]:
        if not row["keyword"]:
            add(row["tag"].strip("()").replace(",", "").upper(), "FFFFFFFF", "", row["name"], row["vr"], row["vm"], "R")
    for row in ASSUMED:
        add(*row)

    # Exact tags first, in order; then the patterns.
    ordered = [rows[key] for key in sorted(rows, key=lambda k: (k[0] != "FFFFFFFF", k[1], k[0]))]
    project.table("DataDictionary", EDITION, ACKNOWLEDGEMENT, [dcmtk, pydicom],
                  ["value", "mask", "VR", "VM", "retired", "keyword", "name"],
                  [(value, mask, vr, vm, retired, keyword, name) for value, mask, keyword, name, vr, vm, retired in ordered])
    tags(project, ordered)


def tags(project, rows):
    body = ["public readonly partial record struct DicomTag", "{"]
    seen = set()
    for value, mask, keyword, name, vr, vm, retired in rows:
        if not keyword or keyword in seen:
            continue
        seen.add(keyword)
        note = f"({value[:4]},{value[4:]}) {xml(name)}, {vr.replace(' ', ' or ') or 'no VR'}, {vm}"
        note += ", retired" if retired else ""
        note += "" if mask == "FFFFFFFF" else "; the first of a repeating group"
        body.append(f"    /// <summary>{note}.</summary>")
        body.append(f"    public static DicomTag {keyword} => new(0x{value[:4]}, 0x{value[4:]});")
    body.append("}")
    project.source("DicomTag", [], body)
