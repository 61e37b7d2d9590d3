"""Lists every element of DICOM files as pydicom reads them: no value, only its length and digest.

usage: pydicom_values.py FOLDER
For each file a line "F <name>" and, in order and at every depth, a line "<tag> <length> <digest>" for each element but sequences.
"""
import hashlib
import os
import sys

import pydicom

import pydicom_bytes  # noqa: F401: keeps what was read


def walk(dataset):
    for tag in sorted(dataset.keys()):
        element = dataset[tag]
        if element.VR == "SQ":
            for item in element.value:
                walk(item)
            continue
        raw = getattr(element, "bytes_read", None)
        raw = element if raw is None else raw
        value = raw.value if isinstance(raw.value, bytes) else b""
        name = "(%04X,%04X)" % (tag.group, tag.element)
        if name == "(7FE0,0010)" and element.is_undefined_length:
            print(name, "encapsulated")
        else:
            print(name, len(value), hashlib.sha256(value).hexdigest()[:16])


for name in sorted(os.listdir(sys.argv[1])):
    print("\nF", name)
    try:
        walk(pydicom.dcmread(os.path.join(sys.argv[1], name)))
    except Exception as error:
        print("unreadable", type(error).__name__)
