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

    public static ProblemHttpResult NotActive() => Problem.Of(StatusCodes.Status409Conflict, "not-active",
        "They are no longer followed up. Take them up again first.");

    public static ProblemHttpResult AskedToStop() => Problem.Of(StatusCodes.Status409Conflict, "asked-to-stop",
        "They asked not to be contacted any more. If that was a mistake, undo it in their timeline first.");

    public static ProblemHttpResult NoReason() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "no-reason",
        "Say why they said no; \"other\" will do.");

    public static ProblemHttpResult NotWithinAYear() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "not-within-a-year",
        "Choose a moment that is over, and not longer ago than a year.");

    public static ProblemHttpResult NothingWritten() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "nothing-written",
        "Write something down first.");

    public static ProblemHttpResult NoTouch() => Problem.Of(StatusCodes.Status409Conflict, "no-touch",
        "Only a touch is about something. Choose one in the timeline.");

    public static ProblemHttpResult NoName() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "no-name", "Give the person a name.");

    public static ProblemHttpResult TagTooLong() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "tag-too-long",
        "A tag is a short word: give it at most 40 characters.");

    public static ProblemHttpResult TooManyTags() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "too-many-tags",
        "Give a lead at most 20 tags.");

    public static ProblemHttpResult NoSuchDay() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "no-such-day",
        "Give month and day as MM-DD, such as 02-29.");

    public static ProblemHttpResult NoSuchCadence() => Problem.Of(StatusCodes.Status409Conflict, "no-such-cadence",
        "This cadence is gone. Choose another one.");

    public static ProblemHttpResult ChangedMeanwhile(string yours, LeadResponse current) => Problem.Of(StatusCodes.Status409Conflict, "changed-meanwhile",
        "This lead was changed in another window. Look at it again before you go on.", new Dictionary<string, object?> { ["yours"] = yours, ["current"] = current });

    public static ProblemHttpResult NoSuchList() => Problem.Of(StatusCodes.Status400BadRequest, "no-such-list", "There is no such filter or order of leads.");

    public static ProblemHttpResult NoSuchPage() => Problem.Of(StatusCodes.Status400BadRequest, "no-such-page", "Begin again with the first page.");

    public static ProblemHttpResult Of(WishProblem? problem) => problem switch
    {
        WishProblem.InThePast => Problem.Of(StatusCodes.Status422UnprocessableEntity, "date-in-the-past",
            "This moment is over. Choose one that lies ahead."),
        WishProblem.TooFarAhead => Problem.Of(StatusCodes.Status422UnprocessableEntity, "date-too-far",
            "This is more than ten years ahead. Choose a nearer date."),
        _ => Problem.Of(StatusCodes.Status422UnprocessableEntity, "no-date", "Say when to follow up: choose one of the presets or a date."),
    };
}
