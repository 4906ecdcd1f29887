using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Mime;

/// <summary>
/// Lists of people in From, To, Cc: groups, comments, quoted strings, routes and the other old forms of RFC 5322, and
/// what mailers get wrong: semicolons between addresses, names with commas left unquoted, encoded words in quotes.
/// </summary>
internal static class Addresses
{
    public static List<MailPerson> Read(string? field)
    {
        var people = new List<MailPerson>();
        var text = field ?? "";
        var scan = new AddressScan(text);
        string? before = null;
        while (scan.Next() is { } found)
        {
            // "Doe, Jane <jane@x.example>" without quotes reads as two: a bare word, and a person with half a name.
            if (found is { Angle: null, HasAt: false, EndsAtComma: true } && found.Phrase.Length > 0)
            {
                Add(people, before);
                before = found.Phrase;
                continue;
            }
            var joins = before is not null && found.Angle is not null && found.Phrase.Length > 0;
            if (!joins)
                Add(people, before);
            Add(people, joins ? found with { Phrase = before + ", " + found.Phrase } : found);
            before = null;
        }
        Add(people, before);
        return people;
    }

    private static void Add(List<MailPerson> people, string? word)
    {
        if (word is not null)
            people.Add(new MailPerson(EncodedWords.Decode(word), word));
    }

    private static void Add(List<MailPerson> people, AddressScan.Found found)
    {
        var (name, address) = (found.Phrase, found.Angle);
        if (address is null)
            (name, address) = WithoutAngle(found);
        if (name.Length == 0)
            name = found.Comment;
        name = Tidy(EncodedWords.Decode(name));
        address = HeaderText.Clean(EncodedWords.Decode(address));
        if (address.Length > 0 || name.Length > 0)
            people.Add(new MailPerson(name.Length > 0 ? name : address, address));
    }

    /// <summary>"jane@x.example", "Jane Doe jane@x.example" or a bare word such as MAILER-DAEMON.</summary>
    private static (string Name, string Address) WithoutAngle(AddressScan.Found found)
    {
        var raw = found.Raw.Trim();
        var space = found.HasAt && !raw.StartsWith('"') ? raw.LastIndexOf(' ') : -1;
        if (space < 0)
            return ("", raw);
        var last = raw[(space + 1)..];
        return last.Contains('@', StringComparison.Ordinal)
            ? (raw[..space].Trim(), last)
            : ("", raw.Replace(" ", "", StringComparison.Ordinal));
    }

    private static string Tidy(string name)
    {
        name = name.Trim();
        return name.Length > 2 && name[0] == '\'' && name[^1] == '\'' ? name[1..^1] : name;
    }
}
