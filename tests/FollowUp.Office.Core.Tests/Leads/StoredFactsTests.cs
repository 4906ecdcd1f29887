using System.Text.Json;
using FollowUp.Office.Core.Leads;
using static FollowUp.Office.Core.Tests.Leads.MailStory;
using static FollowUp.Office.Core.Tests.Leads.Story;

namespace FollowUp.Office.Core.Tests.Leads;

/// <summary>Facts are stored as JSON and never rewritten: what an earlier version wrote must mean the same for ever.</summary>
public sealed class StoredFactsTests
{
    private const string Mail = """ "mail":{"internetMessageId":"<1@x>","conversationId":"c","subject":"Offer","webLink":null} """;

    [Fact]
    public void An_answer_of_the_time_before_questions_is_still_one()
    {
        var state = StateOf(
            Captured(0, 3),
            Read($$$"""{"$type":"mailSent","key":"mail:<1@x>","at":"2026-11-23T09:00:00+00:00",{{{Mail}}}}"""),
            Read($$$"""{"$type":"personReplied","key":"mail:<2@x>","at":"2026-11-23T10:00:00+00:00",{{{Mail}}},"evidence":{"rule":"sender","detail":"dana@swope.example"}}"""));

        Assert.Equal("mail:<2@x>", state.Answered!.Key);
        Assert.Null(state.Question);
    }

    [Fact]
    public void A_bounce_of_the_time_before_delays_is_permanent()
    {
        var fact = Assert.IsType<LeadFact.MailBounced>(Read(
            $$$"""{"$type":"mailBounced","key":"mail:<3@x>","at":"2026-11-23T10:00:00+00:00",{{{Mail}}},"evidence":{"rule":"mailerDaemon","detail":""},"failedAddress":"dana@swope.example"}"""));

        Assert.True(fact.IsPermanent);
        Assert.Null(fact.MoreAddresses);
        Assert.Equal([Dana], StateOf(Captured(0, 3), fact).BouncedAddresses);
    }

    [Fact]
    public void An_absence_without_clues_is_the_leads_own() => Assert.NotNull(StateOf(Captured(0, 3), Read(
        $$$"""{"$type":"autoReplied","key":"mail:<4@x>","at":"2026-11-23T10:00:00+00:00",{{{Mail}}},"evidence":{"rule":"autoSubmitted","detail":""},"backOn":"2026-12-07"}""")).AwayUntil);

    [Fact]
    public void What_is_stored_now_comes_back_as_it_was()
    {
        LeadFact[] story =
        [
            Captured(0, 3), OurMailToBoth(0.1, "offer"), Wrote(1, "r", SenderRelation.OtherLead, "offer", but: clues => clues with { IsShared = true, ViaList = true }),
            Judged(2, "r", isAnswer: true), Failed(3, Dana, "offer", isPermanent: false, more: Other),
            new LeadFact.AddressAdded("address:1", At(4), Other), new LeadFact.AddressRemoved("address:2", At(5), Other),
        ];

        foreach (var fact in story)
        {
            var json = JsonSerializer.Serialize(fact, JsonSerializerOptions.Web);
            Assert.Equal(json, JsonSerializer.Serialize(Read(json), JsonSerializerOptions.Web));
        }
    }

    private static LeadFact Read(string json) => JsonSerializer.Deserialize<LeadFact>(json, JsonSerializerOptions.Web)!;
}
