using System.Text.Json.Nodes;
using FollowUp.Office.Core.Replies;
using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

/// <summary>The pane is pinned, the user is quick, and the server is not.</summary>
public sealed class SwitchingMails(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    private const int Selections = 60;
    private const int SelectionsUntilALook = 6;

    private static readonly string[] Samples =
    [
        "german-workshop", "japanese-enquiry", "arabic-name", "hebrew-studio", "brief-with-pdf", "chart-inline",
        "long-thread", "referral-introduction", "price-question", "offer-request", "customer-again", "mailing-list",
    ];

    // Whatever the pane shows is noted as it changes: whom it is about, and of which mails its timeline tells.
    private const string Note = """
        () => {
          globalThis.noted = [];
          const look = () => {
            const heading = document.querySelector("h1")?.textContent ?? "";
            const subjects = [...document.querySelectorAll(".entry-subject")].map((entry) => entry.textContent);
            const now = JSON.stringify({ heading, subjects });
            if (globalThis.noted.at(-1) !== now) globalThis.noted.push(now);
          };
          look();
          new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
        }
        """;

    [Fact]
    public async Task The_pane_never_shows_another_person_than_that_of_the_selected_mail()
    {
        var random = new Random(20261121);
        var mails = Samples.Select(Workplace.Receive).Select(mail => new Mail(mail.Mail.From!.Name, mail.Mail.Subject)).ToArray();
        await FollowUpSomeAsync(mails);
        Workplace.Faults.Apply(new JsonObject { ["delayMs"] = 300 });
        var answers = await SlowAnswers.BeforeAsync(Outlook.Page, "**/api/leads/**", random);
        var pane = await Pane.ContentAsync();
        await pane.EvaluateAsync(Note);

        var selected = new List<string>();
        for (var turn = 1; turn <= Selections; turn++)
        {
            var mail = mails[random.Next(mails.Length)];
            await Outlook.OpenMailAsync(mail.Listed, mail.Subject);
            selected.Add(mail.Name);
            if (turn % SelectionsUntilALook == 0)
            {
                await Expect(Pane.Heading).ToHaveTextAsync(mail.Name);
            }
        }

        await answers.HurryAsync();
        await Expect(Pane.Frame.GetByText("Looking up")).ToHaveCountAsync(0);
        await Expect(Pane.Heading).ToHaveTextAsync(selected[^1]);
        await PictureAsync("at-the-end");
        AssertHonest(await NotedAsync(pane), selected, mails);
    }

    [Fact]
    public async Task What_was_pressed_just_before_another_mail_was_opened_still_happens()
    {
        var held = new TaskCompletionSource<IRoute>(TaskCreationOptions.RunContinuationsAsynchronously);
        await Outlook.Page.RouteAsync("**/api/leads", held.SetResult);
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.Button("Follow up").ClickAsync();
        var capture = await held.Task;

        await Outlook.OpenMailAsync("Freja Lund");
        await Expect(Pane.Heading).ToHaveTextAsync("Freja Lund");
        await capture.ContinueAsync();

        await Outlook.GoAsync("Calendar");
        await Expect(Outlook.FollowUpWith("Dana Swope")).ToHaveCountAsync(1);
        await Outlook.GoAsync("Mail");
        await Expect(Pane.Stranger).ToBeVisibleAsync();
        await Outlook.OpenMailAsync("Dana Swope");
        await Expect(Pane.Standing).ToContainTextAsync("In your calendar");
    }

    /// <summary>Every other one becomes a lead, whose timeline tells of the mail: its topic says whose timeline it is.</summary>
    private async Task FollowUpSomeAsync(Mail[] mails)
    {
        await Outlook.PressFollowUpAsync();
        foreach (var mail in mails.Where((_, index) => index % 2 == 0))
        {
            await Outlook.OpenMailAsync(mail.Listed, mail.Subject);
            await Expect(Pane.Heading).ToHaveTextAsync(mail.Name);
            await Pane.Button("Follow up").ClickAsync();
            await Expect(Pane.Timeline).ToContainTextAsync(Topic.Of(mail.Subject));
        }
    }

    private static async Task<IReadOnlyList<Showing>> NotedAsync(IFrame pane)
    {
        var noted = await pane.EvaluateAsync<string[]>("() => globalThis.noted");
        return [.. noted.Select(line => JsonNode.Parse(line)!).Select(line =>
            new Showing((string)line["heading"]!, [.. line["subjects"]!.AsArray().Select(subject => (string)subject!)]))];
    }

    private static void AssertHonest(IReadOnlyList<Showing> shown, List<string> selected, Mail[] mails)
    {
        var people = shown.Select(showing => showing.Heading).Where(heading => heading.Length > 0).ToList();
        // The first is who was open before; from then on the pane follows the selections in their order, and may leave some out.
        var next = 0;
        foreach (var (name, before) in people.Zip(people.Skip(1)).Where(pair => pair.First != pair.Second).Select(pair => (pair.Second, pair.First)))
        {
            next = selected.IndexOf(name, next) + 1;
            Assert.True(next > 0, $"After {before} the pane showed {name}, who was not selected then.");
        }

        Assert.All(shown, showing => Assert.All(showing.Subjects, subject =>
            Assert.Contains(mails, mail => mail.Name == showing.Heading && Topic.Of(mail.Subject) == subject)));
        Assert.True(people.Distinct().Count() > mails.Length / 2, "The pane hardly followed, so this test says nothing.");
    }

    /// <summary>One sender of the samples is listed as directories sort; the pane calls her by her name.</summary>
    private sealed record Mail(string Listed, string Subject)
    {
        public string Name => Listed == "Okoro, Hannah" ? "Hannah Okoro" : Listed;
    }

    private sealed record Showing(string Heading, IReadOnlyList<string> Subjects);
}
