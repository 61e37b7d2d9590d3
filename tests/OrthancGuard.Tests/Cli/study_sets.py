"""Reads what `orthancguard protect` wrote for two destinations with pydicom, and says what does not hold together.

usage: study_sets.py ORIGINALS DESTINATION DESTINATION
"""
import collections
import datetime
import pathlib
import sys

import pydicom


def read(folder):
    return [pydicom.dcmread(path) for path in sorted(pathlib.Path(folder).rglob("*.dcm"))]


def elements(dataset):
    for element in dataset:
        yield dataset, element
        for item in element.value if element.VR == "SQ" else []:
            yield from elements(item)


def studies(datasets):
    grouped = collections.defaultdict(list)
    for dataset in datasets:
        grouped[dataset.StudyInstanceUID].append(dataset)
    return grouped


def check_references(datasets, mistakes):
    seen = 0
    for study in studies(datasets).values():
        instances = {dataset.SOPInstanceUID: dataset.SOPClassUID for dataset in study}
        series = {dataset.SeriesInstanceUID for dataset in study}
        for dataset in study:
            for within, element in elements(dataset):
                if element.keyword == "ReferencedSOPInstanceUID" and within.ReferencedSOPClassUID != "1.2.840.10008.3.1.2.3.1":
                    seen += 1
                    if instances.get(element.value) != within.ReferencedSOPClassUID:
                        mistakes.append(f"a reference of a {dataset.Modality} leads nowhere")
                elif element.keyword == "SeriesInstanceUID" and element.value not in series:
                    mistakes.append(f"a series that a {dataset.Modality} names is not there")
                elif element.keyword == "StudyInstanceUID" and element.value != dataset.StudyInstanceUID:
                    mistakes.append(f"a {dataset.Modality} names another study")
    return seen


def moments(datasets):
    """Of every instance, in the order of their clocks: they stay, and no two studies begin at the same one."""
    when = [datetime.datetime.strptime(d.StudyDate + d.StudyTime, "%Y%m%d%H%M%S.%f") for d in datasets]
    return sorted(set(when), key=lambda moment: moment.time())


def main():
    originals, first, second = (read(folder) for folder in sys.argv[1:])
    mistakes = []
    for copies in (first, second):
        if len(copies) != len(originals):
            mistakes.append(f"{len(copies)} of {len(originals)} instances came out")
        if check_references(copies, mistakes) != check_references(originals, []):
            mistakes.append("references were lost")
        if len({dataset.PatientID for dataset in copies}) != 1:
            mistakes.append("the patient has several pseudonyms at one destination")
        if len({dataset.FrameOfReferenceUID for study in studies(copies).values() for dataset in study if "FrameOfReferenceUID" in dataset}) != len(studies(copies)):
            mistakes.append("a study has more than one frame of reference")
        shifts = {after - before for before, after in zip(moments(originals), moments(copies))}
        if len(shifts) != 1 or next(iter(shifts)).seconds or next(iter(shifts)).microseconds:
            mistakes.append("the studies do not lie as far apart as they did")
        before = sorted(d.pixel_array.tobytes() for d in originals if "PixelData" in d)
        if before != sorted(d.pixel_array.tobytes() for d in copies if "PixelData" in d):
            mistakes.append("pixels differ")
    for keyword in ("PatientID", "StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "StudyDate", "AccessionNumber", "StudyID", "FrameOfReferenceUID"):
        if {str(d.get(keyword)) for d in first if keyword in d} & {str(d.get(keyword)) for d in second if keyword in d}:
            mistakes.append(f"{keyword} is the same at both destinations")
    print("\n".join(sorted(set(mistakes))) or f"{len(first)} instances hold together")
    return 1 if mistakes else 0


sys.exit(main())
