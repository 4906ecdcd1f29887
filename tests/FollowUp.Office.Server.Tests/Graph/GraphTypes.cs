namespace FollowUp.Office.Server.Tests.Graph;

/// <summary>A type as a property, parameter or path has it: its qualified name, and whether it is a list of them.</summary>
internal sealed record TypeRef(string Name, bool IsCollection = false, bool IsNullable = true)
{
    public TypeRef Element => this with { IsCollection = false };

    public override string ToString() => IsCollection ? $"Collection({Name})" : Name;
}

internal sealed record GraphProperty(string Name, TypeRef Type, bool IsNavigation);

/// <summary>An entity or complex type with its own properties; those of its ancestors are the model's to find.</summary>
internal sealed record GraphStructure(string Name, string? BaseType, IReadOnlyDictionary<string, GraphProperty> Own);

internal sealed record GraphEnum(string Name, bool IsFlags, IReadOnlySet<string> Members)
{
    public bool Allows(string value) =>
        IsFlags ? value.Split(',').All(part => Members.Contains(part.Trim())) : Members.Contains(value);
}

/// <summary>An action (POST with parameters) or function (GET) on a type or on a list of it.</summary>
internal sealed record GraphOperation(
    string Name, bool IsAction, TypeRef BoundTo, IReadOnlyDictionary<string, GraphProperty> Parameters, TypeRef? Returns);
