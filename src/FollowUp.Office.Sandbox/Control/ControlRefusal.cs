namespace FollowUp.Office.Sandbox.Control;

/// <summary>What the control API cannot do, in one sentence that the page shows as it is.</summary>
internal sealed class ControlRefusal(string sentence, int status = StatusCodes.Status400BadRequest) : Exception(sentence)
{
    public int Status { get; } = status;

    public static ControlRefusal NoSuchMessage() => new("That message is no longer there.", StatusCodes.Status404NotFound);
}
