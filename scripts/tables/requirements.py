"""PS3.3: which attributes of Table E.1-1 an information object requires (Types 1 to 2C), so that X/Z/D becomes the legal action."""
import collections

from .output import Source
from .profile import EXACT

PROJECT = "OrthancGuard.Protection"
EDITION = "PS3.3 as dicom3tools 2026-03-20 checks it, for the attributes of PS3.15 2026d Table E.1-1"
ACKNOWLEDGEMENT = "dicom3tools, (c) David A. Clunie, BSD-3 licence; SOP classes from highdicom, MIT licence, after DICOM PS3.4 2026b, (c) NEMA"
STRENGTH = {"1": 4, "1C": 3, "2": 2, "2C": 1}
# Profiles, drafts and private variants of a standard object: they share its SOP class but ask for more than the standard does.
VARIANTS = ("IHE", "Private", "Dental", "QTUS", "WG26", "IDC", "Standalone")
# SOP classes whose template the derived table leaves open, by the names both sources use.
NAMES = {
    "computed-radiography-image": "CRImage", "ultrasound-multi-frame-image": "USMultiFrameImage", "ultrasound-image": "USImage",
    "enhanced-us-volume": "EnhancedUltrasoundVolume", "secondary-capture-image": "SCImage",
    "multi-frame-single-bit-secondary-capture-image": "MultiframeSingleBitSCImage",
    "multi-frame-grayscale-byte-secondary-capture-image": "MultiframeGrayscaleByteSCImage",
    "multi-frame-grayscale-word-secondary-capture-image": "MultiframeGrayscaleWordSCImage",
    "multi-frame-true-color-secondary-capture-image": "MultiframeTrueColorSCImage", "12-lead-ecg": "TwelveLeadECG",
    "basic-cardiac-electrophysiology-waveform": "CardiacElectrophysiologyWaveform", "basic-voice-audio-waveform": "BasicVoice",
    "advanced-blending-presentation-state": "AdvancedBlendingSoftcopyPresentationState", "x-ray-angiographic-image": "XAImage",
    "x-ray-radiofluoroscopic-image": "XRFImage", "intravascular-optical-coherence-tomography-image": "IVOCTImage",
    "nuclear-medicine-image": "NMImage", "positron-emission-tomography-image": "PETImage",
}
CLASSES = {
    "1.2.840.10008.5.1.4.1.1.1.1": "DXImageForPresentation", "1.2.840.10008.5.1.4.1.1.1.1.1": "DXImageForProcessing",
    "1.2.840.10008.5.1.4.1.1.1.2": "MammographyImageForPresentation", "1.2.840.10008.5.1.4.1.1.1.2.1": "MammographyImageForProcessing",
    "1.2.840.10008.5.1.4.1.1.1.3": "IntraoralImageForPresentation", "1.2.840.10008.5.1.4.1.1.1.3.1": "IntraoralImageForProcessing",
}


def generate(standard, project):
    profile = Source(standard, "ps315_e1_1_2026d.json")
    dictionary = Source(standard, "ps36_dicomdic_2026b.json")
    templates = Source(standard, "iods_dicom3tools_2026.json")
    resolution = Source(standard, "e1_1_resolution.json")
    classes = Source(standard, "sop_class_iod_map_2026b.json")
    tags = {row["keyword"]: row["tag"].strip("()").replace(",", "").upper() for row in dictionary.json["rows"] if EXACT.fullmatch(row["tag"])}
    listed = {row["tag"].strip("()").replace(",", "").upper() for row in profile.json["rows"]}
    iods = [name for name in templates.json["iods"] if not any(variant in name for variant in VARIANTS)]

    # The strongest Type of (sequence it stands in, attribute), per object; 00000000 is the data set itself.
    required = collections.defaultdict(dict)
    for iod in iods:
        for module in templates.json["iods"][iod]:
            for row in templates.json["modules"].get(module["module"], []):
                path = [step.strip() for step in row["path"].split("/")]
                # Overlays and curves repeat over groups: no exact tag, and no Type in question, since they go.
                tag = tags.get(path[-1])
                if tag not in listed:
                    continue
                held = required[tags[path[-2]] if len(path) > 1 else "00000000", tag]
                if STRENGTH.get(row["type"], 0) >= STRENGTH.get(held.get(iod), 0):
                    held[iod] = row["type"]

    rows = []
    for (parent, tag), held in sorted(required.items()):
        by_type = collections.defaultdict(list)
        for iod, kind in held.items():
            by_type[kind].append(iod)
        if parent != "00000000" and len(by_type) == 1:
            # From a macro, or a module that is the same wherever it is used: so in objects that are not known here, too.
            by_type = {kind: ["*"] for kind in by_type}
        for kind in sorted(by_type):
            if kind in STRENGTH:
                rows.append((parent, tag, kind, " ".join(iod if iod == "*" else str(iods.index(iod)) for iod in by_type[kind])))
    project.table("AttributeRequirements", EDITION, ACKNOWLEDGEMENT, [templates, profile, dictionary],
                  ["sequence", "tag", "type", "objects (numbers of InformationObjects, * for all)"], rows)

    known = {uid: iod for iod in iods for uid in resolution.json["iods"][iod]["sopClassUIDs"]}
    known |= {uid: NAMES[slug] for uid, slug in classes.json.items() if slug in NAMES}
    known |= CLASSES
    rows = [(str(index), iod, " ".join(sorted(uid for uid, name in known.items() if name == iod))) for index, iod in enumerate(iods)]
    missing = [row[1] for row in rows if not row[2]]
    if missing:
        raise SystemExit(f"requirements: no SOP class for {missing}")
    project.table("InformationObjects", EDITION, ACKNOWLEDGEMENT, [resolution, classes], ["number", "object", "SOP classes"], rows)
