using System.Text.Json;
using System.Text.Json.Serialization;
using FollowUp.Office.Server.Hosting.Once;
using FollowUp.Office.Server.Leads.Bulk;
using FollowUp.Office.Server.Leads.Search;
using FollowUp.Office.Server.Replies;
using FollowUp.Office.Server.Touches;

namespace FollowUp.Office.Server.Leads;

internal static class LeadsFeature
{
    public static void AddLeads(this WebApplicationBuilder builder)
    {
        // The API speaks camelCase words, never numbers.
        builder.Services.ConfigureHttpJsonOptions(json =>
        {
            json.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false));
            // What a record says it needs must be there: a half request is refused as one, not met as a null.
            json.SerializerOptions.RespectNullableAnnotations = true;
            json.SerializerOptions.RespectRequiredConstructorParameters = true;
        });
        builder.Services.AddScoped<LeadBook>();
        builder.Services.AddScoped<LeadCapture>();
        builder.Services.AddScoped<LeadChange>();
        builder.Services.AddScoped<LeadReader>();
        builder.Services.AddScoped<LeadSearch>();
        builder.Services.AddScoped<LeadCalendar>();
        builder.Services.AddHostedService<LeadIndexing>();
        builder.Services.AddSingleton<MailIntake>();
    }

    public static void MapLeads(this WebApplication app)
    {
        app.MapGet("/api/reasons", NoPauses.List).RequireAuthorization().WithTags("Leads").WithSummary("Why people say no, and how long to wait then");
        app.MapPut("/api/me/reasons", NoPauses.Set).Once(NoPauses.List).RequireAuthorization().WithTags("Leads").WithSummary("How long to wait after a reason for a no");
        app.MapPost("/api/people/proposal", LeadPerson.Propose).RequireAuthorization().WithTags("Leads").WithSummary("Company, title and phone, as a mail's signature says them");
        app.MapGet("/api/people/photo", LeadPhoto.Find).RequireAuthorization().WithTags("Leads").WithSummary("Their picture, where the user's own contacts have one");
        app.MapGet("/api/tags", LeadListing.Tags).RequireAuthorization().WithTags("Leads").WithSummary("The tags in use, and by how many leads");
        var leads = app.MapGroup("/api/leads").RequireAuthorization().WithTags("Leads");
        leads.MapPost("/", LeadEndpoints.Capture).Once(LeadEndpoints.Captured).WithSummary("Make a person a lead and put the next touch into the calendar");
        leads.MapGet("/", LeadListing.List).WithSummary("The user's leads: searched, filtered and sorted");
        leads.MapGet("/calendar", TouchCalendarEndpoints.Days).WithSummary("The user's next touches by day, with the first of each");
        leads.MapGet("/calendar/{day}", TouchCalendarEndpoints.Day).WithSummary("All next touches of one day");
        leads.MapPost("/bulk", BulkEndpoints.Act).WithSummary("One act on many leads, shown before it is done");
        leads.MapPost("/bulk/{id:guid}/undo", BulkEndpoints.Undo).Once(BulkEndpoints.Undo).WithSummary("Take an act on many leads back as a whole");
        leads.MapGet("/find", LeadEndpoints.Find).WithSummary("The lead with this address, if any");
        leads.MapGet("/{id:guid}", LeadEndpoints.Get).WithSummary("A lead with its timeline");
        var change = leads.MapGroup("/{id:guid}").Once(LeadEndpoints.Get);
        change.MapPut("/next-touch", LeadEndpoints.SetNextTouch).WithSummary("Choose another next touch");
        change.MapPost("/answers", LeadAnswers.Say).WithSummary("Record what the lead said");
        change.MapPost("/touches", LeadTouches.Make).WithSummary("Record a touch that no mail tells of");
        change.MapPost("/notes", LeadTouches.Note).WithSummary("Write something down about the lead");
        change.MapPut("/about", LeadTouches.SetAbout).WithSummary("Say in one line what a touch was about");
        change.MapPut("/kind", LeadCare.SetKind).WithSummary("Say what the lead is: prospect, referral partner or customer");
        change.MapPut("/cadence", LeadCare.SetCadence).WithSummary("Choose another rhythm for the lead");
        change.MapPut("/person", LeadPerson.Describe).WithSummary("Say who the lead is: name, company, title and phone");
        change.MapPut("/tags", LeadPerson.SetTags).WithSummary("Give the lead the words by which the user sorts");
        change.MapPut("/days", LeadCare.SetDays).WithSummary("Remember the lead's birthday and anniversary");
        change.MapPost("/referrals", LeadCare.RecordReferral).WithSummary("Record who sent whom");
        change.MapPost("/let-go", LeadCare.LetGo).WithSummary("Follow up no longer, by the user's own word");
        change.MapPost("/judge", LeadAnswers.Judge).WithSummary("Say whether a mail was the lead's answer");
        change.MapPost("/addresses", LeadAddresses.Add).WithSummary("Give the lead another address");
        change.MapDelete("/addresses/{address}", LeadAddresses.Remove).WithSummary("Take an address from the lead");
        change.MapPost("/undo", LeadEndpoints.Undo).WithSummary("Set one entry of the timeline aside");
        change.MapPost("/effects/{effectId:guid}/retry", LeadEndpoints.Retry).WithSummary("Try a failed act again");
    }
}
