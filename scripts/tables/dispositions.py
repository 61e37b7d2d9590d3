"""What The Cancer Imaging Archive does with private attributes: those that it keeps, maps or shifts; all others go."""
import collections
import csv
import hashlib
import io
import re

PROJECT = "OrthancGuard.Protection"
EDITION = "TCIA/Posda knowledge base of private attributes, 2023-10-09"
ACKNOWLEDGEMENT = "PosdaTools, (c) University of Arkansas for Medical Sciences, Apache-2.0 licence"
NAME = "tcia_element_seen.csv"
PRIVATE = 5055
SIGNATURE = re.compile(r'\(([0-9a-f]{4}),"([^"]+)",([0-9a-f]{2})\)')
# Strictest first: where an attribute was seen twice with different dispositions, the stricter holds.
MEANINGS = {"d": None, "na": None, "": None, "\\N": None, "h": "uid", "o": "date", "oi": "seconds", "k": "keep", "K": "keep"}
ORDER = [None, "uid", "date", "seconds", "keep"]


def generate(standard, project):
    data = (standard / NAME).read_bytes()
    rows = [row for row in csv.DictReader(io.StringIO(data.decode("utf-8"))) if row["is_private"] == "t"]
    if len(rows) != PRIVATE:
        raise SystemExit(f"dispositions: {len(rows)} rows, not {PRIVATE}")
    seen = collections.defaultdict(list)
    for row in rows:
        match = SIGNATURE.fullmatch(row["element_sig_pattern"])
        # Attributes in items of private sequences: the sequences go.
        if match and row["vr"] != "SQ":
            group, creator, element = match.groups()
            seen[creator, f"{group}00{element}".upper()].append((MEANINGS[row["private_disposition"]], row["vr"], " ".join(row["tag_name"].split())))
    table = []
    for (creator, tag), found in seen.items():
        meaning = min((f[0] for f in found), key=ORDER.index)
        vrs = sorted({vr for _, f, _ in found for vr in re.findall("[A-Z]{2}", f)})
        if meaning and vrs and creator.isascii():
            table.append((creator, tag, " ".join(vrs), meaning, found[0][2]))
    project.table("PrivateDispositions", EDITION, ACKNOWLEDGEMENT, [f"{NAME} sha256:{hashlib.sha256(data).hexdigest()}"],
                  ["creator", "tag", "VR", "disposition", "name"], sorted(table))
