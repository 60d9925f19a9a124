using NewsBot.Core.Questions.Understanding.Times;
using NewsBot.Language.Shipped;

namespace NewsBot.Tests.Questions.Understanding.Times;

public sealed class PeriodReaderTests
{
    private static readonly PeriodReader Reader = new(ShippedLanguages.All);

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
    [InlineData("was sagt foxconn seit juli", "2025-07-01", "2025-08-06")]
    [InlineData("Was ist seit Anfang Juli bekannt?", "2025-07-01", "2025-08-06")]
    [InlineData("What has happened since 30 July?", "2025-07-30", "2025-08-06")]
    [InlineData("Was ist seit dem 30. Juli passiert?", "2025-07-30", "2025-08-06")]
    [InlineData("What has he said since Monday?", "2025-08-04", "2025-08-06")]
    [InlineData("Was hat er seit Montag gesagt?", "2025-08-04", "2025-08-06")]
    [InlineData("What changed in the last three days?", "2025-08-03", "2025-08-06")]
    [InlineData("what happened over the past 2 weeks", "2025-07-23", "2025-08-06")]
    [InlineData("What was reported in the last month?", "2025-07-06", "2025-08-06")]
    [InlineData("Was geschah in den letzten drei Tagen?", "2025-08-03", "2025-08-06")]
    [InlineData("Was wurde in den vergangenen zwei Wochen beschlossen?", "2025-07-23", "2025-08-06")]
    [InlineData("Welche Streiks gab es in den letzten Tagen?", "2025-07-30", "2025-08-06")]
    [InlineData("What did the mayor say this morning?", "2025-08-06", "2025-08-06")]
    [InlineData("Was sagte die Ministerin gestern Abend?", "2025-08-05", "2025-08-05")]
    [InlineData("Was beschloss das Kabinett vorgestern?", "2025-08-04", "2025-08-04")]
    [InlineData("Who won the day before yesterday?", "2025-08-04", "2025-08-04")]
    [InlineData("Was geschah in der vorletzten Woche?", "2025-07-21", "2025-07-27")]
    [InlineData("Who scored at the weekend?", "2025-08-02", "2025-08-03")]
    [InlineData("Wer gewann am Wochenende?", "2025-08-02", "2025-08-03")]
    [InlineData("Was hat die EZB in diesem Jahr entschieden?", "2025-01-01", "2025-08-06")]
    [InlineData("How did the shares do last quarter?", "2025-04-01", "2025-06-30")]
    public void A_relative_time_binds_the_search(string question, string from, string to) =>
        Reader.Read(question, Today)!.Period.ShouldBe(new Period(DateOnly.Parse(from, null), DateOnly.Parse(to, null), true));

    [Theory]
    [InlineData("Who won the Illinois primary in 2012?", "2012-01-01", "2012-12-31")]
    [InlineData("Was geschah im Februar 2013 in Donezk?", "2013-02-01", "2013-02-28")]
    [InlineData("Was geschah am 30. Juli 2025?", "2025-07-30", "2025-07-30")]
    [InlineData("What happened on July 30, 2025?", "2025-07-30", "2025-07-30")]
    [InlineData("What happened on 2024-02-29?", "2024-02-29", "2024-02-29")]
    [InlineData("What was decided in September?", "2024-09-01", "2024-09-30")]
    [InlineData("Was geschah im Juli?", "2025-07-01", "2025-07-31")]
    [InlineData("was geschah im juli", "2025-07-01", "2025-07-31")]
    [InlineData("what was decided in may", "2025-05-01", "2025-05-31")]
    [InlineData("Was war am 30. Juli?", "2025-07-30", "2025-07-30")]
    [InlineData("Was war am 30.07.2025?", "2025-07-30", "2025-07-30")]
    [InlineData("Was war am 30.7.?", "2025-07-30", "2025-07-30")]
    [InlineData("What happened on the 30th of July?", "2025-07-30", "2025-07-30")]
    [InlineData("Was geschah Anfang August?", "2025-08-01", "2025-08-10")]
    [InlineData("Was geschah Ende Mai 2024?", "2024-05-20", "2024-05-31")]
    [InlineData("What happened in mid-July?", "2025-07-10", "2025-07-20")]
    [InlineData("What happened in early July 2024?", "2024-07-01", "2024-07-10")]
    [InlineData("What was said between March and May 2024?", "2024-03-01", "2024-05-31")]
    [InlineData("Was geschah zwischen November und Januar 2025?", "2024-11-01", "2025-01-31")]
    [InlineData("Was geschah von 2019 bis 2021?", "2019-01-01", "2021-12-31")]
    [InlineData("What was the profit in Q2 2025?", "2025-04-01", "2025-06-30")]
    [InlineData("How much did they earn in the second quarter of 2024?", "2024-04-01", "2024-06-30")]
    [InlineData("Wie hoch war der Gewinn im zweiten Quartal 2025?", "2025-04-01", "2025-06-30")]
    [InlineData("What was the profit in the 1st quarter of 2025?", "2025-01-01", "2025-03-31")]
    [InlineData("Wie hoch war der Gewinn im 3. Quartal 2024?", "2024-07-01", "2024-09-30")]
    [InlineData("Wie hoch war der Umsatz im ersten Halbjahr 2025?", "2025-01-01", "2025-06-30")]
    [InlineData("What happened two weeks ago?", "2025-07-19", "2025-07-27")]
    [InlineData("Was geschah vor zwei Wochen?", "2025-07-19", "2025-07-27")]
    [InlineData("Was geschah vor drei Tagen?", "2025-08-02", "2025-08-04")]
    [InlineData("Who won a year ago?", "2024-01-01", "2024-12-31")]
    [InlineData("What did she say on Monday?", "2025-08-04", "2025-08-04")]
    [InlineData("was sagte sie am freitag", "2025-08-01", "2025-08-01")]
    [InlineData("Who resigned last Tuesday?", "2025-08-05", "2025-08-05")]
    [InlineData("Which festivals are there this summer?", "2025-06-01", "2025-08-31")]
    [InlineData("Wo brannte es im letzten Sommer?", "2024-06-01", "2024-08-31")]
    [InlineData("Wie kalt war der Winter 2023/24?", "2023-12-01", "2024-02-29")]
    [InlineData("What happened in the summer of 2018?", "2018-06-01", "2018-08-31")]
    public void A_named_time_prefers_its_days(string question, string from, string to) =>
        Reader.Read(question, Today)!.Period.ShouldBe(new Period(DateOnly.Parse(from, null), DateOnly.Parse(to, null), false));

