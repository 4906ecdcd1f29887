using System.Text.RegularExpressions;

namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>Message-ID, In-Reply-To and References as they are on the wire: ids in angle brackets, sometimes with noise around.</summary>
internal static partial class MessageIds
{
    public static IReadOnlyList<string> In(string? field) =>
        field is null ? [] : [.. Bracketed().Matches(field).Select(match => match.Value)];

    /// <summary>The ids that a mail says it answers, the nearest first.</summary>
    public static IEnumerable<string> AnsweredBy(NewMessage mail) =>
        In(mail.Header("In-Reply-To")).Concat(In(mail.Header("References")).Reverse());

    public static string New(string address) => $"<{Guid.NewGuid():N}@{address[(address.LastIndexOf('@') + 1)..]}>";

    [GeneratedRegex("<[^<>\\s]+>")]
    private static partial Regex Bracketed();
}
