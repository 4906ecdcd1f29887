namespace FollowUp.Office.Server.Effects;

/// <summary>Turns the outcome of an attempt into the row's next state.</summary>
internal static class EffectOutcomes
{
    public static void Write(EffectRow row, EffectOutcome outcome, DateTimeOffset now)
    {
        row.LeaseUntil = null;
        row.LastError = null;
        switch (outcome)
        {
            case EffectOutcome.Done(var what):
                (row.State, row.Outcome, row.DoneAt) = (EffectState.Done, what, now);
                break;
            case EffectOutcome.Superseded:
                (row.State, row.DoneAt) = (EffectState.Superseded, now);
                break;
            case EffectOutcome.Later(var at, var why):
                row.Attempts--;
                (row.State, row.NotBefore, row.LastError) = (EffectState.Planned, at, why);
                break;
            case EffectOutcome.Failed(var why):
                var pause = RetrySchedule.PauseAfter(row.Attempts, Random.Shared.NextDouble());
                row.State = pause is null ? EffectState.Dead : EffectState.Planned;
                (row.NotBefore, row.LastError) = (now + (pause ?? TimeSpan.Zero), why);
                break;
            case EffectOutcome.Refused(var why):
                (row.State, row.LastError) = (EffectState.Dead, why);
                break;
            case EffectOutcome.Unknown(var why):
                (row.State, row.LastError) = (EffectState.Unknown, why);
                break;
        }
    }
}
