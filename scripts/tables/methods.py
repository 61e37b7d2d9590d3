"""PS3.16 CID 7050: the codes that say which de-identification methods were applied."""
from .output import Source

PROJECT = "OrthancGuard.Protection"
EDITION = "PS3.16 CID 7050, the same in 2024d and 2026d"


def generate(standard, project):
    source = Source(standard, "cid_7050_and_related.json")
    rows = sorted((c["code"], c["scheme"], c["meaning"]) for c in source.json["7050"]["codes"])
    if len(rows) != 13:
        raise SystemExit(f"methods: {len(rows)} codes, not 13")
    project.table("DeidentificationMethods", EDITION, "DICOM PS3.16 2024d, (c) NEMA", [source], ["code", "scheme", "meaning"], rows)
