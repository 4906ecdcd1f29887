namespace FollowUp.Office.Core.Absences;

/// <summary>Finds what the writer wrote themselves: the lines before quoted history and the signature's delimiter.</summary>
internal static class NewText
{
    /// <summary>As many characters are read; an absence note says its dates early.</summary>
    public const int MostCharacters = 8 * 1024;

    private const int MostScanned = 8 * MostCharacters;

    private static readonly string[] Senders =
        ["from", "von", "de", "da", "van", "fra", "från", "lähettäjä", "od", "feladó", "expeditor", "от", "від", "από", "kimden", "šalje", "pošiljatelj",
         "差出人", "发件人", "寄件者", "보낸 사람", "보낸사람", "من", "מאת", "nuo", "no", "saatja", "dari", "daripada", "từ", "จาก", "шаље"];

    private static readonly string[] Wrote =
        ["wrote", "schrieb", "a écrit", "escribió", "ha scritto", "escreveu", "schreef", "skrev", "kirjoitti", "napisał", "napisała", "napsal", "napsala",
         "napísal", "írta", "a scris", "написа", "έγραψε", "написал", "пише", "написав", "yazdı", "書きました", "写道", "寫道", "작성", "schrieben", "napisao",
         " كتب", " כתב", "va escriure", "ha escrit", "menulis", "đã viết", "rašė", "rakstīja", "kirjutas", "เขียน"];

    private static readonly string[] Sents =
        ["sent", "gesendet", "envoyé", "enviado", "enviada", "enviado el", "inviato", "verzonden", "sendt", "skickat", "lähetetty", "wysłano", "odesláno", "odoslané",
         "elküldve", "küldve", "trimis", "изпратено", "στάλθηκε", "отправлено", "надіслано", "gönderildi", "gönderme tarihi", "送信日時", "发送时间", "發送時間", "傳送日期", "보낸 날짜",
         "تم الإرسال", "נשלח", "enviat", "enviat el", "dikirim", "terkirim", "dihantar", "đã gửi", "ngày gửi", "ส่ง", "ส่งเมื่อ", "išsiųsta", "nosūtīts", "sūtīts", "saadetud",
         "poslato", "послато"];

    private static readonly string[] Originals =
        ["origin", "ursprüng", "oprind", "oorspron", "orygin", "původní", "pôvodn", "eredeti", "alkuper", "izvorn", "исходн", "ориг", "початков", "αρχικ",
         "orijinal", "元の", "原始", "原邮件", "원본", "forwarded", "weitergeleitet"];

    /// <summary>Writes the new text without quoted lines into <paramref name="into"/> and returns its length.</summary>
    public static int Copy(ReadOnlySpan<char> text, Span<char> into)
    {
        var (length, line) = (0, 0);
        foreach (var raw in text[..Math.Min(text.Length, MostScanned)].EnumerateLines())
        {
            var bare = raw.Trim();
            if (StartsHistory(bare) || length >= into.Length)
            {
                // "On Monday Dana <dana@...>" / "wrote:" goes over two lines.
                return bare.Length is > 0 and < 20 && IsAttribution(bare) && into[line..length].ContainsAny('<', '@') ? line : length;
            }

            line = bare.IsEmpty ? line : length;
            if (bare.IsEmpty || bare[0] is not ('>' or '|'))
            {
                length += Append(raw, into[length..]);
            }
        }

        return length;
    }

    private static int Append(ReadOnlySpan<char> line, Span<char> into)
    {
        var count = Math.Min(line.Length, into.Length);
        line[..count].CopyTo(into);
        if (count == into.Length)
        {
            return count;
        }

        into[count] = '\n';
        return count + 1;
    }

    private static bool StartsHistory(ReadOnlySpan<char> line) => line is "--" || BeginsHistory(line);

    /// <summary>Whether an earlier mail is quoted from this line on.</summary>
    public static bool BeginsHistory(ReadOnlySpan<char> line) =>
        line.Length is >= 2 and <= 400 && (IsOriginalMarker(line) || IsHeader(line) || IsAttribution(line));

    // "-----Original Message-----", but not "----- English below -----".
    private static bool IsOriginalMarker(ReadOnlySpan<char> line) =>
        line.StartsWith("---") && line.Length < 80 && ContainsAny(line, Originals);

    // A mail's own header "From: Dana <dana@...>", but not "From: 1 August".
    private static bool IsHeader(ReadOnlySpan<char> line)
    {
        line = line.TrimStart('*');
        var colon = line.IndexOfAny(':', '：');
        return colon is >= 2 and <= 18
            && (line[colon..].ContainsAny('@', '<', '[') && IsAny(line[..colon].Trim(" *"), Senders) || IsAny(line[..colon].Trim(" *"), Sents));
    }

    private static bool IsAttribution(ReadOnlySpan<char> line) => line[^1] is ':' or '：' && ContainsAny(line, Wrote);

    private static bool IsAny(ReadOnlySpan<char> label, string[] labels)
    {
        foreach (var one in labels)
        {
            if (label.Equals(one, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> line, string[] stems)
    {
        foreach (var stem in stems)
        {
            if (line.Contains(stem, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
