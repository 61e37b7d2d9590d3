"""PS3.15 Table E.1-1: what the Basic Application Level Confidentiality Profile and its options do to each attribute."""
import re

from .output import Source

PROJECT = "OrthancGuard.Protection"
EDITION = "PS3.15 2026d Table E.1-1"
ROWS = 657
ACTIONS = {"X", "Z", "D", "U", "X/Z", "X/D", "Z/D", "X/Z/D", "X/Z/U*"}
# Column of the source -> column of the table; the order is that of the standard.
OPTIONS = {"rtnSafePrivOpt": "safePrivate", "rtnUIDsOpt": "uids", "rtnDevIdOpt": "device", "rtnInstIdOpt": "institution",
           "rtnPatCharsOpt": "patient", "rtnLongFullDatesOpt": "fullDates", "rtnLongModifDatesOpt": "modifiedDates",
           "cleanDescOpt": "descriptors", "cleanStructContOpt": "structured", "cleanGraphOpt": "graphics"}
EXACT = re.compile(r"\(([0-9A-Fa-f]{4}),([0-9A-Fa-f]{4})\)")
# Even groups only: odd ones are private.
PATTERNS = {"(50xx,xxxx)": ("50000000", "FF010000"), "(60xx,3000)": ("60003000", "FF01FFFF"), "(60xx,4000)": ("60004000", "FF01FFFF"),
            "(gggg,eeee) where gggg is odd": ("00010000", "00010000")}


def key(tag):
    """(value, mask) of a row's tag."""
    if tag in PATTERNS:
        return PATTERNS[tag]
    match = EXACT.fullmatch(tag)
    if not match:
        raise SystemExit(f"profile: cannot read {tag}")
    return (match.group(1) + match.group(2)).upper(), "FFFFFFFF"


def generate(standard, project):
    source = Source(standard, "ps315_e1_1_2026d.json")
    rows = []
    for row in source.json["rows"]:
        action, options = row["basicProfile"], [row.get(column, "") for column in OPTIONS]
        if action not in ACTIONS or any(option not in ("", "K", "C") for option in options):
            raise SystemExit(f"profile: {row['tag']} has an action this script does not know")
        rows.append((*key(row["tag"]), action, *options, row["name"]))
    if len(rows) != ROWS or len({row[:2] for row in rows}) != ROWS:
        raise SystemExit(f"profile: {len(rows)} rows, not {ROWS} different ones. A new edition? docs/tables.md")
    rows.sort(key=lambda row: (row[1] != "FFFFFFFF", row[0]))
    project.table("ConfidentialityProfile", EDITION, source.json["acknowledgement"], [source],
                  ["value", "mask", "basic", *OPTIONS.values(), "name"], rows)
