using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>What <c>$expand</c> adds to a message: attachments, and extended properties by id.</summary>
internal sealed class MessageExpansion
{
    private readonly IReadOnlyList<string> _propertyIds;
    private readonly bool _attachments;

    private MessageExpansion(IReadOnlyList<string> propertyIds, bool attachments) => (_propertyIds, _attachments) = (propertyIds, attachments);

    public bool HasAttachments => _attachments;

    public bool IsEmpty => _propertyIds.Count == 0 && !_attachments;

    public static MessageExpansion Parse(string? expand)
    {
        List<string> ids = [];
        var attachments = false;
        foreach (var item in ODataExpand.Parse(expand))
        {
            if (item.Name.Equals("singleValueExtendedProperties", StringComparison.OrdinalIgnoreCase))
                ids.AddRange(Ids(item));
            else if (item.Name.Equals("attachments", StringComparison.OrdinalIgnoreCase) && item.Options.Count == 0)
                attachments = true;
            else
                throw MessageView.UnknownProperty(item.Name);
        }
        return new MessageExpansion(ids, attachments);
    }

    public void AddTo(JsonObject json, StoredMessage message)
    {
        var values = _propertyIds.Select(id => (Id: id, Value: ExtendedProperties.ValueOf(message, id))).Where(property => property.Value is not null)
            .Select(JsonNode (property) => new JsonObject { ["id"] = property.Id, ["value"] = property.Value }).ToArray();
        if (values.Length > 0)
            json["singleValueExtendedProperties"] = new JsonArray(values);
        if (_attachments)
            json["attachments"] = Attachments.Of(message);
    }

    private static IEnumerable<string> Ids(ODataExpand item) => item.Options.TryGetValue("$filter", out var filter)
        ? Ids(ODataFilter.Parse(filter))
        : throw new GraphException(StatusCodes.Status400BadRequest, "ErrorInvalidProperty",
            "Expanding singleValueExtendedProperties needs a $filter that names the ids.");

    private static IEnumerable<string> Ids(FilterNode node) => node switch
    {
        FilterNode.Either either => Ids(either.Left).Concat(Ids(either.Right)),
        FilterNode.Comparison { Path: "id", Operator: "eq" } comparison => [ExtendedProperties.Checked(comparison.Value)],
        _ => throw new GraphException(StatusCodes.Status400BadRequest, "ErrorInvalidUrlQueryFilter", "The query filter contains one or more invalid nodes."),
    };
}
