using Microsoft.EntityFrameworkCore;

namespace FollowUp.Office.Server.Data;

/// <summary>Two writers at one row: the loser looks again and decides anew, which is cheap and always right.</summary>
internal static class Collisions
{
    private const int MostTries = 6;

    /// <summary>Runs a unit of work that loads, decides and saves; after a collision it runs anew on fresh rows.</summary>
    public static async Task<T> RetryAsync<T>(FollowUpDb db, Func<Task<T>> work)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                return await work();
            }
            catch (DbUpdateException) when (tries < MostTries)
            {
                db.ChangeTracker.Clear();
            }
        }
    }
}
