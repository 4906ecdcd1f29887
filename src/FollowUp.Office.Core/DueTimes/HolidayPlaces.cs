namespace FollowUp.Office.Core.DueTimes;

/// <summary>Where somebody's public holidays are those of.</summary>
/// <param name="Country">ISO 3166 code, two capital letters.</param>
/// <param name="Region">Code of the region within the country, such as BY, or of a part of it, such as BY-KATH; null where it is not known or does not matter.</param>
public readonly record struct HolidayPlace(string Country, string? Region);

/// <summary>A country that there are public holidays of.</summary>
/// <param name="Code">ISO 3166 code, two capital letters.</param>
/// <param name="Name">English name.</param>
/// <param name="Regions">Its regions with days of their own, by name; empty where there are none.</param>
public sealed record HolidayCountry(string Code, string Name, IReadOnlyList<HolidayRegion> Regions);

/// <summary>A region of a country, or a part of one, with public holidays of its own.</summary>
/// <param name="Code">Code within the country: BY, BY-KATH.</param>
/// <param name="Name">English name, that of a part behind that of its region: "Bavaria: …".</param>
public sealed record HolidayRegion(string Code, string Name);
