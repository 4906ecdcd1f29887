using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;

namespace FollowUp.Office.Sandbox.Contacts;

/// <summary>The contacts of Graph v1.0, as far as somebody is found among them and has a picture.</summary>
internal static class ContactRoutes
{
    private static readonly GraphPermission Read = new(["Contacts.Read", "Contacts.ReadWrite"], ["Contacts.Read", "Contacts.ReadWrite"]);

    private static readonly Dictionary<string, Func<StoredContact, JsonNode>> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["id"] = contact => contact.Id,
        ["displayName"] = contact => contact.Name,
        ["emailAddresses"] = contact => new JsonArray([.. contact.Addresses.Select(JsonNode (address) => new JsonObject { ["name"] = contact.Name, ["address"] = address })]),
    };

    public static void Map(GraphRoutes routes, ContactStore store)
    {
        routes.Map("GET", "users/{user}/contacts", Read, call => Task.FromResult(List(call, store)));
        routes.Map("GET", "users/{user}/contacts/{contact}/photo/$value", Read, call => Task.FromResult(Photo(call, store)));
    }

    private static GraphResult List(GraphCall call, ContactStore store)
    {
        call.Query.Allow("$filter", "$select", "$top", "$skip", "$count");
        var select = call.Query.Select ?? [.. Properties.Keys];
        if (select.FirstOrDefault(name => !Properties.ContainsKey(name)) is { } unknown)
            throw new GraphException(StatusCodes.Status400BadRequest, "RequestBroker--ParseUri", $"Could not find a property named '{unknown}' on type 'microsoft.graph.contact'.");
        var wanted = call.Query.Filter is { } filter ? AddressIn(filter) : null;
        var found = store.Of(call.User).Where(contact => wanted is null || contact.Addresses.Contains(wanted, StringComparer.OrdinalIgnoreCase)).ToList();
        var context = $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/contacts({string.Join(',', select)})";
        return ODataPage.Of(call, context, found, contact => Shape(contact, select));
    }

    private static GraphResult Photo(GraphCall call, ContactStore store)
    {
        call.Query.Allow();
        var contact = store.Of(call.User).FirstOrDefault(known => known.Id == call.Route["contact"]);
        return contact?.Photo is { } photo
            ? new GraphResult(StatusCodes.Status200OK) { Content = (photo.ContentType, photo.Bytes) }
            : throw new GraphException(StatusCodes.Status404NotFound, "ErrorItemNotFound",
                contact is null ? "The specified object was not found in the store." : "The photo wasn't found.");
    }

    private static string AddressIn(string filter) =>
        ODataFilter.Parse(filter) is FilterNode.Any { Collection: "emailAddresses", Inner: FilterNode.Comparison { Path: "address", Operator: "eq" } comparison }
            ? comparison.Value
            : throw new GraphException(StatusCodes.Status400BadRequest, "ErrorInvalidUrlQueryFilter", "The filter of contacts is not supported here.");

    private static JsonObject Shape(StoredContact contact, IReadOnlyList<string> select)
    {
        var shape = new JsonObject { ["@odata.etag"] = $"W/\"{contact.Id}\"" };
        // Graph sends the id along, asked for or not.
        foreach (var name in select.Prepend("id").Distinct(StringComparer.OrdinalIgnoreCase))
            shape[name] = Properties[name](contact);
        return shape;
    }
}
