using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FollowUp.Office.Server.Mailbox;
using FollowUp.Office.Server.Mailbox.Rich;

namespace FollowUp.Office.Server.Tests.Mailbox.Rich;

/// <summary>Opening what was encrypted for us, held against vectors that are made here by the published rules.</summary>
public sealed class SealedContentTests
{
    private const string Text = """{"conversationId":"AAQk","from":{"emailAddress":{"address":"dana@swope.example"}}}""";
    private static readonly RSA Ours = RSA.Create(2048);

    [Fact]
    public void What_was_sealed_for_us_is_opened() => Assert.Equal(Text, Encoding.UTF8.GetString(Seal(Text).Open(Ours)!));

    [Theory]
    [InlineData(16)]
    [InlineData(24)]
    [InlineData(32)]
    public void Keys_of_every_length_of_AES_do(int length)
    {
        var key = Enumerable.Range(1, length).Select(number => (byte)number).ToArray();

        Assert.Equal(Text, Encoding.UTF8.GetString(Seal(Text, key).Open(Ours)!));
    }

    [Fact]
    public void Every_changed_bit_of_data_or_signature_closes_it()
    {
        var honest = Seal(Text);

        Assert.Null((honest with { Data = Flipped(honest.Data!) }).Open(Ours));
        Assert.Null((honest with { DataSignature = Flipped(honest.DataSignature!) }).Open(Ours));
        Assert.Null((honest with { DataKey = Flipped(honest.DataKey!) }).Open(Ours));
        Assert.Null((honest with { DataSignature = Convert.ToBase64String(SHA256.HashData(Convert.FromBase64String(honest.Data!))) }).Open(Ours));
    }

    [Fact]
    public void Sealed_for_somebody_else_it_stays_closed()
    {
        using var theirs = RSA.Create(2048);

        Assert.Null(Seal(Text).Open(theirs));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not base64!")]
    [InlineData("AAAA")]
    public void Nonsense_stays_closed(string? nonsense)
    {
        var honest = Seal(Text);

        Assert.Null((honest with { Data = nonsense }).Open(Ours));
        Assert.Null((honest with { DataKey = nonsense }).Open(Ours));
        Assert.Null((honest with { DataSignature = nonsense }).Open(Ours));
    }

    [Fact]
    public void Right_padding_and_signature_are_both_needed()
    {
        var key = RandomNumberGenerator.GetBytes(32);
        var odd = RandomNumberGenerator.GetBytes(33);
        var content = new SealedContent(Convert.ToBase64String(odd), Convert.ToBase64String(HMACSHA256.HashData(key, odd)), Wrap(key), "x");

        Assert.Null(content.Open(Ours));
    }

    [Theory]
    [InlineData("""{"clientState":"s","encryptedContent":7}""")]
    [InlineData("""{"clientState":"s","encryptedContent":null}""")]
    [InlineData("""{"clientState":"s"}""")]
    public async Task A_notification_with_broken_content_is_still_a_notification(string item)
    {
        var read = Assert.Single(await ReadAsync($$"""{"value":[{{item}}],"validationTokens":["a.b.c"]}"""));

        Assert.Equal("s", read.ClientState);
        Assert.Null(SealedMail.Of(read));
    }

    [Fact]
    public async Task Kept_is_what_has_content_and_tokens_and_is_small()
    {
        var content = JsonSerializer.Serialize(Seal(Text), JsonSerializerOptions.Web);
        var full = Assert.Single(await ReadAsync($$"""{"value":[{"encryptedContent":{{content}}}],"validationTokens":["a.b.c", 7]}"""));
        var tokenless = Assert.Single(await ReadAsync($$"""{"value":[{"encryptedContent":{{content}}}],"validationTokens":{} }"""));
        var large = Assert.Single(await ReadAsync($$"""{"value":[{"encryptedContent":{"data":"{{new string('A', SealedMail.Largest)}}" } }],"validationTokens":["a.b.c"]}"""));

        var kept = SealedMail.Read(SealedMail.Of(full)!)!;
        Assert.Equal(["a.b.c"], kept.Tokens);
        Assert.Equal(Text, Encoding.UTF8.GetString(kept.Content.Open(Ours)!));
        Assert.Null(SealedMail.Of(tokenless));
        Assert.Null(SealedMail.Of(large));
    }

    private static async Task<IReadOnlyList<Notification>> ReadAsync(string body)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(body));
        return await Notification.ReadAllAsync(stream, TestContext.Current.CancellationToken);
    }

    private static SealedContent Seal(string text, byte[]? secret = null)
    {
        var key = secret ?? SHA256.HashData(Encoding.UTF8.GetBytes("a key for one use"));
        using var aes = Aes.Create();
        (aes.Key, aes.IV, aes.Mode, aes.Padding) = (key, key[..16], CipherMode.CBC, PaddingMode.PKCS7);
        using var encryptor = aes.CreateEncryptor();
        var plain = Encoding.UTF8.GetBytes(text);
        var data = encryptor.TransformFinalBlock(plain, 0, plain.Length);
        using var mac = new HMACSHA256(key);
        return new SealedContent(Convert.ToBase64String(data), Convert.ToBase64String(mac.ComputeHash(data)), Wrap(key), Guid.NewGuid().ToString());
    }

    private static string Wrap(byte[] key) => Convert.ToBase64String(Ours.Encrypt(key, RSAEncryptionPadding.OaepSHA1));

    private static string Flipped(string base64)
    {
        var bytes = Convert.FromBase64String(base64);
        bytes[bytes.Length / 2] ^= 1;
        return Convert.ToBase64String(bytes);
    }
}
