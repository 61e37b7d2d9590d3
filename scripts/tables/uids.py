"""PS3.6 annex A: the registry of UIDs, and constants for them by keyword."""
from .output import Source, xml

PROJECT = "OrthancGuard.Dicom"
EDITION = "PS3.6 2024d annex A"
ACKNOWLEDGEMENT = "DICOM PS3.6 2024d, (c) NEMA"


def order(row):
    return [int(part) for part in row["uid"].split(".")]


def generate(standard, project):
    source = Source(standard, "ps36_uids.json")
    rows = sorted(source.json["rows"], key=order)
    project.table("UidRegistry", EDITION, ACKNOWLEDGEMENT, [source], ["uid", "type", "retired", "keyword", "info", "name"],
                  [(r["uid"], r["type"], "R" if r["retired"] else "", r["keyword"], r["info"], r["name"] or "Retired-blank") for r in rows])
    body = ["public sealed partial class DicomUid", "{"]
    for row in rows:
        if row["keyword"]:
            note = f"{row['name']} ({row['type']}{', retired' if row['retired'] else ''})"
            body.append(f"    /// <summary>{xml(note)}.</summary>")
            body.append(f"    public const string {row['keyword']} = \"{row['uid']}\";")
    body.append("}")
    project.source("DicomUid", [], body)
