using NewsBot.Core.Questions.Understanding;

namespace NewsBot.Tests.Questions.Understanding;

public sealed class PeriodReaderTests
{
    // A Wednesday.
    private static readonly DateOnly Today = new(2025, 8, 6);

    [Theory]
    [InlineData("What did the company announce last week?", "2025-07-28", "2025-08-03")]
    [InlineData("Was geschah letzte Woche in Lordstown?", "2025-07-28", "2025-08-03")]
    [InlineData("What happened yesterday?", "2025-08-05", "2025-08-05")]
    [InlineData("Was hat die EZB heute entschieden?", "2025-08-06", "2025-08-06")]
    [InlineData("Which laws changed last month?", "2025-07-01", "2025-07-31")]
    [InlineData("Was war im vergangenen Jahr teurer als im letzten Jahr?", "2024-01-01", "2024-12-31")]
    [InlineData("What has Foxconn said since July?", "2025-07-01", "2025-08-06")]
    [InlineData("Was sagt Foxconn seit Juli?", "2025-07-01", "2025-08-06")]
    public void A_relative_time_binds_the_search(string question, string from, string to) =>
        PeriodReader.Read(question, Today).ShouldBe(new Period(DateOnly.Parse(from, null), DateOnly.Parse(to, null), true));

    [Theory]
    [InlineData("Who won the Illinois primary in 2012?", "2012-01-01", "2012-12-31")]
    [InlineData("Was geschah im Februar 2013 in Donezk?", "2013-02-01", "2013-02-28")]
    [InlineData("Was geschah am 30. Juli 2025?", "2025-07-30", "2025-07-30")]
    [InlineData("What happened on July 30, 2025?", "2025-07-30", "2025-07-30")]
    [InlineData("What happened on 2024-02-29?", "2024-02-29", "2024-02-29")]
    [InlineData("What was decided in September?", "2024-09-01", "2024-09-30")]
    public void A_named_time_prefers_its_days(string question, string from, string to) =>
        PeriodReader.Read(question, Today).ShouldBe(new Period(DateOnly.Parse(from, null), DateOnly.Parse(to, null), false));

    [Theory]
    [InlineData("What does Foxconn plan for Lordstown?")]
    [InlineData("What may happen next?")]
    [InlineData("Where did they march?")]
    [InlineData("What has changed since the election?")]
    [InlineData("Wer zahlte 2.012 Euro?")]
    public void What_names_no_time_has_no_period(string question) =>
        PeriodReader.Read(question, Today).ShouldBeNull();

    [Fact]
    public void Without_a_day_of_asking_last_week_means_nothing() =>
        PeriodReader.Read("What happened last week?", null).ShouldBeNull();
}
