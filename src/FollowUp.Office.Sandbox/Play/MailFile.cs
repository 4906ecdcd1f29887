using FollowUp.Office.Sandbox.Mime;
using FollowUp.Office.Sandbox.Tenant;

namespace FollowUp.Office.Sandbox.Play;

/// <summary>A file that cannot be played, in one sentence.</summary>
internal sealed class PlayRefusal(string sentence) : Exception(sentence);

/// <summary>Reads a mail file of the user's, without reading more of it than a mail may have.</summary>
internal static class MailFile
{
    public static NewMessage Read(string path)
    {
        var read = MimeReader.Read(Bytes(path));
        return read.IsMail ? read.Message : throw new PlayRefusal($"{path}: {read.Error}");
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            using var bytes = new MemoryStream();
            var buffer = new byte[81920];
            // One byte too many is enough to know that the file is too large.
            while (bytes.Length <= MimeReader.LargestMail && file.Read(buffer) is > 0 and var read)
                bytes.Write(buffer, 0, read);
            return bytes.ToArray();
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new PlayRefusal($"{path}: There is no such file.");
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new PlayRefusal(Directory.Exists(path) ? $"{path}: This is a folder, not a mail file." : $"{path}: The file cannot be read.");
        }
    }
}
