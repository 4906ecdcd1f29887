namespace FollowUp.Office.Sandbox.Calendar;

/// <summary>One change of one event or of one series: as it was from then on, or as it was when it went.</summary>
internal sealed record EventRecord(long Sequence, StoredEvent Stored, bool IsGone);

/// <summary>What happened in a calendar, in order: the memory that delta queries read. Guarded by its calendar.</summary>
internal sealed class EventLog
{
    private readonly List<EventRecord> _records = [];

    public long Last => _records.Count;

    public void Add(StoredEvent stored, bool isGone) => _records.Add(new EventRecord(Last + 1, stored, isGone));

    /// <summary>The last change of each event after one number up to and with another, oldest first.</summary>
    public IReadOnlyList<EventRecord> Between(long after, long until) =>
        [.. _records.Skip((int)after).Take((int)(until - after)).GroupBy(record => record.Stored.Id, StringComparer.Ordinal)
            .Select(changes => changes.Last()).OrderBy(record => record.Sequence)];
}
