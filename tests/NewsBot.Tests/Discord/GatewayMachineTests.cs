using System.Text.Json;
using NewsBot.Discord.Gateway;

namespace NewsBot.Tests.Discord;

public sealed class GatewayMachineTests
{
    private readonly GatewayMachine _machine = new("token", () => new { intents = 1 }, () => 0.5);

    [Fact]
    public void Hello_starts_heartbeats_after_a_random_part_of_the_interval_and_identifies()
    {
        var steps = Receive(Opcode.Hello, """{"heartbeat_interval":40000}""");

        var beat = steps[0].ShouldBeOfType<GatewayStep.Beat>();
        (beat.First, beat.Interval).ShouldBe((TimeSpan.FromSeconds(20), TimeSpan.FromSeconds(40)));
        steps[1].ShouldBeOfType<GatewayStep.Send>().Op.ShouldBe(Opcode.Identify);
    }

    [Fact]
    public void The_first_heartbeat_carries_null_and_later_ones_the_last_sequence()
    {
        _machine.OnBeat().ShouldBe(new GatewayStep.Send(Opcode.Heartbeat, null));
        Receive(Opcode.HeartbeatAck, "null");
        Receive(Opcode.Dispatch, "{}", 7, "SOMETHING");
        _machine.OnBeat().ShouldBe(new GatewayStep.Send(Opcode.Heartbeat, 7L));
    }

    [Fact]
    public void A_heartbeat_asked_for_is_sent_at_once() =>
        Receive(Opcode.Heartbeat, "null").ShouldHaveSingleItem().ShouldBeOfType<GatewayStep.Send>().Op.ShouldBe(Opcode.Heartbeat);

    [Fact]
    public void A_second_heartbeat_without_an_answer_to_the_first_ends_the_connection_and_not_the_session()
    {
        Ready();
        _machine.OnBeat();

        var ending = _machine.OnBeat().ShouldBeOfType<GatewayStep.Leave>().Ending;

        ending.Then.ShouldBe(Ending.Next.Resume);
        ending.CloseWith.ShouldNotBeNull().ShouldNotBeInRange(1000, 1001);
        _machine.Session.ShouldNotBeNull();
    }

    [Fact]
    public void With_a_session_hello_is_answered_by_resume()
    {
        Ready();

        var resume = Receive(Opcode.Hello, """{"heartbeat_interval":40000}""")[1].ShouldBeOfType<GatewayStep.Send>();

        resume.Op.ShouldBe(Opcode.Resume);
        JsonSerializer.Serialize(resume.Data).ShouldBe("""{"token":"token","session_id":"s","seq":1}""");
    }

    private void Ready() => Receive(
        Opcode.Dispatch, """{"session_id":"s","resume_gateway_url":"wss://r.test"}""", 1, "READY");

    private IReadOnlyList<GatewayStep> Receive(int op, string data, long? sequence = null, string? name = null)
    {
        using var document = JsonDocument.Parse(data);
        return _machine.On(new GatewayFrame.Payload(op, sequence, name, document.RootElement.Clone()));
    }
}
