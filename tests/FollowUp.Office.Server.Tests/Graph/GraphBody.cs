using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace FollowUp.Office.Server.Tests.Graph;

/// <summary>Compares JSON with a declared type and notes what is not declared, or declared otherwise.</summary>
internal sealed partial class GraphBody(GraphModel model, List<string> violations)
{
    /// <summary>What Graph is known to take and give though its CSDL does not say so (see shared/graph/README.md).</summary>
    private static readonly HashSet<string> Undeclared = ["microsoft.graph.subscription.notificationContentType"];

    private static readonly HashSet<string> Annotations =
    [
        "@odata.context", "@odata.type", "@odata.id", "@odata.etag", "@odata.editLink", "@odata.count", "@odata.nextLink", "@odata.deltaLink",
        "@odata.mediaContentType", "@odata.mediaReadLink", "@odata.mediaEditLink", "@odata.mediaEtag", "@removed",
    ];

    public void Check(JsonNode? value, TypeRef type, string where)
    {
        if (value is null)
        {
            if (!type.IsNullable || type.IsCollection)
            {
                Note(where, $"is null, and {type} cannot be");
            }
        }
        else if (type.IsCollection)
        {
            CheckList(value, type, where);
        }
        else if (model.FindStructure(type.Name) is { } structure)
        {
            CheckObject(value, structure, where);
        }
        else
        {
            CheckScalar(value, type, where);
        }
    }

    /// <summary>The parameters of an action, which Graph matches without case.</summary>
    public void CheckParameters(JsonNode? body, GraphOperation action, string where)
    {
        foreach (var (name, value) in body as JsonObject ?? [])
        {
            if (action.Parameters.TryGetValue(name, out var parameter))
            {
                Check(value, parameter.Type, $"{where}.{name}");
            }
            else if (!Annotations.Contains(name))
            {
                Note($"{where}.{name}", $"is no parameter of {action.Name}");
            }
        }
    }

    /// <summary>Graph's envelope around a list or a bare value.</summary>
    public void CheckEnvelope(JsonNode? body, TypeRef type, string where)
    {
        if (body is not JsonObject envelope || !envelope.ContainsKey("value"))
        {
            Note(where, $"has no 'value' around {type}");
            return;
        }

        foreach (var name in envelope.Select(property => property.Key).Where(name => name != "value" && !Annotations.Contains(name)))
        {
            Note($"{where}.{name}", $"does not belong beside the value of {type}");
        }

        Check(envelope["value"], type, $"{where}.value");
    }

    private void CheckList(JsonNode value, TypeRef type, string where)
    {
        if (value is not JsonArray items)
        {
            Note(where, $"is {value.GetValueKind()}, not a list");
            return;
        }

        for (var i = 0; i < items.Count; i++)
        {
            Check(items[i], type.Element, string.Create(CultureInfo.InvariantCulture, $"{where}[{i}]"));
        }
    }

    private void CheckObject(JsonNode value, GraphStructure declared, string where)
    {
        if (value is not JsonObject body)
        {
            Note(where, $"is {value.GetValueKind()}, not an object ({declared.Name})");
            return;
        }

        var type = ActualType(body, declared, where);
        foreach (var (name, property) in body)
        {
            if (IsAnnotation(name, type) || Undeclared.Contains($"{type}.{name}"))
            {
                continue;
            }

            if (model.FindProperty(type, name) is { } found)
            {
                Check(property, found.Type, $"{where}.{name}");
            }
            else
            {
                Note($"{where}.{name}", $"is no property of {type}");
            }
        }
    }

    private string ActualType(JsonObject body, GraphStructure declared, string where)
    {
        if (body["@odata.type"]?.GetValue<string>() is not { } stated)
        {
            return declared.Name;
        }

        if (model.FindStructure(stated) is { } actual && model.IsKindOf(actual.Name, declared.Name))
        {
            return actual.Name;
        }

        Note($"{where}.@odata.type", $"is {stated}, which is no kind of {declared.Name}");
        return declared.Name;
    }

    private bool IsAnnotation(string name, string type)
    {
        var at = name.IndexOf('@', StringComparison.Ordinal);
        return at == 0 ? Annotations.Contains(name)
            : at > 0 && name[at..].StartsWith("@odata.", StringComparison.Ordinal) && model.FindProperty(type, name[..at]) is not null;
    }

    private void CheckScalar(JsonNode value, TypeRef type, string where)
    {
        var kind = value.GetValueKind();
        var text = kind == JsonValueKind.String ? value.GetValue<string>() : null;
        var fits = model.FindEnum(type.Name) is { } named ? text is not null && named.Allows(text) : Fits(type.Name, kind, value, text);
        if (!fits)
        {
            Note(where, $"is {value.ToJsonString()}, which is no {type.Name}");
        }
    }

    private static bool Fits(string type, JsonValueKind kind, JsonNode value, string? text) => type switch
    {
        "Edm.String" => text is not null,
        "Edm.Boolean" => kind is JsonValueKind.True or JsonValueKind.False,
        "Edm.Byte" or "Edm.SByte" or "Edm.Int16" or "Edm.Int32" or "Edm.Int64" => kind == JsonValueKind.Number && Whole().IsMatch(value.ToJsonString()),
        "Edm.Single" or "Edm.Double" or "Edm.Decimal" => kind == JsonValueKind.Number,
        "Edm.DateTimeOffset" => text is not null && Instant().IsMatch(text) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        "Edm.Date" => text is not null && DateOnly.TryParseExact(text, "yyyy-MM-dd", out _),
        "Edm.TimeOfDay" => text is not null && TimeOnly.TryParse(text, CultureInfo.InvariantCulture, out _),
        "Edm.Duration" => text is not null && text.StartsWith('P'),
        "Edm.Guid" => Guid.TryParse(text, out _),
        "Edm.Binary" => text is not null && Convert.TryFromBase64String(text, new byte[text.Length], out _),
        _ => true, // Edm.Untyped, Edm.Stream and the like say nothing that JSON could break.
    };

    private void Note(string where, string what) => violations.Add($"{where} {what}");

    [GeneratedRegex(@"^-?\d+$")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$")]
    private static partial Regex Instant();
}
