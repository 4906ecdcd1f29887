using System.Text;
using FollowUp.Office.Sandbox.Mime;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Server.Tests.Sandbox;

/// <summary>Mails for the tables: text in which \n stands for the line break of the wire.</summary>
internal static class MimeMail
{
    public static NewMessage Read(string mail, string lineBreak = "\r\n") =>
        Read(Encoding.UTF8.GetBytes(mail.ReplaceLineEndings(lineBreak)));

    public static NewMessage Read(byte[] mail)
    {
        var read = MimeReader.Read(mail);
        Assert.True(read.IsMail, read.Error);
        return read.Message;
    }

    /// <summary>Letters 0 to 255 are the bytes themselves, for mails in other charsets.</summary>
    public static NewMessage ReadLatin1(string mail) => Read(Encoding.Latin1.GetBytes(mail.ReplaceLineEndings("\r\n")));

    public static NewMessage WithHeader(string field) => ReadLatin1($"{field}\nX-End: yes\n\nHello\n");
}
