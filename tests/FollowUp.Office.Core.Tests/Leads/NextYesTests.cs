using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Core.Tests.Leads;

public sealed class NextYesTests
{
    [Theory]
    [InlineData(40, 4, 3, 7)]
    [InlineData(41, 4, 0, 11)]
    [InlineData(10, 2, 4, 1)]
    // Longer than usual already: the next one may be it.
    [InlineData(10, 2, 9, 1)]
    [InlineData(1, 1, 0, 1)]
    public void It_is_as_far_as_the_yeses_before_were(int touchesToYeses, int yeses, int touchesSince, int expected) =>
        Assert.Equal(expected, NextYes.Expected(touchesToYeses, yeses, touchesSince));

    [Fact]
    public void Without_a_yes_nobody_knows() => Assert.Null(NextYes.Expected(10, 0, 3));
}
