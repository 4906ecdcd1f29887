namespace FollowUp.Office.Core; internal static class Marker;
