using System.IO.Compression;
using System.Text;
using NewsBot.Discord.Gateway;
using NewsBot.Discord.Rest;
using NewsBot.Tests.Chat.Support;

namespace NewsBot.Tests.Discord;

public sealed class GatewayPartsTests
{
    [Fact]
    public void A_connection_sends_a_hundred_and_twenty_messages_a_minute_of_which_some_are_heartbeats()
    {
        var clock = new ManualClock();
        var budget = new SendBudget(clock);
        Enumerable.Range(0, 110).ShouldAllBe(_ => budget.TryTake(false));
        budget.TryTake(false).ShouldBeFalse();
        Enumerable.Range(0, 10).ShouldAllBe(_ => budget.TryTake(true));
        budget.TryTake(true).ShouldBeFalse();

        clock.Advance(TimeSpan.FromSeconds(61));

        budget.TryTake(false).ShouldBeTrue();
    }

    [Fact]
    public void Messages_of_one_stream_are_unpacked_one_by_one_however_they_are_cut()
    {
        using var packed = new MemoryStream();
        using var zlib = new ZLibStream(packed, CompressionLevel.Fastest);
        using var inflater = new Inflater();
        for (var i = 0; i < 200; i++)
        {
            var message = string.Concat(Enumerable.Repeat($"event {i} ", 1 + (i * 37 % 400)));
            packed.SetLength(0);
            zlib.Write(Encoding.UTF8.GetBytes(message));
            zlib.Flush();
            var bytes = packed.ToArray();
            var cut = bytes.Length * (i % 10) / 10;
            inflater.TryAdd(bytes.AsSpan(0, cut), false, out _).ShouldBeFalse();

            inflater.TryAdd(bytes.AsSpan(cut), true, out var plain).ShouldBeTrue();

            Encoding.UTF8.GetString(plain.Span).ShouldBe(message);
        }
    }

    [Fact]
    public void A_message_that_holds_the_bytes_of_an_end_is_not_cut_there()
    {
        using var packed = new MemoryStream();
        using var zlib = new ZLibStream(packed, CompressionLevel.Fastest);
        using var inflater = new Inflater();
        zlib.Write("first "u8);
        zlib.Flush();
        var first = packed.ToArray();
        packed.SetLength(0);
        zlib.Write("second"u8);
        zlib.Flush();

        inflater.TryAdd(first, false, out _).ShouldBeFalse();
        inflater.TryAdd(packed.ToArray(), true, out var plain).ShouldBeTrue();

        Encoding.UTF8.GetString(plain.Span).ShouldBe("first second");
    }

    [Fact]
    public void Refused_requests_are_forgotten_after_ten_minutes()
    {
        var clock = new ManualClock();
        var invalid = new InvalidRequests(clock, limit: 1);
        invalid.Add();
        invalid.IsExhausted.ShouldBeTrue();

        clock.Advance(TimeSpan.FromMinutes(10));

        invalid.IsExhausted.ShouldBeFalse();
    }
}
