using System.Globalization;
using System.Text;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>Charset names as mails state them, and a best guess where they state none, a wrong or an unknown one.</summary>
internal static class Charsets
{
    private static readonly UTF8Encoding s_strictUtf8 = new(false, throwOnInvalidBytes: true);
    private static readonly Encoding s_western = Register(1252);

    /// <summary>Names that .NET does not know, and those where mailers mean more than they say.</summary>
    private static readonly Dictionary<string, int> s_known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf8"] = 65001, ["unicode-1-1-utf-8"] = 65001, ["iso-8859-1"] = 1252, ["latin1"] = 1252, ["latin-1"] = 1252,
        ["iso8859-1"] = 1252, ["us-ascii"] = 0, ["ascii"] = 0, ["ansi_x3.4-1968"] = 0, ["7bit"] = 0, ["8bit"] = 0,
        ["default_charset"] = 0, ["unknown-8bit"] = 0, ["x-unknown"] = 0, ["gb2312"] = 54936, ["gbk"] = 54936, ["gb_2312-80"] = 54936,
        ["x-gbk"] = 54936, ["cp936"] = 54936, ["ks_c_5601-1987"] = 949, ["ks_c_5601"] = 949, ["euc-kr"] = 949, ["ksc5601"] = 949,
        ["shift-jis"] = 932, ["x-sjis"] = 932, ["sjis"] = 932, ["windows-31j"] = 932, ["ms_kanji"] = 932, ["iso-2022-jp-ms"] = 50220,
        ["iso-2022-jp-2"] = 50220, ["big5-hkscs"] = 950, ["x-big5"] = 950, ["tis-620"] = 874, ["iso-8859-11"] = 874,
        ["iso-8859-9"] = 1254, ["iso-8859-8-i"] = 1255, ["visual"] = 28598, ["x-mac-roman"] = 10000, ["macroman"] = 10000,
    };

    /// <summary>Reads text in the stated charset; never fails, what is not valid in it becomes U+FFFD.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return Encoding.UTF8.GetString(bytes[3..]);
        var encoding = Find(charset);
        if (encoding is null)
            return Guess(bytes);
        if (encoding is UnicodeEncoding && bytes.Length > 1 && (bytes[0], bytes[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
            return (bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes[2..]);
        return encoding.CodePage == 50220 && bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF)
            ? EightBitJapanese(bytes)
            : encoding.GetString(bytes);
    }

    /// <summary>ISO-2022-JP has seven bits. Where there are eight, a gateway decoded the mail and left the old name on it.</summary>
    private static string EightBitJapanese(ReadOnlySpan<byte> bytes)
    {
        foreach (var page in (ReadOnlySpan<int>)[51932, 932])
        {
            try
            {
                return Encoding.GetEncoding(page, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetString(bytes);
            }
            catch (DecoderFallbackException)
            {
            }
        }
        return Guess(bytes);
    }

    /// <summary>UTF-8 if it is valid, which text in another charset hardly ever is; else what most old mailers write.</summary>
    public static string Guess(ReadOnlySpan<byte> bytes)
    {
        if (IsIso2022(bytes))
            return Encoding.GetEncoding(50220).GetString(bytes);
        try
        {
            return s_strictUtf8.GetString(bytes);
        }
        catch (ArgumentException)
        {
            return s_western.GetString(bytes);
        }
    }

    private static bool IsIso2022(ReadOnlySpan<byte> bytes) => bytes.IndexOf("\e$B"u8) >= 0 && !bytes.ContainsAnyInRange((byte)0x80, (byte)0xFF);

    /// <summary>The encoding of a name; null where the name says nothing that helps.</summary>
    public static Encoding? Find(string? charset)
    {
        var name = charset?.Trim(' ', '\t', '"', '\'') ?? "";
        if (name.Length is 0 or > 60)
            return null;
        if (s_known.TryGetValue(name, out var page))
            return page == 0 ? null : Encoding.GetEncoding(page);
        try
        {
            return CodePage(name) is { } number ? Encoding.GetEncoding(number) : Encoding.GetEncoding(name);
        }
        catch (Exception unknown) when (unknown is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    /// <summary>"cp1251", "win-1251", "windows1251" and "ibm850" name a code page by its number.</summary>
    private static int? CodePage(string name)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["windows-", "windows", "win-", "win", "cp-", "cp", "ibm"])
        {
            if (name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)
                && int.TryParse(name.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var page))
                return page;
        }
        return null;
    }

    private static Encoding Register(int page)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return Encoding.GetEncoding(page);
    }
}
