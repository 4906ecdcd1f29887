using System.Globalization;
using System.Text.Json.Nodes;

namespace FollowUp.Office.Sandbox.Entra;

/// <summary>A refusal in Entra's own shape: OAuth error, AADSTS number, sentence.</summary>
internal sealed class EntraError(int status, string error, int code, string sentence, string? suberror = null) : Exception(sentence)
{
    public int Status { get; } = status;

    public string Error { get; } = error;

    public int Code { get; } = code;

    /// <summary>The JSON body as the token endpoint writes it.</summary>
    public JsonObject ToJson(DateTimeOffset now, string correlationId, string origin)
    {
        var trace = Guid.NewGuid().ToString();
        var timestamp = now.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        var body = new JsonObject
        {
            ["error"] = Error,
            ["error_description"] = $"AADSTS{Code}: {Message} Trace ID: {trace} Correlation ID: {correlationId} Timestamp: {timestamp}",
            ["error_codes"] = new JsonArray(Code),
            ["timestamp"] = timestamp,
            ["trace_id"] = trace,
            ["correlation_id"] = correlationId,
            ["error_uri"] = $"{origin}/error?code={Code}",
        };
        if (suberror is not null) body["suberror"] = suberror;
        return body;
    }

    public static EntraError MissingParameter(string name) =>
        new(400, "invalid_request", 900144, $"The request body must contain the following parameter: '{name}'.");

    public static EntraError UnknownTenant(string tenant, string error) => new(400, error, 90002,
        $"Tenant '{tenant}' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. "
        + "Check with your subscription administrator, this may happen if there are no active subscriptions for the tenant.");

    public static EntraError UnknownApp(string clientId) => new(400, "unauthorized_client", 700016,
        $"Application with identifier '{clientId}' was not found in the directory '{Tenant.DemoTenant.Company}'. "
        + "This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. "
        + "You may have sent your authentication request to the wrong tenant.");

    public static EntraError WrongSecret(string clientId) => new(401, "invalid_client", 7000215,
        "Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, "
        + $"not the client secret ID, for a secret added to app '{clientId}'.");

    public static EntraError NoProof() => new(401, "invalid_client", 7000218,
        "The request body must contain the following parameter: 'client_assertion' or 'client_secret'.");

    public static EntraError BadClientAssertion(string reason) => new(401, "invalid_client", 700027,
        $"The certificate with identifier used to sign the client assertion is not registered on application. [Reason - {reason}]");

    public static EntraError NoConsent(AppRegistration app) => new(400, "invalid_grant", 65001,
        $"The user or administrator has not consented to use the application with ID '{app.ClientId}' named '{app.DisplayName}'. "
        + "Send an interactive authorization request for this user and resource.", "consent_required");

    public static EntraError BadScope(string scope) => new(400, "invalid_scope", 70011,
        "The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. "
        + $"The scope {scope} is not valid.");

    public static EntraError NotDefaultScope(string scope) => new(400, "invalid_scope", 1002012,
        $"The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed "
        + "to the resource identifier (application ID URI).");

    public static EntraError UnknownResource(string resource) => new(400, "invalid_resource", 500011,
        $"The resource principal named {resource} was not found in the tenant named {Tenant.DemoTenant.Company}. "
        + "This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant.");

    public static EntraError UnsupportedGrant(string grant) => new(400, "unsupported_grant_type", 70003,
        $"The app requested an unsupported grant type '{grant}'.");

    public static EntraError BadAssertion(string reason) => new(400, "invalid_grant", 50013,
        $"Assertion failed signature validation. [Reason - {reason}]");

    public static EntraError AssertionForSomeoneElse(string audience, AppRegistration app) => new(400, "invalid_grant", 500131,
        "Assertion audience does not match the Client app presenting the assertion. "
        + $"The audience in the assertion was '{audience}' and the expected audience is '{app.Audience}' "
        + $"or one of the Application Uris of this application with App ID '{app.ClientId}'({app.DisplayName}).");

    public static EntraError StaleAssertion(DateTimeOffset now, DateTimeOffset expiry) => new(400, "invalid_grant", 500133,
        "Assertion is not within its valid time range. Ensure that the access token is not expired before using it for user assertion, "
        + $"or request a new token. Current time: {now:yyyy-MM-ddTHH:mm:ss.fffffffZ}, expiry time of assertion {expiry:yyyy-MM-ddTHH:mm:ss.fffffffZ}.");

    public static EntraError UnknownRedirect(string address) => new(400, "invalid_request", 50011,
        $"The redirect URI '{address}' specified in the request does not match the redirect URIs configured for the application.");

    public static EntraError UnsupportedResponse(string type) => new(400, "unsupported_response_type", 700054,
        $"response_type '{type}' is not enabled for the application.");

    public static EntraError NotSignedIn() => new(400, "interaction_required", 50058,
        "A silent sign-in request was sent but no user is signed in.");

    public static EntraError BadCode() => new(400, "invalid_grant", 70008, "The provided authorization code or refresh token has expired or was used already.");

    public static EntraError NoSecretForBrowsers() => new(400, "invalid_request", 9002326,
        "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.");

    public static EntraError BadRefreshToken() => new(400, "invalid_grant", 9002313, "Invalid request. Request is malformed or invalid.");

    public static EntraError StaleRefreshToken(DateTimeOffset issued) => new(400, "invalid_grant", 700082,
        $"The refresh token has expired due to inactivity. The token was issued on {issued:yyyy-MM-ddTHH:mm:ss.fffffffZ} and was inactive for 90.00:00:00.");
}
