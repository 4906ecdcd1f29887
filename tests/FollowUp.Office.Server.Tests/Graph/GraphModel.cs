using System.IO.Compression;
using System.Xml.Linq;

namespace FollowUp.Office.Server.Tests.Graph;

/// <summary>Microsoft's CSDL of Graph v1.0, as far as a request or an answer can be checked against it.</summary>
internal sealed class GraphModel
{
    private static readonly XNamespace Edm = "http://docs.oasis-open.org/odata/ns/edm";

    private readonly Dictionary<string, string> _aliases;
    private readonly Dictionary<string, GraphStructure> _structures;
    private readonly Dictionary<string, GraphEnum> _enums;
    private readonly ILookup<string, GraphOperation> _operations;
    private readonly Dictionary<string, TypeRef> _roots;

    private GraphModel(XDocument csdl)
    {
        var schemas = csdl.Descendants(Edm + "Schema").ToList();
        _aliases = schemas.Where(schema => schema.Attribute("Alias") is not null)
            .ToDictionary(schema => schema.Attribute("Alias")!.Value, schema => schema.Attribute("Namespace")!.Value);
        _structures = Declared(schemas, "EntityType").Concat(Declared(schemas, "ComplexType")).Select(Structure).ToDictionary(type => type.Name);
        _enums = Declared(schemas, "EnumType").Select(Enumeration).ToDictionary(type => type.Name);
        _operations = schemas.Elements().Where(element => element.Name.LocalName is "Action" or "Function" && (bool?)element.Attribute("IsBound") == true)
            .Select(Operation).ToLookup(operation => operation.Name, StringComparer.OrdinalIgnoreCase);
        _roots = schemas.Elements(Edm + "EntityContainer").Elements()
            .Where(element => element.Name.LocalName is "EntitySet" or "Singleton")
            .ToDictionary(Name, Root, StringComparer.OrdinalIgnoreCase);
    }

    public static GraphModel Load(string gzippedCsdl)
    {
        using var file = new GZipStream(File.OpenRead(gzippedCsdl), CompressionMode.Decompress);
        return new GraphModel(XDocument.Load(file));
    }

    public TypeRef? FindRoot(string name) => _roots.GetValueOrDefault(name);

    public GraphEnum? FindEnum(string type) => _enums.GetValueOrDefault(type);

    /// <summary>The structure of that name, given as <c>#microsoft.graph.event</c>, <c>microsoft.graph.event</c> or by a schema's alias.</summary>
    public GraphStructure? FindStructure(string type) => _structures.GetValueOrDefault(Qualified(type.TrimStart('#')));

    /// <summary>The type itself, then its base types.</summary>
    public IEnumerable<GraphStructure> Lineage(string type)
    {
        for (var current = FindStructure(type); current is not null; current = current.BaseType is { } parent ? FindStructure(parent) : null)
        {
            yield return current;
        }
    }

    public bool IsKindOf(string type, string ancestor) => Lineage(type).Any(each => each.Name == ancestor);

    public GraphProperty? FindProperty(string type, string name, StringComparison comparison = StringComparison.Ordinal) =>
        Lineage(type).Select(each => each.Own.GetValueOrDefault(name) is { } exact ? exact
                : comparison == StringComparison.Ordinal ? null
                : each.Own.Values.FirstOrDefault(property => property.Name.Equals(name, comparison)))
            .FirstOrDefault(property => property is not null);

    public GraphOperation? FindOperation(string name, TypeRef boundTo) =>
        _operations[name[(name.LastIndexOf('.') + 1)..]].FirstOrDefault(operation =>
            operation.BoundTo.IsCollection == boundTo.IsCollection && IsKindOf(boundTo.Name, operation.BoundTo.Name));

    private static IEnumerable<XElement> Declared(IEnumerable<XElement> schemas, string kind) => schemas.Elements(Edm + kind);

    private static string Name(XElement element) => element.Attribute("Name")!.Value;

    private static string FullName(XElement declaration) => $"{declaration.Parent!.Attribute("Namespace")!.Value}.{Name(declaration)}";

    private GraphStructure Structure(XElement declaration) =>
        new(FullName(declaration), declaration.Attribute("BaseType") is { } parent ? Qualified(parent.Value) : null,
            declaration.Elements()
                .Where(element => element.Name.LocalName is "Property" or "NavigationProperty")
                .Select(element => Property(element))
                .ToDictionary(property => property.Name));

    private GraphProperty Property(XElement element) =>
        new(Name(element), Type(element), element.Name.LocalName == "NavigationProperty");

    private static GraphEnum Enumeration(XElement declaration) =>
        new(FullName(declaration), (bool?)declaration.Attribute("IsFlags") ?? false,
            declaration.Elements(Edm + "Member").Select(Name).ToHashSet(StringComparer.OrdinalIgnoreCase));

    private GraphOperation Operation(XElement declaration)
    {
        var parameters = declaration.Elements(Edm + "Parameter").ToList();
        return new GraphOperation(
            Name(declaration), declaration.Name.LocalName == "Action", Type(parameters[0]),
            parameters.Skip(1).Select(Property).ToDictionary(parameter => parameter.Name, StringComparer.OrdinalIgnoreCase),
            declaration.Element(Edm + "ReturnType") is { } returns ? Type(returns) : null);
    }

    private TypeRef Root(XElement element) => element.Name.LocalName == "EntitySet"
        ? new TypeRef(Qualified(element.Attribute("EntityType")!.Value), IsCollection: true)
        : new TypeRef(Qualified(element.Attribute("Type")!.Value));

    private TypeRef Type(XElement element)
    {
        const string Collection = "Collection(";
        var type = element.Attribute("Type")!.Value;
        var isCollection = type.StartsWith(Collection, StringComparison.Ordinal);
        return new TypeRef(
            Qualified(isCollection ? type[Collection.Length..^1] : type), isCollection, (bool?)element.Attribute("Nullable") ?? true);
    }

    private string Qualified(string name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && _aliases.TryGetValue(name[..dot], out var schema) ? schema + name[dot..] : name;
    }
}
