using System.Reflection;
using Google.Protobuf.Reflection;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Routing;

namespace OrthancGuard.Grpc.Reflection;

/// <summary>Every .proto file behind the services that are mapped, by file name, symbol and extension.</summary>
internal sealed class DescriptorIndex
{
    private readonly Dictionary<string, FileDescriptor> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileDescriptor> _symbols = new(StringComparer.Ordinal);
    private readonly SortedDictionary<(string Type, int Number), FileDescriptor> _extensions = [];

    public DescriptorIndex(EndpointDataSource endpoints)
    {
        var methods = endpoints.Endpoints.Select(e => e.Metadata.GetMetadata<GrpcMethodMetadata>()).OfType<GrpcMethodMetadata>().ToList();
        Services = [.. methods.Select(m => m.Method.ServiceName).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        foreach (var type in methods.Select(m => m.ServiceType).Distinct())
        {
            var stub = type.GetCustomAttribute<BindServiceMethodAttribute>(inherit: true)?.BindType;
            if (stub?.GetProperty("Descriptor", BindingFlags.Public | BindingFlags.Static)?.GetValue(null) is ServiceDescriptor service)
                Add(service.File);
        }
    }

    public IReadOnlyList<string> Services { get; }

    public FileDescriptor? FindFile(string name) => _files.GetValueOrDefault(name);

    public FileDescriptor? FindSymbol(string name) => _symbols.GetValueOrDefault(name);

    public FileDescriptor? FindExtension(string type, int number) => _extensions.GetValueOrDefault((type, number));

    public IEnumerable<int> ExtensionsOf(string type) => _extensions.Keys.Where(k => string.Equals(k.Type, type, StringComparison.Ordinal)).Select(k => k.Number);

    /// <summary>The file first, then what it imports, each once.</summary>
    public static IEnumerable<FileDescriptor> WithDependencies(FileDescriptor file)
    {
        var seen = new List<FileDescriptor> { file };
        for (var i = 0; i < seen.Count; i++)
            seen.AddRange(seen[i].Dependencies.Where(d => !seen.Contains(d)));
        return seen.Distinct();
    }

    private void Add(FileDescriptor file)
    {
        if (!_files.TryAdd(file.Name, file))
            return;
        foreach (var message in file.MessageTypes)
            Add(file, message);
        foreach (var type in file.EnumTypes)
            Add(file, type);
        foreach (var service in file.Services)
        {
            _symbols[service.FullName] = file;
            foreach (var method in service.Methods)
                _symbols[method.FullName] = file;
        }

        Add(file, file.Extensions);
        foreach (var dependency in file.Dependencies)
            Add(dependency);
    }

    private void Add(FileDescriptor file, MessageDescriptor message)
    {
        _symbols[message.FullName] = file;
        foreach (var field in message.Fields.InDeclarationOrder())
            _symbols[field.FullName] = file;
        foreach (var nested in message.NestedTypes)
            Add(file, nested);
        foreach (var nested in message.EnumTypes)
            Add(file, nested);
        Add(file, message.Extensions);
    }

    private void Add(FileDescriptor file, EnumDescriptor type)
    {
        _symbols[type.FullName] = file;
        foreach (var value in type.Values)
            _symbols[value.FullName] = file;
    }

    private void Add(FileDescriptor file, ExtensionCollection extensions)
    {
        foreach (var extension in extensions.UnorderedExtensions)
        {
            _symbols[extension.FullName] = file;
            _extensions[(extension.ExtendeeType.FullName, extension.FieldNumber)] = file;
        }
    }
}
