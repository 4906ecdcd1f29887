using System.ComponentModel.DataAnnotations;

namespace FollowUp.Office.Server.Data;

/// <summary>Which of the two stores holds the data.</summary>
internal enum DatabaseProvider
{
    /// <summary>One file beside the program: one process, no other service needed.</summary>
    Sqlite,

    /// <summary>A PostgreSQL database: any number of processes.</summary>
    Postgres,
}

/// <summary>Configuration section <c>Database</c>; the connection itself is <c>ConnectionStrings:FollowUp</c>.</summary>
internal sealed class DatabaseOptions
{
    /// <value>Default <see cref="DatabaseProvider.Sqlite"/>.</value>
    [EnumDataType(typeof(DatabaseProvider), ErrorMessage = "Set Database:Provider to Sqlite or Postgres.")]
    public DatabaseProvider Provider { get; init; } = DatabaseProvider.Sqlite;
}
