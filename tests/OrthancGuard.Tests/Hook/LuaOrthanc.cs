using System.Text.Json;
using System.Text.Json.Nodes;
using KeraLua;
using OrthancGuard.EndToEnd.Tests.Harness;

namespace OrthancGuard.Tests.Hook;

/// <summary>
/// What a script finds inside Orthanc: the REST calls over a little tree of resources, the JSON functions, and the toolbox that
/// collects a script's operations. Behaves as observed on 1.10.1 (a failed call is nil; an empty answer is "").
/// </summary>
internal sealed class LuaOrthanc : IDisposable
{
    // No error may be raised in a managed function: it would jump over frames of .NET.
    private const string Toolbox = """
        function ParseJson(text)
          local ok, value = __parse(text)
          if not ok then error('not JSON') end
          return value
        end
        function _InitializeJob() _job = {} end
        function _AccessJob() return _job end
        local function add(operation) table.insert(_job, operation); return operation.Resource end
        function SendToModality(id, modality, aet) return add({ Operation = 'store-scu', Resource = id, Modality = modality, LocalAet = aet }) end
        function SendToPeer(id, peer) return add({ Operation = 'store-peer', Resource = id, Peer = peer }) end
        function ModifyInstance(id) add({ Operation = 'modify', Resource = id }); return '' end
        function Delete(id) add({ Operation = 'delete', Resource = id }) end
        _InitializeJob()
        """;

    private readonly Lua lua = new();
    private readonly List<LuaFunction> rooted = [];
    private readonly JsonNode configuration;

