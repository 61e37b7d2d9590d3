using System.Text.Json.Nodes;

namespace OrthancGuard.EndToEnd.Tests.Harness;

/// <summary>
/// A clinic's Orthanc with the hook around the clinic's own script, the guard, and an AI vendor's Orthanc behind taps that keep
/// every byte on the way to it. Everything on loopback, in folders of its own.
/// </summary>
internal sealed class Lab : IAsyncDisposable
{
    public const string SendByScript = "SEND-BY-SCRIPT";
    public const string PostByScript = "POST-BY-SCRIPT";
    public const string ModifyByScript = "MODIFY-BY-SCRIPT";
    public const string Routed = "CT ROUTED";

    // What a clinic may have had for years: its own primitives captured at load, sends from callbacks, a filter of its own.
    private const string ClinicScript = """
        local Send, Post = SendToModality, RestApiPost
        function OnStoredInstance(id, tags, metadata, origin)
          print('CLINIC stored ' .. id)
          if tags['StudyDescription'] == 'SEND-BY-SCRIPT' then Send(id, 'STROKE_AI') end
          if tags['StudyDescription'] == 'MODIFY-BY-SCRIPT' and not metadata['ModifiedFrom'] then
            Send(ModifyInstance(id, { PatientName = 'Still^Named' }, {}, true), 'STROKE_AI')
          end
        end
        function OnStableStudy(id, tags, metadata)
          print('CLINIC stable ' .. id)
          if tags['StudyDescription'] == 'POST-BY-SCRIPT' then print('CLINIC posted ' .. tostring(Post('/modalities/STROKE_AI/store', id))) end
        end
        function OnDeletedStudy(id) print('CLINIC deleted ' .. id) end
        function IncomingHttpRequestFilter(method, uri) return uri ~= '/clinic-forbids' end
        """;

    public OrthancServer Vendor { get; private set; } = null!;

    public OrthancServer Clinic { get; private set; } = null!;

    public required GuardServer Guard { get; init; }

    /// <summary>Before the vendor's DICOM port.</summary>
    public Tap Dicom { get; private set; } = null!;

    /// <summary>Before the vendor's HTTP port.</summary>
    public Tap Http { get; private set; } = null!;

    public static Task<Lab> StartAsync(Action<JsonObject>? guard = null, Action<JsonObject>? clinic = null, long? disk = null) => StartAsync(
        (c, _) =>
        {
            guard?.Invoke(c);
            return Task.CompletedTask;
        },
        clinic,
        disk);

    /// <param name="guard">Changes the guard's configuration, knowing the lab as far as it has started.</param>
    /// <param name="clinic">Changes the configuration of the clinic's Orthanc.</param>
    /// <param name="disk">Size of the guard's own disk in bytes; null for the machine's.</param>
    public static async Task<Lab> StartAsync(Func<JsonObject, Lab, Task> guard, Action<JsonObject>? clinic = null, long? disk = null)
    {
        var lab = new Lab { Guard = new GuardServer { DiskBytes = disk } };
        try
        {
            lab.Vendor = await OrthancServer.StartAsync("VENDOR");
            lab.Dicom = new Tap(lab.Vendor.DicomPort);
            lab.Http = new Tap(lab.Vendor.HttpPort);
            lab.Clinic = await OrthancServer.StartAsync("CLINIC", (c, folder) =>
            {
                lab.ConfigureClinic(c, folder);
                clinic?.Invoke(c);
            });
            await lab.Guard.StartAsync(lab.Clinic, async c =>
            {
                lab.ConfigureGuard(c);
                await guard(c, lab);
            });
            return lab;
        }
        catch
        {
            await lab.DisposeAsync();
            throw;
        }
    }

    public static JsonObject ToReceiver(int port) => new()
    {
        ["Mode"] = "Dicom",
        ["Host"] = "127.0.0.1",
        ["Port"] = port,
        ["CalledAet"] = "VENDOR",
    };

    /// <summary>Ids of what the vendor holds.</summary>
    public async Task<IReadOnlySet<string>> VendorInstancesAsync() =>
        (await Vendor.GetAsync("instances")).AsArray().Select(i => (string)i!).ToHashSet();

    /// <summary>The clinic's instances that the guard's user uploaded.</summary>
    public async Task<IReadOnlyList<string>> CopiesInClinicAsync()
    {
        var copies = new List<string>();
        foreach (var id in (await Clinic.GetAsync("instances")).AsArray().Select(i => (string)i!))
        {
            // Null: removed since it was listed.
            var metadata = await Clinic.TryGetAsync($"instances/{id}/metadata?expand");
            if ((string?)metadata?["HttpUsername"] == OrthancServer.GuardUser)
            {
                copies.Add(id);
            }
        }

        return copies;
    }

