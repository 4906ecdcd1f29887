using FollowUp.Office.Server.Hosting.Once;

namespace FollowUp.Office.Server.Templates;

internal static class TemplatesFeature
{
    public static void MapTemplates(this WebApplication app)
    {
        var templates = app.MapGroup("/api/templates").RequireAuthorization().WithTags("Templates");
        templates.MapGet("/", TemplateEndpoints.List).WithSummary("The user's own texts, and those that colleagues share");
        templates.MapPost("/", TemplateEndpoints.Add).Once(TemplateEndpoints.Added).WithSummary("Write a template");
        templates.MapPut("/{id:guid}", TemplateEndpoints.Change).Once(TemplateEndpoints.Own).WithSummary("Change a template of one's own");
        templates.MapDelete("/{id:guid}", TemplateEndpoints.Delete).Once().WithSummary("Delete a template of one's own");
        templates.MapPost("/{id:guid}/preview", TemplateEndpoints.PreviewFor).WithSummary("The template with its fields filled in for somebody who is no lead");
        app.MapPost("/api/leads/{id:guid}/templates/{templateId:guid}/preview", TemplateEndpoints.Preview).RequireAuthorization().WithTags("Templates")
            .WithSummary("The template with its fields filled in for a lead");
    }
}
