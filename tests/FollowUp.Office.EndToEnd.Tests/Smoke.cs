namespace FollowUp.Office.EndToEnd.Tests; public class Smoke { [Fact] public void True_is_true() => Assert.True(true); }
