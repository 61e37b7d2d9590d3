"""PS3.15 Table E.3.10-1: private attributes that the Retain Safe Private Option may keep."""
import re

from .output import Source

PROJECT = "OrthancGuard.Protection"
EDITION = "PS3.15 2025e Table E.3.10-1 (unchanged in 2026d)"
ROWS = 479
TAG = re.compile(r"\(([0-9A-Fa-f]{4}),xx([0-9A-Fa-f]{2})\)")


def generate(standard, project):
    source = Source(standard, "ps315_e3_10_1.json")
    rows = []
    for tag, creator, vr, vm, meaning in source.json["rows"]:
        match = TAG.fullmatch(tag)
        if not match or int(match.group(1), 16) % 2 == 0:
            raise SystemExit(f"safeprivate: cannot read {tag}")
        rows.append((creator, f"{match.group(1)}00{match.group(2)}".upper(), vr.replace("/", " "), vm, " ".join(meaning.split())))
    if len(rows) != ROWS:
        raise SystemExit(f"safeprivate: {len(rows)} rows, not {ROWS}")
    project.table("SafePrivate", EDITION, source.json["acknowledgement"], [source], ["creator", "tag", "VR", "VM", "meaning"],
                  sorted(set(rows)))
