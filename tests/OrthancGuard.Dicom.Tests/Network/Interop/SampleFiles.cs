[assembly: AssemblyFixture(typeof(OrthancGuard.Dicom.Tests.Network.Interop.SampleFiles))]

namespace OrthancGuard.Dicom.Tests.Network.Interop;

/// <summary>One small image in every transfer syntax that Debian's tools can write.</summary>
public sealed class SampleFiles : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("orthancguard-network-").FullName;
    private readonly SemaphoreSlim _gate = new(1);

    /// <summary>Name, transfer syntax, storescu's option to propose it, storescp's option to prefer it, and how to make it.</summary>
    private static readonly (string Name, string Uid, string Propose, string Prefer, string[] Maker)[] Syntaxes =
    [
        ("implicit", "1.2.840.10008.1.2", "-xi", "+xi", ["dcmconv", "+ti"]),
        ("explicit", "1.2.840.10008.1.2.1", "-xe", "+xe", ["dcmconv", "+te"]),
        ("big-endian", "1.2.840.10008.1.2.2", "-xb", "+xb", ["dcmconv", "+tb"]),
        ("deflated", "1.2.840.10008.1.2.1.99", "-xd", "+xd", ["dcmconv", "+td"]),
        ("rle", "1.2.840.10008.1.2.5", "-xr", "+xr", ["dcmcrle"]),
        ("jpeg-extended", "1.2.840.10008.1.2.4.51", "-xx", "+xx", ["dcmcjpeg", "+ee"]),
        ("jpeg-lossless", "1.2.840.10008.1.2.4.70", "-xs", "+xs", ["dcmcjpeg", "+e1"]),
        ("jpeg-ls", "1.2.840.10008.1.2.4.80", "-xt", "+xt", ["dcmcjpls", "+el"]),
        ("jpeg-ls-lossy", "1.2.840.10008.1.2.4.81", "-xu", "+xu", ["dcmcjpls", "+en"]),
        ("jpeg2000", "1.2.840.10008.1.2.4.90", "-xv", "+xv", ["gdcmconv", "--j2k", "-i"]),
        ("jpeg2000-lossy", "1.2.840.10008.1.2.4.91", "-xw", "+xw", ["gdcmconv", "--j2k", "--lossy", "-r", "10", "-i"]),
    ];

    public static TheoryData<string> Names => [.. Syntaxes.Select(s => s.Name)];

    public static string ProposeOption(string name) => Syntaxes.Single(s => s.Name == name).Propose;

    public static string PreferOption(string name) => Syntaxes.Single(s => s.Name == name).Prefer;

    /// <summary>The path of the image in this transfer syntax, made on first use.</summary>
    internal async Task<string> PathAsync(string name)
    {
        await _gate.WaitAsync();
        try
        {
            var path = Path.Combine(_folder, name + ".dcm");
            if (File.Exists(path))
                return path;
            var source = Path.Combine(_folder, "source.bin");
            await File.WriteAllBytesAsync(source, StoredInstance.Create(1000 + Array.FindIndex(Syntaxes, s => s.Name == name), side: 128).ToFile());
            var syntax = Syntaxes.Single(s => s.Name == name);
            Tool.SkipUnlessInstalled(syntax.Maker[0]);
            // gdcmconv takes "-i in -o out" where dcmtk takes "in out"; none may make new instance UIDs.
            string[] arguments = syntax.Maker[0] == "gdcmconv" ? [.. syntax.Maker[1..], source, "-o", path] : [.. syntax.Maker[1..], .. Keep(syntax.Maker[0]), source, path];
            await Tool.RunWellAsync(syntax.Maker[0], arguments);
            // With dcmtk's length forms, because storescu sends what it would write.
            await Tool.RunWellAsync("dcmconv", path, path);
            Assert.Equal(syntax.Uid, StoredInstance.FromFile(await File.ReadAllBytesAsync(path)).TransferSyntaxUid);
            return path;
        }
        finally
        {
            _gate.Release();
        }
    }

    internal async Task<StoredInstance> InstanceAsync(string name) => StoredInstance.FromFile(await File.ReadAllBytesAsync(await PathAsync(name)));

    public void Dispose()
    {
        _gate.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string[] Keep(string maker) => maker is "dcmcjpeg" or "dcmcjpls" ? ["+un"] : [];
}
