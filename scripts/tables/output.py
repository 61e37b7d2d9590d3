"""How every generated table is written: header, tab-separated rows, digest."""
import hashlib
import json

LIMIT = 1_000_000


class Source:
    """One file of the standard: its parsed content and what the header of a table says of it."""

    def __init__(self, folder, name):
        data = (folder / name).read_bytes()
        self.name = name
        self.digest = hashlib.sha256(data).hexdigest()
        self.json = json.loads(data)

    def __str__(self):
        return f"{self.name} sha256:{self.digest}"


class Project:
    """One C# project's Data/Generated folder: tables, source files, and the digests its loader checks."""

    def __init__(self, path, namespace):
        self.folder = path / "Data" / "Generated"
        self.namespace = f"{namespace}.Data"
        self.tables = []

    def write(self, name, text):
        data = text.encode("utf-8")
        if len(data) > LIMIT:
            raise SystemExit(f"{name} has {len(data)} bytes; the limit is {LIMIT}")
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / name).write_bytes(data)
        return data

    def table(self, name, edition, acknowledgement, sources, columns, rows):
        """Writes NAME.tsv. Rows are sequences of strings; none may hold a tab or a line end."""
        if not rows:
            raise SystemExit(f"{name}: no rows. A parse error never becomes an empty table.")
        lines = []
        for row in rows:
            if len(row) != len(columns):
                raise SystemExit(f"{name}: row {row!r} has {len(row)} columns, not {len(columns)}")
            for cell in row:
                if any(c in cell for c in "\t\r\n"):
                    raise SystemExit(f"{name}: cell {cell!r} holds a tab or a line end")
            if row[0].startswith("#"):
                raise SystemExit(f"{name}: row {row!r} would read as a comment")
            lines.append("\t".join(row))
        header = [f"# {name}: {edition}", f"# {acknowledgement}", *(f"# source {s}" for s in sources),
                  f"# rows {len(rows)}", "# " + "\t".join(columns)]
        data = self.write(f"{name}.tsv", "\n".join(header + lines) + "\n")
        self.tables.append((name, hashlib.sha256(data).hexdigest(), len(rows)))

    def source(self, name, usings, body):
        """Writes NAME.g.cs from the declarations in body."""
        head = ["// Written by scripts/generate-tables; change the script, not this file.", "#nullable enable"]
        head += [f"using {u};" for u in usings]
        self.write(f"{name}.g.cs", "\n".join([*head, "", f"namespace {self.namespace};", "", *body]) + "\n")

    def finish(self):
        body = ["/// <summary>Name, SHA-256 and row count of every embedded table, fixed when it was generated.</summary>",
                "internal static class GeneratedTables", "{"]
        for name, digest, rows in sorted(self.tables):
            body += [f"    public static StandardTableIdentity {name} => new(\"{name}.tsv\", \"{digest}\", {rows});"]
        body += [""]
        body += ["    public static IReadOnlyList<StandardTableIdentity> All => [" +
                 ", ".join(name for name, _, _ in sorted(self.tables)) + "];", "}"]
        usings = [] if self.namespace == "OrthancGuard.Dicom.Data" else ["OrthancGuard.Dicom.Data"]
        self.source("GeneratedTables", usings, body)


def xml(text):
    """Text inside an XML documentation comment."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
