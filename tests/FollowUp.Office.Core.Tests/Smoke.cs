namespace FollowUp.Office.Core.Tests; public class Smoke { [Fact] public void True_is_true() => Assert.True(true); }
