using System.Globalization;
using System.Runtime.InteropServices;

namespace FollowUp.Office.Benchmarks.Hearing;

/// <summary>On what it was measured, in one line.</summary>
internal static class Machine
{
    public static string Line
    {
        get
        {
            var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
            return string.Create(CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} cores ({RuntimeInformation.ProcessArchitecture}), {memory:0} GB, {RuntimeInformation.OSDescription.Trim()}, "
                + $"{RuntimeInformation.FrameworkDescription}, SQLite WAL synchronous=FULL, other load {Load()}");
        }
    }

    /// <summary>Who else wanted the cores lately: it decides how much the figures are worth.</summary>
    private static string Load() =>
        File.Exists("/proc/loadavg") ? "(1, 5, 15 min) " + string.Join(' ', File.ReadAllText("/proc/loadavg").Split(' ').Take(3)) : "unknown";
}
