namespace FollowUp.Office.Sandbox.Hosting;

/// <summary>Where the sandbox listens. Ports may be "any free": they are known once it listens.</summary>
internal sealed class SandboxAddresses
{
    private Uri? _http;
    private Uri? _entra;

    /// <summary>Page, Graph, Teams and control.</summary>
    public Uri Http => _http ?? throw NotYet();

    public Uri Entra => _entra ?? throw NotYet();

    /// <summary>Where the product server listens, for the page; null while there is none.</summary>
    public Uri? Server { get; set; }

    /// <summary>Without the closing slash.</summary>
    public string HttpOrigin => Http.GetLeftPart(UriPartial.Authority);

    /// <summary>Without the closing slash.</summary>
    public string EntraOrigin => Entra.GetLeftPart(UriPartial.Authority);

    public void Listening(IEnumerable<string> addresses)
    {
        foreach (var address in addresses.Select(text => new Uri(text)))
        {
            if (address.Scheme == Uri.UriSchemeHttps) _entra = new Uri($"https://localhost:{address.Port}/");
            else _http = new Uri($"http://127.0.0.1:{address.Port}/");
        }
    }

    private static InvalidOperationException NotYet() => new("The sandbox does not listen yet.");
}