    public async ValueTask DisposeAsync()
    {
        await Guard.DisposeAsync();
        foreach (var part in (IAsyncDisposable?[])[Clinic, Dicom, Http, Vendor])
        {
            if (part != null)
            {
                await part.DisposeAsync();
            }
        }
    }

    private static JsonArray Names(params string[] names) => new([.. names.Select(n => (JsonNode)n)]);

    private static JsonObject GateEntry(string aet, int port) => new()
    {
        ["AET"] = aet,
        ["Host"] = "127.0.0.1",
        ["Port"] = port,
        ["Timeout"] = 60,
        ["AllowFind"] = false,
        ["AllowMove"] = false,
        ["AllowGet"] = false,
    };

    private void ConfigureClinic(JsonObject c, TempFolder folder)
    {
        File.WriteAllText(folder["clinic.lua"], ClinicScript);
        c["LuaScripts"] = Names(
            Repository.File("orthanc-config/orthancguard-first.lua"), folder["clinic.lua"], Repository.File("orthanc-config/orthancguard-last.lua"));
        c["OrthancGuard"] = new JsonObject
        {
            ["User"] = OrthancServer.GuardUser,
            ["Guarded"] = new JsonObject
            {
                ["Modalities"] = Names("STROKE_AI", "VIA_MODALITY"),
                ["Peers"] = Names("STROKE_PEER"),
                ["DicomWebServers"] = Names("STROKE_WEB"),
            },
            ["Delivery"] = new JsonObject
            {
                ["Modalities"] = Names("OUT_MODALITY"),
                ["Peers"] = Names("OUT_PEER"),
                ["DicomWebServers"] = Names("OUT_WEB"),
            },
        };
        c["UserMetadata"] = new JsonObject { ["GuardStatus"] = 4201 };
        c["DicomModalities"] = new JsonObject
        {
            ["STROKE_AI"] = GateEntry("STROKE_AI", Guard.DicomPort),
            ["VIA_MODALITY"] = GateEntry("VIA_MODALITY", Guard.DicomPort),
            ["VIA_PEER"] = GateEntry("VIA_PEER", Guard.DicomPort),
            ["VIA_WEB"] = GateEntry("VIA_WEB", Guard.DicomPort),
            ["OUT_MODALITY"] = new JsonArray("VENDOR", "127.0.0.1", Dicom.Port),
            ["WORKSTATION"] = new JsonArray("WS", "127.0.0.1", FreePort.Next()),
        };
        c["OrthancPeers"] = new JsonObject
        {
            ["STROKE_PEER"] = new JsonArray(new Uri(Guard.Gate, "peer/stroke/").ToString()),
            ["OUT_PEER"] = new JsonArray($"http://127.0.0.1:{Http.Port}/", "admin", "admin-password"),
        };
        c["DicomWeb"] = new JsonObject
        {
            ["Servers"] = new JsonObject
            {
                ["STROKE_WEB"] = new JsonArray(new Uri(Guard.Gate, "dicom-web/stroke/").ToString()),
                ["OUT_WEB"] = new JsonArray($"http://127.0.0.1:{Http.Port}/dicom-web/", "admin", "admin-password"),
            },
        };
    }

    private void ConfigureGuard(JsonObject c)
    {
        c["Destinations"] = new JsonArray(
            new JsonObject
            {
                ["Name"] = "STROKE_AI",
                ["GateAet"] = "STROKE_AI",
                ["GateName"] = "stroke",
                ["Guarded"] = new JsonObject
                {
                    ["Modalities"] = Names("STROKE_AI"),
                    ["Peers"] = Names("STROKE_PEER"),
                    ["DicomWebServers"] = Names("STROKE_WEB"),
                },
                ["Delivery"] = ToReceiver(Dicom.Port),
            },
            Through("VIA_MODALITY", "Modality", "OUT_MODALITY"),
            Through("VIA_PEER", "Peer", "OUT_PEER"),
            Through("VIA_WEB", "DicomWebServer", "OUT_WEB"));
        c["Routes"] = new JsonArray(new JsonObject { ["Name"] = "routed", ["To"] = Names("STROKE_AI"), ["StudyDescriptions"] = Names(Routed) });
    }

    private static JsonObject Through(string name, string way, string entry) => new()
    {
        ["Name"] = name,
        ["GateAet"] = name,
        ["Guarded"] = new JsonObject { ["Modalities"] = Names(name) },
        ["Delivery"] = new JsonObject { ["Mode"] = "Orthanc", [way] = entry },
    };
}