    [Theory]
    [InlineData("What happened before 2020?", null, "2019-12-31", false)]
    [InlineData("Was geschah bis Ende April 2024?", null, "2024-04-30", false)]
    [InlineData("What happened from March until today?", "2025-03-01", "2025-08-06", true)]
    [InlineData("Was geschah seit zwei Wochen?", "2025-07-23", "2025-08-06", true)]
    [InlineData("What happened after 2021?", "2022-01-01", "2025-08-06", true)]
    [InlineData("What happened on Tuesday of last week?", "2025-07-29", "2025-07-29", false)]
    [InlineData("Was geschah im März letzten Jahres?", "2024-03-01", "2024-03-31", false)]
    [InlineData("Was geschah Anfang der Woche?", "2025-08-04", "2025-08-05", true)]
    [InlineData("How did shares do in the first quarter of last year?", "2024-01-01", "2024-03-31", false)]
    public void Ends_may_be_open_and_only_what_is_reckoned_from_today_binds(
        string question, string? from, string to, bool binding) =>
        Reader.Read(question, Today)!.Period.ShouldBe(
            new Period(from is null ? null : DateOnly.Parse(from, null), DateOnly.Parse(to, null), binding));

    [Theory]
    [InlineData("What does Foxconn plan for Lordstown?")]
    [InlineData("What may happen next?")]
    [InlineData("Where did they march?")]
    [InlineData("What has changed since the election?")]
    [InlineData("Wer zahlte 2.012 Euro?")]
    [InlineData("Was hat sich seit der Wahl geändert?")]
    [InlineData("What is planned by 2030?")]
    [InlineData("Wie viele Soldaten sollen bis 2027 abziehen?")]
    [InlineData("Who may march in the city?")]
    [InlineData("may the police search the house")]
    [InlineData("When are the Summer Olympics?")]
    [InlineData("Wie viele Tage dauerte der Streik?")]
    [InlineData("How many years did he get?")]
    [InlineData("What happens tomorrow?")]
    [InlineData("Wie viele Punkte fehlen vor dem Spiel?")]
    [InlineData("What did Theresa May promise?")]
    [InlineData("Wer war August Macke?")]
    [InlineData("How many of the 2000 people voted?")]
    [InlineData("Was kosten 2000 Euro in Dollar?")]
    [InlineData("Did prices fall?")]
    [InlineData("Who scored in the second half?")]
    [InlineData("Was geschah im Fall Kevin?")]
    [InlineData("Is it open every Monday?")]
    [InlineData("How did the team do on Black Friday?")]
    [InlineData("Was gilt ab Oktober?")]
    public void What_names_no_time_has_no_period(string question) =>
        Reader.Read(question, Today).ShouldBeNull();

    [Fact]
    public void The_words_of_the_time_are_told()
    {
        const string question = "What did she say on Tuesday of last week about the plan?";
        var mention = Reader.Read(question, Today)!;
        question[mention.Start..mention.End].ShouldBe("Tuesday of last week");
    }

    [Fact]
    public void Without_a_day_of_asking_last_week_means_nothing() =>
        Reader.Read("What happened last week?", null).ShouldBeNull();
}
