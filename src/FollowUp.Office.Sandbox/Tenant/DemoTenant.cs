using System.Globalization;

namespace FollowUp.Office.Sandbox.Tenant;

/// <summary>A person of the demo organisation with a mailbox. The zone is a Windows name, as mailboxSettings gives it.</summary>
internal sealed record DemoUser(string Id, string Name, string Address, IReadOnlyList<string> Aliases, string TimeZone, string Locale, string JobTitle);

/// <summary>The one organisation that lives in the sandbox: its ids are fixed so that a database of yesterday still fits.</summary>
internal static class DemoTenant
{
    public const string TenantId = "3f1c5a52-7d1e-4c8e-9d60-0b6c7f2a1e90";
    public const string ClientId = "8b7e1d52-0f7a-4a1c-9a45-2d3e6c1f9b10";
    public const string Audience = "api://" + ClientId;
    public const string Scope = "access_as_user";
    public const string Company = "Lindqvist Consulting";

    public static DemoUser Mia { get; } = new(
        "a1d0c6e4-5b7f-4e0a-8f0b-6f2f3f1c0a01", "Mia Lindqvist", "mia@lindqvist-consulting.example",
        ["mia.lindqvist@lindqvist-consulting.example"], "W. Europe Standard Time", "en-GB", "Consultant");

    public static DemoUser Tom { get; } = new(
        "a1d0c6e4-5b7f-4e0a-8f0b-6f2f3f1c0a02", "Tom Okafor", "tom@lindqvist-consulting.example",
        [], "Eastern Standard Time", "en-US", "Sales");

    public static IReadOnlyList<DemoUser> Users { get; } = [Mia, Tom];

    /// <summary>One of any number of further people, for an organisation of the size that is to be measured; the first is 1.</summary>
    public static DemoUser Colleague(int number)
    {
        var name = number.ToString("D5", CultureInfo.InvariantCulture);
        return new($"c01ea60e-5b7f-4e0a-8f0b-0000000{name}", $"Colleague {name}", $"colleague.{name}@lindqvist-consulting.example",
            [], "W. Europe Standard Time", "en-GB", "Consultant");
    }
}
