namespace FollowUp.Office.Sandbox.Graph;

/// <summary>What Microsoft's permission table allows for a route: any one of them suffices. None at all means any valid token.</summary>
internal sealed record GraphPermission(string[] Delegated, string[] Application)
{
    public static GraphPermission None { get; } = new([], []);

    public bool Allows(Caller caller)
    {
        if (this == None)
            return true;
        return (caller.IsApplication ? Application : Delegated).Any(caller.Has);
    }
}
