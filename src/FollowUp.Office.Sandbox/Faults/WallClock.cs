namespace FollowUp.Office.Sandbox.Faults;

/// <summary>
/// Real time, beside the sandbox clock that can be turned: for deadlines on another process's answer and for slow answers
/// that a person is to feel. Turning the clock an hour forward must not make a receiver late that is not.
/// </summary>
internal sealed record WallClock(TimeProvider Time);
