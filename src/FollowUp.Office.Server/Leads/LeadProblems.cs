using FollowUp.Office.Core.DueTimes;
using FollowUp.Office.Server.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FollowUp.Office.Server.Leads;

/// <summary>The refusals of the lead endpoints.</summary>
internal static class LeadProblems
{
    public static ProblemHttpResult NotAnAddress() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "not-an-address",
        "This is not a mail address. Check it, or choose another person on the mail.");

    public static ProblemHttpResult OwnAddress() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "own-address",
        "This is your own address. Choose the other person on the mail.");

    public static ProblemHttpResult AddressTaken(string name) => Problem.Of(StatusCodes.Status409Conflict, "address-taken",
        $"This address belongs to {name}. Take it away there first.");

    public static ProblemHttpResult LastAddress() => Problem.Of(StatusCodes.Status409Conflict, "last-address",
        "This is the only address. Add another one first.");

    public static ProblemHttpResult NoSuchAddress() => Problem.Of(StatusCodes.Status409Conflict, "no-such-address",
        "This address is gone already.");

    public static ProblemHttpResult NothingToJudge() => Problem.Of(StatusCodes.Status409Conflict, "nothing-to-judge",
        "This is settled already. Choose a new next step instead.");

    public static ProblemHttpResult CannotUndo() => Problem.Of(StatusCodes.Status409Conflict, "cannot-undo",
        "This can no longer be undone. Choose a new next step instead.");

    public static ProblemHttpResult NothingToRetry() => Problem.Of(StatusCodes.Status409Conflict, "nothing-to-retry",
        "This is being taken care of already. Wait a moment.");

    public static ProblemHttpResult Of(WishProblem? problem) => problem switch
    {
        WishProblem.InThePast => Problem.Of(StatusCodes.Status422UnprocessableEntity, "date-in-the-past",
            "This moment is over. Choose one that lies ahead."),
        WishProblem.TooFarAhead => Problem.Of(StatusCodes.Status422UnprocessableEntity, "date-too-far",
            "This is more than ten years ahead. Choose a nearer date."),
        _ => Problem.Of(StatusCodes.Status422UnprocessableEntity, "no-date", "Say when to follow up: choose one of the presets or a date."),
    };
}
