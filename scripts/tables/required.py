"""PS3.3: every attribute that an information object requires whatever else it says (Types 1 and 2), for the verifier."""
import collections

from .output import Source
from .profile import EXACT
from .requirements import ACKNOWLEDGEMENT, VARIANTS

PROJECT = "OrthancGuard.Protection"
EDITION = "PS3.3 as dicom3tools 2026-03-20 checks it: Types 1 and 2 of mandatory modules, and of items wherever their sequence stands"


def generate(standard, project):
    dictionary = Source(standard, "ps36_dicomdic_2026b.json")
    templates = Source(standard, "iods_dicom3tools_2026.json")
    tags = {row["keyword"]: row["tag"].strip("()").replace(",", "").upper() for row in dictionary.json["rows"] if EXACT.fullmatch(row["tag"])}
    # Numbered as InformationObjects are.
    iods = [name for name in templates.json["iods"] if not any(variant in name for variant in VARIANTS)]

    top = collections.defaultdict(dict)
    nested = collections.defaultdict(set)
    for index, iod in enumerate(iods):
        for module in templates.json["iods"][iod]:
            for row in templates.json["modules"].get(module["module"], []):
                path = [step.strip() for step in row["path"].split("/")]
                tag = tags.get(path[-1])
                if tag is None or tag.startswith("0002"):
                    continue
                kind = row["type"] if row["cond"] is None else "conditional"
                if len(path) > 1:
                    nested[tags.get(path[-2]), tag].add(kind)
                elif module["usage"] == "M" and kind in ("1", "2"):
                    top[tag][index] = min(kind, top[tag].get(index, kind))

    rows = []
    for tag, held in sorted(top.items()):
        for kind in ("1", "2"):
            numbers = [str(index) for index, own in sorted(held.items()) if own == kind]
            if numbers:
                rows.append(("00000000", tag, kind, " ".join(numbers)))
    # Only where every object and every place agrees: elsewhere the place would decide.
    rows += [(sequence, tag, min(kinds), "*") for (sequence, tag), kinds in sorted(nested.items(), key=str) if sequence and kinds in ({"1"}, {"2"})]
    project.table("RequiredAttributes", EDITION, ACKNOWLEDGEMENT, [templates, dictionary],
                  ["sequence", "tag", "type", "objects (numbers of InformationObjects, * for all)"], rows)
