using System.Text.Json;
using System.Text.Json.Serialization;
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
        builder.Services.AddSingleton<MailIntake>();
    }

    public static void MapLeads(this WebApplication app)
    {
        var leads = app.MapGroup("/api/leads").RequireAuthorization().WithTags("Leads");
        leads.MapPost("/", LeadEndpoints.Capture).WithSummary("Make a person a lead and put the next touch into the calendar");
        leads.MapGet("/", LeadEndpoints.List).WithSummary("The user's active leads, the next due first");
        leads.MapGet("/find", LeadEndpoints.Find).WithSummary("The lead with this address, if any");
        leads.MapGet("/{id:guid}", LeadEndpoints.Get).WithSummary("A lead with its timeline");
        leads.MapPut("/{id:guid}/next-touch", LeadEndpoints.SetNextTouch).WithSummary("Choose another next touch");
        leads.MapPost("/{id:guid}/judge", LeadAnswers.Judge).WithSummary("Say whether a mail was the lead's answer");
        leads.MapPost("/{id:guid}/addresses", LeadAddresses.Add).WithSummary("Give the lead another address");
        leads.MapDelete("/{id:guid}/addresses/{address}", LeadAddresses.Remove).WithSummary("Take an address from the lead");
        leads.MapPost("/{id:guid}/undo", LeadEndpoints.Undo).WithSummary("Set one entry of the timeline aside");
        leads.MapPost("/{id:guid}/effects/{effectId:guid}/retry", LeadEndpoints.Retry).WithSummary("Try a failed act again");
    }
}
