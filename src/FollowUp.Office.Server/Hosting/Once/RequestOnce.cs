using System.Security.Cryptography;
using System.Text;
using FollowUp.Office.Server.Accounts;
using FollowUp.Office.Server.Data;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Hosting.Once;

/// <summary>
/// Does a request that carries a key once, however often it is sent. The key is a row of the same transaction as the change, so
/// the database alone decides which of two is the repeat, also between two servers; a repeat is answered with how things are now.
/// </summary>
internal sealed class RequestOnce(FollowUpDb db, CurrentAccount current, TimeProvider time)
{
    /// <summary>What the request made new; the handler says so before it saves, and the repeat reads it here.</summary>
    public Guid? Made { get; set; }

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next, RequestDelegate asItIs)
    {
        var http = context.HttpContext;
        var keys = http.Request.Headers[OnceFeature.Header];
        // What could not be read as a request is refused as such.
        if (keys.Count == 0 || http.Response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            return await next(context);
        }

        if (keys is not [{ } text] || !Guid.TryParseExact(text.Trim('"'), "D", out var key))
        {
            return Malformed();
        }

        var account = await current.GetAsync(http.RequestAborted);
        var asked = new DoneRequest
        {
            AccountId = account.Id, Key = key, Fingerprint = await FingerprintAsync(http.Request, http.RequestAborted), At = time.GetUtcNow(),
        };
        return await FindAsync(asked, http.RequestAborted) is { } known
            ? await RepeatAsync(asked, known, http, asItIs)
            : await DoAsync(asked, () => next(context), http, asItIs);
    }

    private async Task<object?> DoAsync(DoneRequest asked, Func<ValueTask<object?>> act, HttpContext http, RequestDelegate asItIs)
    {
        using var saving = new StoredWith(db, asked, () => Made);
        try
        {
            var result = await act();
            // What looks refused may have met itself: the same request was quicker at another connection or server.
            return !IsRefused(result) || await FindAsync(asked, http.RequestAborted) is not { } winner ? result : await RepeatAsync(asked, winner, http, asItIs);
        }
        catch (DbUpdateException)
        {
            if (await FindAsync(asked, http.RequestAborted) is { } winner)
            {
                return await RepeatAsync(asked, winner, http, asItIs);
            }

            throw;
        }
    }

    private async Task<object?> RepeatAsync(DoneRequest asked, DoneRequest known, HttpContext http, RequestDelegate asItIs)
    {
        if (known.Fingerprint != asked.Fingerprint)
        {
            return Reused();
        }

        db.ChangeTracker.Clear();
        Made = known.Made;
        await asItIs(http);
        return Results.Empty;
    }

    private Task<DoneRequest?> FindAsync(DoneRequest asked, CancellationToken cancellationToken) =>
        db.Set<DoneRequest>().AsNoTracking().SingleOrDefaultAsync(row => row.AccountId == asked.AccountId && row.Key == asked.Key, cancellationToken);

    private static async Task<string> FingerprintAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        request.Body.Position = 0;
        using var sent = new MemoryStream();
        await sent.WriteAsync(Encoding.UTF8.GetBytes($"{request.Method} {request.Path.Value}\n"), cancellationToken);
        await request.Body.CopyToAsync(sent, cancellationToken);
        return Convert.ToHexStringLower(SHA256.HashData(sent.GetBuffer().AsSpan(0, (int)sent.Length)));
    }

    private static bool IsRefused(object? result) => result switch
    {
        INestedHttpResult nested => IsRefused(nested.Result),
        IStatusCodeHttpResult { StatusCode: >= StatusCodes.Status400BadRequest } => true,
        _ => false,
    };

    private static ProblemHttpResult Malformed() => Problem.Of(StatusCodes.Status400BadRequest, "request-id-malformed",
        "The id of this request cannot be read. Reload the page and do it again.");

    private static ProblemHttpResult Reused() => Problem.Of(StatusCodes.Status422UnprocessableEntity, "request-id-reused",
        "Something else was sent under this id before. Reload the page and do it again.");

    /// <summary>Puts the row into whatever the request saves first, also after a collision made it begin anew.</summary>
    private sealed class StoredWith : IDisposable
    {
        private readonly FollowUpDb _db;
        private readonly DoneRequest _row;
        private readonly Func<Guid?> _made;
        private bool _isStored;

        public StoredWith(FollowUpDb db, DoneRequest row, Func<Guid?> made)
        {
            (_db, _row, _made) = (db, row, made);
            _db.SavingChanges += Add;
            _db.SavedChanges += Stored;
        }

        // The context goes back to the pool.
        public void Dispose()
        {
            _db.SavingChanges -= Add;
            _db.SavedChanges -= Stored;
        }

        private void Add(object? sender, SavingChangesEventArgs saving)
        {
            if (_isStored)
            {
                return;
            }

            _row.Made = _made();
            if (_db.Entry(_row).State == EntityState.Detached)
            {
                _db.Add(_row);
            }
        }

        private void Stored(object? sender, SavedChangesEventArgs saved) => _isStored = true;
    }
}
