"""The words that may stay in a description (Clean Descriptors Option, PS3.15 E.3.5): lists of our own and words of the standard's tables.

The lists are in vocabulary/, one subject a file, any order. A word is stored lower case and without accents, in both ways in which
accents are left out (ae and a).
"""
import pathlib
import re

from .output import Source

PROJECT = "OrthancGuard.Protection"
EDITION = "words of descriptions; lists of OrthancGuard, words of PS3.6 2024d names and of PS3.16 2024d meanings"
FOLDER = pathlib.Path(__file__).resolve().parent / "vocabulary"
LISTS = ["abbreviations", "dutch", "english", "french", "german", "italian", "others", "spanish", "standard", "states", "substances"]
LONGEST = 32

# As src/OrthancGuard.Protection/Header/Accents.cs has them; a letter that both leave alone is kept as it is.
ONE = str.maketrans("àáâãåçèéêëìíîïñòóôõøùúûýÿłśżźćńęąščžřěůďťňľőűğışșțăāēīūģķļņųįėōάέήίόύώϊϋё",
                    "aaaaaceeeeiiiinooooouuuyylszzcneasczreudtnlougisstaaeiugklnuieoαεηιουωιυе")
TWO = {"ä": "ae", "ö": "oe", "ü": "ue", "æ": "ae", "œ": "oe", "ß": "ss"}
SHORT = TWO | {"ä": "a", "ö": "o", "ü": "u"}


def words(name):
    """The words of one list; a line that starts with # is a comment, hyphens and underscores part words."""
    lines = (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in re.split(r"[\s\-_]+", line.lower()) if word]


def plain(word):
    """The spellings of a word without accents."""
    return {"".join(TWO.get(c, c) for c in word).translate(ONE), "".join(SHORT.get(c, c) for c in word).translate(ONE)}


def spellings(names):
    return {s for name in names for word in words(name) for s in plain(word)}


def companions():
    """word: the words beside which it means no name."""
    found = {}
    for line in (FOLDER / "companions.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            word, beside = line.split(":")
            found[word] = sorted(set(beside.split()))
    return found


def generate(standard, project):
    source = Source(standard, "ps36_attributes.json")
    ours = spellings(LISTS)
    ours |= {word.lower() for row in source.json["rows"] for word in re.findall(r"[A-Za-z]{3,}", row["name"])}
    sexes, never = spellings(["sexes"]), spellings(["never"])
    names, clinical = spellings(["names"]), spellings(["clinical"])
    beside = companions()
    everything = {w for w in (ours | sexes | set(beside)) - never if re.fullmatch(r"[^\W\d_][^\W_]*|\d[^\W_]*", w) and len(w) <= LONGEST}
    table = []
    for word in sorted(everything):
        kind = "sex" if word in sexes else "" if word not in names | set(beside) else "clinical" if word in clinical else "name"
        table.append((word, kind, " ".join(beside.get(word, [])) if kind == "name" else ""))
    project.table("Vocabulary", EDITION, "DICOM PS3.6 and PS3.16 2024d, (c) NEMA, for the words of their tables", [source],
                  ["word", "kind", "companions"], table)
