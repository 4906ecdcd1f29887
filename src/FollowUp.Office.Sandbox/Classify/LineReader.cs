using System.Text;

namespace FollowUp.Office.Sandbox.Classify;

/// <summary>One line of a file, or why there is nothing in it to read.</summary>
internal sealed record NumberedLine(int Number, string? Text, string? Error = null);

/// <summary>Reads lines without trusting their length: what is longer than a mail can be is passed over, not held.</summary>
internal sealed class LineReader(Stream stream, int longest = LineReader.Longest) : IDisposable
{
    /// <summary>Graph gives no message with a larger body; attachments do not come with it.</summary>
    public const int Longest = 64 * 1024 * 1024;

    private readonly StreamReader _reader = new(stream, new UTF8Encoding(false, throwOnInvalidBytes: false), detectEncodingFromByteOrderMarks: true, 1 << 16);
    private readonly char[] _buffer = new char[1 << 16];
    private readonly StringBuilder _line = new();
    private int _at;
    private int _filled;
    private int _number;

    /// <summary>The next line; null at the end.</summary>
    public async Task<NumberedLine?> NextAsync(CancellationToken stop)
    {
        _line.Clear();
        var tooLong = false;
        var any = false;
        while (await FillAsync(stop))
        {
            any = true;
            var end = Array.IndexOf(_buffer, '\n', _at, _filled - _at);
            var count = (end < 0 ? _filled : end) - _at;
            tooLong |= _line.Length + count > longest;
            if (tooLong)
                _line.Clear();
            else
                _line.Append(_buffer, _at, count);
            _at += count + (end < 0 ? 0 : 1);
            if (end >= 0)
                break;
        }

        return !any ? null : new NumberedLine(++_number, tooLong ? null : _line.ToString().TrimEnd('\r'), tooLong ? $"longer than {longest} characters" : null);
    }

    private async Task<bool> FillAsync(CancellationToken stop)
    {
        if (_at < _filled)
            return true;
        _at = 0;
        _filled = await _reader.ReadAsync(_buffer, stop);
        return _filled > 0;
    }

    public void Dispose() => _reader.Dispose();
}
