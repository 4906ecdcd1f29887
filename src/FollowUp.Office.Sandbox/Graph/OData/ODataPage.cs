using System.Globalization;
using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Graph;

/// <summary>A collection cut into pages by <c>$top</c> and <c>$skip</c>, with a nextLink while more is there.</summary>
internal static class ODataPage
{
    private const int Default = 10;
    private const int Largest = 1000;

    public static GraphResult Of<T>(GraphCall call, string context, IReadOnlyList<T> items, Func<T, JsonObject> shape)
    {
        var skip = call.Query.Skip ?? 0;
        var size = Size(call);
        var body = new JsonObject { ["@odata.context"] = context };
        if (call.Query.Count)
            body["@odata.count"] = items.Count;
        body["value"] = new JsonArray([.. items.Skip(skip).Take(size).Select(JsonNode (item) => shape(item))]);
        if (skip + size < items.Count)
            body["@odata.nextLink"] = call.SelfUrl + call.Query.With(("$skip", (skip + size).ToString(CultureInfo.InvariantCulture)));
        return GraphResult.Ok(body);
    }

    public static int Size(GraphCall call)
    {
        var size = call.Query.Top ?? call.MaxPageSize ?? Default;
        return size is > 0 and <= Largest ? size : throw new GraphException(StatusCodes.Status400BadRequest, "BadRequest",
            $"The limit of '{Largest}' for Top query has been exceeded. The value from the incoming request is '{size}'.");
    }
}
