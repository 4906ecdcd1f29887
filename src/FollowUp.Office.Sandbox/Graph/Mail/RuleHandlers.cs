using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Graph.Mail;

/// <summary>The rules of the inbox; no other folder has any.</summary>
internal sealed class RuleHandlers(World world)
{
    public Task<GraphResult> ListAsync(GraphCall call)
    {
        call.Query.Allow("$top", "$skip");
        var mailbox = world.MailboxOf(call.User);
        var context = $"{call.BaseUrl}/$metadata#users('{call.User.Id}')/mailFolders('inbox')/messageRules";
        var rules = mailbox.Rules.Select((rule, index) => (Rule: rule, Sequence: index + 1)).ToList();
        return Task.FromResult(ODataPage.Of(call, context, rules, item => Shape(item.Rule, item.Sequence)));
    }

    private static JsonObject Shape(MailRule rule, int sequence)
    {
        var conditions = new JsonObject();
        if (rule.SenderContains is { } sender)
            conditions["senderContains"] = new JsonArray(sender);
        if (rule.SubjectContains is { } subject)
            conditions["subjectContains"] = new JsonArray(subject);
        return new JsonObject
        {
            ["id"] = rule.Id,
            ["displayName"] = rule.DisplayName,
            ["sequence"] = sequence,
            ["isEnabled"] = rule.IsEnabled,
            ["hasError"] = false,
            ["isReadOnly"] = false,
            ["conditions"] = conditions,
            ["actions"] = new JsonObject { ["moveToFolder"] = rule.FolderId, ["stopProcessingRules"] = true },
        };
    }
}
