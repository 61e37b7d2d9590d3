"""PS3.15 Table E.3.4-1: what is done to an SR content item by its concept name and value type."""
from .output import Source

PROJECT = "OrthancGuard.Protection"
EDITION = "PS3.15 2025e Table E.3.4-1 (unchanged in 2026d)"
ROWS = 211


def generate(standard, project):
    source = Source(standard, "ps315_e3_4_1.json")
    rows = sorted((scheme, value, kind, basic, *options, meaning)
                  for meaning, value, scheme, kind, _, _, basic, *options in source.json["rows"])
    if len(rows) != ROWS or len({row[:3] for row in rows}) != ROWS:
        raise SystemExit(f"structured: {len(rows)} rows, not {ROWS} different ones")
    if any(row[3] not in ("X", "D", "X/D") for row in rows):
        raise SystemExit("structured: an action this script does not know")
    project.table("StructuredContent", EDITION, source.json["acknowledgement"], [source],
                  ["scheme", "code", "value type", "basic", "uids", "device", "institution", "patient", "fullDates", "modifiedDates",
                   "descriptors", "meaning"], rows)
