"""Lists every element of DICOM files as pydicom reads them, for comparison: no value, only its length and digest.

usage: pydicom_elements.py FOLDER
For each file "F <path>" and a line "<tag path> <VR> <length> <digest>" for each element; "E <path>" where pydicom cannot.
"""
import hashlib
import os
import sys

import pydicom
from pydicom.datadict import dictionary_VR

import pydicom_bytes  # noqa: F401: keeps what was read

pydicom.config.replace_un_with_known_vr = False


def vr_of(element):
    if element.VR:
        return element.VR
    if element.tag.element == 0:
        return "UL"
    try:
        return "-" if element.tag.is_private else dictionary_VR(element.tag)
    except KeyError:
        return "UN"


def walk(dataset, prefix, lines):
    for tag in sorted(dataset.keys()):
        path = "%s(%04X,%04X)" % (prefix, tag.group, tag.element)
        raw = dataset.get_item(tag)
        raw = getattr(raw, "bytes_read", raw)
        vr = vr_of(raw)
        if vr == "SQ":
            items = dataset[tag].value
            lines.append("%s SQ %d" % (path, len(items)))
            for index, item in enumerate(items):
                walk(item, "%s[%d]." % (path, index), lines)
            continue
        value = raw.value if isinstance(raw.value, bytes) else b"" if raw.value is None else None
        if value is None:
            lines.append("%s %s ?" % (path, vr))
        else:
            lines.append("%s %s %d %s" % (path, vr, len(value), hashlib.sha256(value).hexdigest()[:16]))


def main(folder):
    for root, _, names in os.walk(folder):
        for name in names:
            path = os.path.join(root, name)
            lines = []
            try:
                with open(path, "rb") as source:
                    dataset = pydicom.dcmread(source, force=True)
                    walk(dataset.file_meta if hasattr(dataset, "file_meta") else {}, "meta", lines)
                    walk(dataset, "", lines)
            except Exception:
                print("E", os.path.relpath(path, folder))
                continue
            print("F", os.path.relpath(path, folder))
            print("\n".join(lines))


main(sys.argv[1])
