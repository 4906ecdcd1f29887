using FollowUp.Office.EndToEnd.Tests.Outlooks;
using Microsoft.Playwright;

namespace FollowUp.Office.EndToEnd.Tests;

public sealed class CadencesOfOnesOwn(Chromium chromium, Workplace workplace) : OutlookTest(chromium, workplace)
{
    [Fact]
    public async Task A_lead_begins_with_the_first_step_of_the_cadence_that_was_chosen()
    {
        await Outlook.OpenMailWithPaneAsync("Owen Pritchard");
        await Pane.When("By cadence").CheckAsync();
        await Expect(Pane.Frame.GetByText("Begins with: mail, 1 working day from now.")).ToBeVisibleAsync();
        await Field(AriaRole.Combobox, "Cadence").SelectOptionAsync("Keep in touch");
        await Expect(Pane.Frame.GetByText("Begins with: mail, 3 months from now.")).ToBeVisibleAsync();
        await PictureAsync("capture");
        await Field(AriaRole.Combobox, "Cadence").SelectOptionAsync("Five touches");
        await Pane.FollowUpAsync();

        await Expect(Pane.Standing).ToContainTextAsync("Next: mail tomorrow");
        await Expect(Pane.Standing).ToContainTextAsync("Five touches");
        await Outlook.GoAsync("Calendar");
        await Expect(Outlook.FollowUpWith("Owen Pritchard")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_changed_cadence_shows_what_moves_before_it_does_and_is_taken_back()
    {
        await FollowByRhythmAsync("Dana Swope");
        await Expect(Pane.Standing).ToContainTextAsync("Next: mail on Friday");

        await OpenCadenceAsync("Five touches");
        await HowMany(2).FillAsync("9");
        await Pane.Button("See what moves").ClickAsync();
        await Expect(Preview).ToContainTextAsync("1 next touch moves.");
        await Expect(Preview.GetByRole(AriaRole.Listitem)).ToContainTextAsync("Dana Swope");
        await PictureAsync("preview");
        var axe = await Axe.LoadedAsync();
        await axe.AssertContentAsync(await Pane.ContentAsync());
        await Outlook.WearDarkAsync();
        await axe.AssertContentAsync(await Pane.ContentAsync());
        await Pane.Button("Apply the change").ClickAsync();
        await Expect(Pane.Said.Filter(new() { HasText = "“Five touches” is changed." })).ToBeVisibleAsync();
        await Pane.ShowAsync("This mail");
        await Expect(Pane.Standing).Not.ToContainTextAsync("on Friday");

        await Pane.ShowAsync("Settings");
        await OpenCadenceFromListAsync("Five touches");
        await Expect(HowMany(2)).ToHaveValueAsync("9");
        await Pane.Button("Restore the original").ClickAsync();
        await Pane.Button("Restore the original").ClickAsync();
        await OpenCadenceFromListAsync("Five touches");
        await Expect(HowMany(2)).ToHaveValueAsync("3");
    }

    [Fact]
    public async Task A_copy_gets_a_step_more_and_is_deleted_again()
    {
        await OpenCadencesAsync();
        await Pane.Button("Copy: Five touches").ClickAsync();
        await Pane.Button("Add a step").ClickAsync();
        await Expect(HowMany(6)).ToBeFocusedAsync();
        await Outlook.Page.Keyboard.PressAsync("Control+A");
        await Outlook.Page.Keyboard.TypeAsync("20");
        await Pane.Button("Move step 6 up").ClickAsync();
        await Expect(Pane.Button("Move step 5 up")).ToBeFocusedAsync();
        await Expect(HowMany(5)).ToHaveValueAsync("20");
        await Pane.Button("Save").ClickAsync();

        await Expect(Pane.Frame.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Copy of Five touches" })).ToContainTextAsync("6 steps · 0 leads");
        await OpenCadenceFromListAsync("Copy of Five touches");
        await Pane.Button("Delete").ClickAsync();
        await PictureAsync("asked");
        await Pane.Button("Delete").ClickAsync();
        await Expect(Pane.Button("Copy of Five touches")).Not.ToBeVisibleAsync();
    }

    private ILocator Preview => Pane.Frame.GetByRole(AriaRole.Region, new() { Name = "Before it applies" });

    private ILocator HowMany(int step) =>
        Pane.Frame.GetByRole(AriaRole.Group, new() { Name = $"Step {step}", Exact = true }).GetByRole(AriaRole.Textbox, new() { Name = "How many" });

    private ILocator Field(AriaRole role, string name) => Pane.Frame.GetByRole(role, new() { Name = name, Exact = true });

    /// <summary>A call was the touch that was planned: from then on the cadence says when.</summary>
    private async Task FollowByRhythmAsync(string name)
    {
        await Outlook.OpenMailWithPaneAsync(name);
        await Pane.FollowUpAsync();
        await Pane.Button("Called").ClickAsync();
        await Pane.Button("Yes, it was").ClickAsync();
        await Expect(Pane.Standing).ToContainTextAsync("Step 2 of 5 · Five touches");
    }

    private async Task OpenCadencesAsync()
    {
        await Outlook.OpenMailWithPaneAsync("Dana Swope");
        await Pane.ShowAsync("Settings");
        await Pane.Frame.GetByText("Cadences").ClickAsync();
    }

    private async Task OpenCadenceAsync(string name)
    {
        await Pane.ShowAsync("Settings");
        await Pane.Frame.GetByText("Cadences").ClickAsync();
        await OpenCadenceFromListAsync(name);
    }

    private Task OpenCadenceFromListAsync(string name) => Pane.Button(name).ClickAsync();
}
