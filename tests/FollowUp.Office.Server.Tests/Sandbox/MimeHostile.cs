using System.Diagnostics;
using System.Text;
using FollowUp.Office.Sandbox.Mime;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Mail made to hurt: each must be read in time that grows with its length alone, and without a crash.</summary>
public sealed class MimeHostile
{
    // A quadratic reader needs minutes for these; a linear one some hundred milliseconds, on a busy machine two seconds.
    private static readonly TimeSpan s_generous = TimeSpan.FromSeconds(15);

    public static TheoryData<string> Mails => [.. s_mails.Keys];

    private static readonly Dictionary<string, Func<string>> s_mails = new()
    {
        ["a subject of 1 MB"] = () => "Subject: " + new string('x', 1 << 20) + "\n\nb",
        ["a subject of 1 MB of half encoded words"] = () => "Subject: " + Many("=?a?q?", 1 << 17) + "\n\nb",
        ["a subject of 1 MB of encoded words"] = () => "Subject: " + Many("=?utf-8?q?=C3=BC?= ", 50_000) + "\n\nb",
        ["a subject with one open encoded word and many questions"] = () => "Subject: =?utf-8?q?" + Many("? ", 1 << 19) + "\n\nb",
        ["100,000 references"] = () => "Subject: a\nReferences: " + Many("<aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@x.example>\n ", 100_000) + "\n\nb",
        ["100,000 fields"] = () => "Subject: a\n" + Many("X-A: b\n", 100_000) + "\nb",
        ["100,000 recipients"] = () => "To: " + Many("\"A, B\" <a@x.example>,\n ", 100_000) + "z@x.example\n\nb",
        ["open angles"] = () => "To: " + Many("<,", 1 << 19) + "\n\nb",
        ["open angles before a closed one"] = () => "To: " + Many("<", 1 << 20) + ">\n\nb",
        ["open comments"] = () => "To: " + Many("(", 1 << 20) + "\n\nb",
        ["nested comments"] = () => "To: " + Many("(", 1 << 19) + Many(")", 1 << 18) + "\n\nb",
        ["open quotes"] = () => "To: " + Many("\"\\", 1 << 19) + "\n\nb",
        ["colons"] = () => "To: a@" + Many(":", 1 << 20) + "\n\nb",
        ["parameters"] = () => "Subject: a\nContent-Type: text/plain" + Many("; a*1*=%41", 100_000) + "\n\nb",
        ["parameters with open comments"] = () => "Subject: a\nContent-Type: text/plain; " + Many("charset=(;", 100_000) + "\n\nb",
        ["10,000 nested parts"] = () => "Subject: a\n" + string.Concat(Enumerable.Range(0, 10_000).Select(i => $"Content-Type: multipart/mixed; boundary=b{i}\n\n--b{i}\n")) + "\nb",
        ["10,000 nested parts of one boundary"] = () => "Subject: a\n" + Many("Content-Type: multipart/mixed; boundary=b\n\n--b\n", 10_000) + "\nb",
        ["10,000 nested parts without boundaries"] = () => "Subject: a\n" + Many("Content-Type: multipart/mixed\n\n--b\n", 10_000) + "\nb",
        ["10,000 nested mails"] = () => "Subject: a\n" + Many("Content-Type: message/rfc822\n\n", 10_000) + "\nb",
        ["a million empty parts"] = () => "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n" + Many("--b\n", 1_000_000),
        ["a million lines of dashes"] = () => "Subject: a\nContent-Type: multipart/mixed; boundary=b\n\n" + Many("--\n", 1_000_000),
        ["a line of dashes"] = () => "Subject: a\nContent-Type: multipart/mixed; boundary=" + new string('-', 240) + "\n\n" + new string('-', 10_000_000),
        ["20 MB of broken quoted-printable"] = () => "Subject: a\nContent-Transfer-Encoding: quoted-printable\n\n" + Many("=    ", 4_000_000),
        ["20 MB of base64 padding"] = () => "Subject: a\nContent-Transfer-Encoding: base64\n\n" + new string('=', 20_000_000),
        ["20 MB of html"] = () => "Subject: a\nContent-Type: text/html\n\n" + Many("<b>", 7_000_000),
        ["NUL bytes"] = () => "Subject: a\0b\nFrom: \0@\0\n\0\nContent-Type: text/plain; charset=\0\n\n\0\0",
        ["lone surrogates and broken utf-8"] = () => "Subject: \u00ed\u00a0\u0080 =?utf-16le?B?ANg=?=\nFrom: \u00ff\u00fe@x\nContent-Type: text/plain; charset=utf-8\n\n\u00ed\u00b0\u0080\u00c0\u0080\u00ff",
        ["right-to-left override in a file name"] = () => "Subject: a\nContent-Disposition: attachment; filename*=utf-8''invoice%E2%80%AEfdp.exe\n\nb",
        ["a dictionary of odd charsets"] = () => "Subject: =?utf-7?Q?+AGE-?= =?..?Q?a?= =?0?Q?b?= =?cp99999?Q?c?= =?ibm?Q?d?=\nContent-Type: text/plain; charset=cp-1\n\nb",
        ["nothing after the field names"] = () => "From\nTo:\nSubject:\n",
        ["numbers that are too large"] = () => "Date: 99999999999 Nov 99999999999 99:99:99 +9999999\nContent-Type: text/plain; name*99999999999*=a; name*-1=b\n\nb",
        ["dates at the ends of time"] = () => "Date: 1 Jan 0001 00:00:00 +1400\nDate: 31 Dec 9999 23:59:59 -1400\n\nb",
    };

    [Theory]
    [MemberData(nameof(Mails))]
    public void Hostile_mail_is_read_in_linear_time(string name)
    {
        var mail = Encoding.Latin1.GetBytes(s_mails[name]());
        var watch = Stopwatch.StartNew();

        var read = MimeReader.Read(mail);

        Assert.True(read.IsMail, read.Error);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, s_generous);
        // What is read goes out as JSON: a lone surrogate would come out as something else.
        Assert.All([read.Message.Subject, read.Message.Body, .. read.Message.Headers.Select(h => h.Value).Take(1000)], text => Assert.Equal(-1, LoneSurrogate(text)));
    }

    [Fact]
    public void A_thousand_mails_with_random_damage_are_read_or_refused()
    {
        var random = new Random(20251121);
        var whole = Encoding.UTF8.GetBytes("From: =?utf-8?Q?J=C3=B6rg?= <j@x.example>\r\nTo: \"A, B\" <a@x.example>; b@x.example\r\nSubject: =?iso-2022-jp?B?GyRCJDRBakNMGyhC?=\r\nDate: Fri, 21 Nov 2025 10:15:00 +0100\r\nContent-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: multipart/alternative; boundary=c\r\n\r\n--c\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=\r\n--c\r\nContent-Type: text/html; charset=koi8-r\r\n\r\n<p>x</p>\r\n--c--\r\n--b\r\nContent-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=b.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERg==\r\n--b--\r\n");
        for (var round = 0; round < 1000; round++)
        {
            var mail = whole.ToArray();
            for (var hits = random.Next(1, 30); hits > 0; hits--)
                mail[random.Next(mail.Length)] = (byte)random.Next(256);
            var read = MimeReader.Read(mail.AsSpan(random.Next(10), mail.Length - random.Next(10, 400)));
            Assert.True(read.IsMail != (read.Error is not null));
        }
    }

    private static string Many(string text, int times) => new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static int LoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]))
                return i;
        }
        return -1;
    }
}
