namespace FollowUp.Office.Core.Templates;

/// <summary>What a template can leave open, to be filled in for each lead.</summary>
public enum MergeField
{
    /// <summary>The lead's first name.</summary>
    FirstName,

    /// <summary>The lead's name.</summary>
    Name,

    /// <summary>For whom the lead works.</summary>
    Company,

    /// <summary>What the last conversation was about.</summary>
    LastConversation,

    /// <summary>The words with which the lead gave permission to come back.</summary>
    Permission,

    /// <summary>The owner's name.</summary>
    MyName,
}

/// <summary>The names by which templates call the fields.</summary>
public static class MergeFields
{
    private static readonly Dictionary<string, MergeField> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["first name"] = MergeField.FirstName,
        ["name"] = MergeField.Name,
        ["company"] = MergeField.Company,
        ["last conversation"] = MergeField.LastConversation,
        ["permission"] = MergeField.Permission,
        ["my name"] = MergeField.MyName,
    };

    /// <summary>All names, as they are written between the braces.</summary>
    public static IReadOnlyCollection<string> Names => Known.Keys;

    /// <summary>The field of a name, in whatever case and however many blanks are in it; null for a name that is none.</summary>
    public static MergeField? Find(string name) =>
        Known.TryGetValue(string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), out var field) ? field : null;
}