    public LuaOrthanc(string configuration)
    {
        this.configuration = JsonNode.Parse(configuration, documentOptions: new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip })!;
        Register("print", state =>
        {
            Log.Add(string.Join('\t', Enumerable.Range(1, state.GetTop()).Select(i => state.ToString(i))));
            return 0;
        });
        Register("GetOrthancConfiguration", state => Push(state, this.configuration));
        Register("__parse", state => Parse(state, state.ToString(1)));
        Register("DumpJson", state =>
        {
            state.PushString(Value(state, 1)?.ToJsonString() ?? "null");
            return 1;
        });
        Register("RestApiGet", state => Answer(state, Get(state.ToString(1))));
        Register("RestApiPut", state => Answer(state, Put(state.ToString(1), state.ToString(2))));
        Register("RestApiDelete", state => Answer(state, Called("DELETE", state)));
        Register("RestApiPost", state => Answer(state, Called("POST", state)));
        Run(Toolbox);
    }

    /// <summary>What scripts printed.</summary>
    public List<string> Log { get; } = [];

    /// <summary>Calls that went through to Orthanc, as <c>METHOD uri (number of arguments)</c>.</summary>
    public List<string> Calls { get; } = [];

    /// <summary>Resources by path, as Orthanc would answer.</summary>
    public Dictionary<string, JsonNode> Resources { get; } = [];

    /// <summary>Metadata by path of the resource.</summary>
    public Dictionary<string, SortedDictionary<string, string>> Metadata { get; } = [];

    /// <summary>Refuses to write any metadata, as a full disk would.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>The hook's two scripts around a clinic's own.</summary>
    public LuaOrthanc WithHook(string clinic = "")
    {
        Run(File.ReadAllText(Repository.File("orthanc-config/orthancguard-first.lua")));
        Run(clinic);
        Run(File.ReadAllText(Repository.File("orthanc-config/orthancguard-last.lua")));
        return this;
    }

    public void Run(string script)
    {
        if (lua.DoString(script))
        {
            var error = lua.ToString(-1);
            lua.Pop(1);
            throw new InvalidOperationException(error);
        }
    }

    /// <summary>Evaluates an expression.</summary>
    public JsonNode? Eval(string expression)
    {
        Run("__result = " + expression);
        lua.GetGlobal("__result");
        var value = Value(lua, -1);
        lua.Pop(1);
        return value;
    }

    /// <summary>Runs a callback and gives the operations that Orthanc would then execute.</summary>
    public JsonArray JobOf(string call)
    {
        Run($"_InitializeJob() {call}");
        return Eval("_AccessJob()") as JsonArray ?? [];
    }

    public LuaOrthanc Add(string path, string json = "{}")
    {
        Resources[path] = JsonNode.Parse(json)!;
        Metadata[path] = [];
        return this;
    }

    public void Dispose() => lua.Dispose();

    private static int Answer(Lua state, string? answer)
    {
        if (answer == null)
        {
            state.PushNil();
        }
        else
        {
            state.PushString(answer);
        }

        return 1;
    }

    private static int Push(Lua state, JsonNode? node)
    {
        switch (node)
        {
            case null:
                state.PushNil();
                break;
            case JsonObject values:
                state.NewTable();
                foreach (var (name, value) in values)
                {
                    state.PushString(name);
                    Push(state, value);
                    state.SetTable(-3);
                }

                break;
            case JsonArray items:
                state.NewTable();
                for (var i = 0; i < items.Count; i++)
                {
                    Push(state, items[i]);
                    state.SetInteger(-2, i + 1);
                }

                break;
            default:
                PushValue(state, node.AsValue());
                break;
        }

        return 1;
    }

    private static int Parse(Lua state, string text)
    {
        JsonNode? node;
        try
        {
            node = JsonNode.Parse(text);
        }
        catch (JsonException)
        {
            state.PushBoolean(false);
            return 1;
        }

        state.PushBoolean(true);
        return 1 + Push(state, node);
    }

    private static void PushValue(Lua state, JsonValue value)
    {
        switch (value.GetValueKind())
        {
            case JsonValueKind.True or JsonValueKind.False:
                state.PushBoolean(value.GetValue<bool>());
                break;
            case JsonValueKind.Number:
                state.PushNumber(value.GetValue<double>());
                break;
            default:
                state.PushString(value.GetValue<string>());
                break;
        }
    }

    private static JsonNode? Value(Lua state, int index)
    {
        index = state.AbsIndex(index);
        switch (state.Type(index))
        {
            case LuaType.Nil or LuaType.None:
                return null;
            case LuaType.Boolean:
                return JsonValue.Create(state.ToBoolean(index));
            case LuaType.Number:
                return JsonValue.Create(state.ToNumber(index));
            case LuaType.Table:
                return Table(state, index);
            default:
                return JsonValue.Create(state.ToString(index));
        }
    }

    private static JsonNode Table(Lua state, int index)
    {
        var pairs = new List<(string Name, JsonNode? Value)>();
        state.PushNil();
        while (state.Next(index))
        {
            state.PushCopy(-2);
            pairs.Add((state.ToString(-1), Value(state, -2)));
            state.Pop(2);
        }

        return pairs.Count > 0 && pairs.All(p => p.Name.All(char.IsAsciiDigit))
            ? new JsonArray([.. pairs.Select(p => p.Value)])
            : new JsonObject(pairs.Select(p => KeyValuePair.Create(p.Name, p.Value)));
    }

    private string? Get(string uri)
    {
        var path = uri.Split('?')[0];
        return path.EndsWith("/metadata", StringComparison.Ordinal)
            ? Metadata.TryGetValue(path[..^"/metadata".Length], out var metadata)
                ? uri.EndsWith("?expand", StringComparison.Ordinal) ? JsonSerializer.Serialize(metadata) : JsonSerializer.Serialize(metadata.Keys)
                : null
            : Resources.GetValueOrDefault(path)?.ToJsonString();
    }

    private string? Put(string uri, string body)
    {
        var at = uri.IndexOf("/metadata/", StringComparison.Ordinal);
        if (at < 0)
        {
            Calls.Add($"PUT {uri}");
            return "";
        }

        if (IsReadOnly || !Metadata.TryGetValue(uri[..at], out var metadata))
        {
            return null;
        }

        metadata.Add(uri[(at + "/metadata/".Length)..], body);
        return "";
    }

    private string Called(string method, Lua state)
    {
        Calls.Add($"{method} {state.ToString(1)} ({state.GetTop()})");
        return "{}";
    }

    private void Register(string name, Func<Lua, int> body)
    {
        LuaFunction function = pointer => body(Lua.FromIntPtr(pointer));
        rooted.Add(function);
        lua.Register(name, function);
    }
}
