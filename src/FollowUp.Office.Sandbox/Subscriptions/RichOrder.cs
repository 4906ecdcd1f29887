using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text.Json;
using System.Text.Json.Nodes;
using FollowUp.Office.Sandbox.Graph;
using FollowUp.Office.Sandbox.Graph.Mail;
using Microsoft.AspNetCore.WebUtilities;

namespace FollowUp.Office.Sandbox.Subscriptions;

/// <summary>That notifications shall bring the changed message along: which parts of it, and encrypted for whom.</summary>
internal sealed record RichOrder(string Query, MessageView View, RichCertificate Certificate)
{
    /// <summary>A seventh of what plain subscriptions may live.</summary>
    public const int MostMinutes = 1_440;

    private static readonly string[] Never = ["body", "uniqueBody"];

    public static bool IsWanted(JsonObject body) => body["includeResourceData"]?.GetValueKind() == JsonValueKind.True;

    public static RichOrder Read(GraphCall call, string? query)
    {
        var options = QueryHelpers.ParseQuery(query);
        if (options.Keys.FirstOrDefault(option => option is not ("$select" or "$expand")) is not null)
        {
            throw NotInTheUrl();
        }

        var select = options.TryGetValue("$select", out var names) ? names.ToString() : "";
        if (select.Length == 0)
        {
            throw Extension("The resource data of Outlook items needs a $select in the resource URL that names its properties.");
        }

        var view = new MessageView(call, select, options.TryGetValue("$expand", out var expand) ? expand.ToString() : null);
        if (view.Selected!.Any(name => Never.Contains(name, StringComparer.OrdinalIgnoreCase)) || view.ShowsAttachments)
        {
            throw NotInTheUrl();
        }

        return new RichOrder(query!, view, RichCertificate.Read(call.RequiredBody));
    }

    private static GraphException NotInTheUrl() => Extension(
        "$top, $skip, $orderby, $select=body,uniqueBody and $expand other than singleValueExtendedProperties,multiValueExtendedProperties are not supported in subscription resource Url.");

    private static GraphException Extension(string reason) =>
        new(400, "ExtensionError", $"Operation: Create; Exception: [Status Code: BadRequest; Reason: {reason}]");
}

/// <summary>Whose public key the contents are encrypted with, and what the subscriber calls it.</summary>
internal sealed record RichCertificate(string Base64, string Id)
{
    private const int LongestId = 128;

    public X509Certificate2 Load() => X509CertificateLoader.LoadCertificate(Convert.FromBase64String(Base64));

    public static RichCertificate Read(JsonObject body)
    {
        var base64 = Required(body, "encryptionCertificate");
        var id = Required(body, "encryptionCertificateId");
        if (id.Length > LongestId)
        {
            throw SubscriptionOrder.Invalid($"The encryptionCertificateId must not be longer than {LongestId} characters.");
        }

        var certificate = new RichCertificate(base64, id);
        return certificate.IsUsable() ? certificate : throw SubscriptionOrder.Invalid("Certificate is not a valid X.509 certificate with an RSA key of 2,048 to 4,096 bits.");
    }

    private bool IsUsable()
    {
        try
        {
            using var certificate = Load();
            using var key = certificate.GetRSAPublicKey();
            return key?.KeySize is >= 2048 and <= 4096;
        }
        catch (Exception unreadable) when (unreadable is FormatException or CryptographicException)
        {
            return false;
        }
    }

    private static string Required(JsonObject body, string name) =>
        body[name]?.GetValueKind() == JsonValueKind.String && body[name]!.GetValue<string>() is { Length: > 0 } text
            ? text
            : throw SubscriptionOrder.Invalid($"{name} is a required property for subscription creation when includeResourceData is set to true.");
}
