using FollowUp.Office.Core.DueTimes;
using Microsoft.Graph.Models;

namespace FollowUp.Office.Server.Calendar;

/// <summary>How an event of ours should be.</summary>
/// <param name="Subject">Its subject.</param>
/// <param name="Html">Its body.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Minutes">How long it is.</param>
/// <param name="IsBusy">True where it keeps its time free of others.</param>
internal sealed record EventWish(string Subject, string Html, DueTime Start, int Minutes, bool IsBusy)
{
    public const string Category = "FollowUp";

    /// <summary>How long before a touch Outlook reminds of it. A block reminds by its touches.</summary>
    public static readonly TimeSpan ReminderBefore = TimeSpan.FromMinutes(15);

    /// <summary>Only the place is wished for: what is written there stays.</summary>
    public bool IsPlaceOnly { get; private init; }

    public static EventWish At(DueTime start) => new("", "", start, 15, IsBusy: false) { IsPlaceOnly = true };

    public string Written => SeenEvent.Digest(Subject, Html);

    /// <summary>
    /// The event, as an object of its own for each request: the SDK's models remember what was sent of them, and send of their
    /// inner objects only what changed since.
    /// </summary>
    public Event Draft() => new()
    {
        Subject = Subject,
        Body = Body,
        Start = GraphTime.Of(Start.Local, Start.Zone),
        End = GraphTime.Of(Start.Local.AddMinutes(Minutes), Start.Zone),
        ShowAs = IsBusy ? FreeBusyStatus.Busy : FreeBusyStatus.Free,
        Sensitivity = Sensitivity.Private,
        IsReminderOn = !IsBusy,
        ReminderMinutesBeforeStart = (int)ReminderBefore.TotalMinutes,
        Categories = [Category],
    };

    /// <summary>What has to change of an event: what the owner made of it otherwise stays. Null where nothing has to.</summary>
    public Event? Patch(OwnEvent known)
    {
        var (moves, writes) = (known.StartsAt != Start.Instant || (IsBusy && known.EndsAt != Start.Instant.AddMinutes(Minutes)), Writes(known));
        if (!moves && !writes)
        {
            return null;
        }

        var patch = writes ? new Event { Subject = Subject, Body = Body } : new Event();
        if (moves)
        {
            // A touch is as long as the owner made it.
            var minutes = IsBusy || known.EndsAt - known.StartsAt is not { TotalMinutes: >= 1 and < 24 * 60 } length ? Minutes : (int)length.TotalMinutes;
            (patch.Start, patch.End) = (GraphTime.Of(Start.Local, Start.Zone), GraphTime.Of(Start.Local.AddMinutes(minutes), Start.Zone));
        }

        return patch;
    }

    public bool Writes(OwnEvent known) => !IsPlaceOnly && !known.IsTextOwners && known.Written != Written;

    private ItemBody Body => new() { ContentType = BodyType.Html, Content = Html };
}
