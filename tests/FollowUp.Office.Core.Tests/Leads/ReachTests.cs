using FollowUp.Office.Core.Leads;

namespace FollowUp.Office.Core.Tests.Leads;

public sealed class ReachTests
{
    [Theory]
    [InlineData("dana@north.example", true)]
    [InlineData("dana+offers@north.example", true)]
    [InlineData("sales@north.example", true)]
    [InlineData("sales+eu@north.example", true)]
    [InlineData("daniel@north.example", false)]
    [InlineData("dana@south.example", false)]
    public void An_address_is_the_leads_with_any_tag(string address, bool isTheirs) =>
        Assert.Equal(isTheirs, new Reach(["dana@north.example", "sales+eu@north.example"], HasPhone: false).Has(address));

    [Fact]
    public void Of_nobody_nothing_is_known()
    {
        Assert.False(Reach.Unknown.HasPhone);
        Assert.False(Reach.Unknown.Has("dana@north.example"));
        Assert.Null(Reach.Unknown.Working(AddressSet.Empty));
    }
}
