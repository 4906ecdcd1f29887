using FollowUp.Office.Core.Absences;

namespace FollowUp.Office.Core.Tests.Absences;

/// <summary>Reads a sentence on Wednesday, 24 February 2027, unless another day is given.</summary>
internal static class Reading
{
    public static readonly DateOnly Wednesday = new(2027, 2, 24);

    public static void Says(string body, string? expected, string? locale = null, string? subject = null, DateOnly? today = null)
    {
        var read = ReturnDate.Read(subject, body, today ?? Wednesday, locale);
        Assert.Equal(expected, read?.ToString("yyyy-MM-dd"));
    }
}
