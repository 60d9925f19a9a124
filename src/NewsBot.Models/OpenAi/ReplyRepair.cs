using System.Text;
using System.Text.RegularExpressions;

namespace NewsBot.Models.OpenAi;

/// <summary>
/// Puts the lines of an event stream into the protocol's words where servers are known to use others that the OpenAI
/// package refuses: an empty or foreign finish_reason, an empty role, an empty type of a call.
/// </summary>
internal sealed partial class ReplyRepair(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(
        HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        if (response.Content.Headers.ContentType?.MediaType is "text/event-stream")
        {
            var content = response.Content;
            response.Content = new StreamContent(new RepairedReply(await content.ReadAsStreamAsync(cancellationToken)));
            response.Content.Headers.ContentType = content.Headers.ContentType;
        }

        return response;
    }

    /// <summary>A line of an event stream in the protocol's words.</summary>
    internal static string Repair(string line)
    {
        if (!line.StartsWith("data:", StringComparison.Ordinal))
        {
            return line;
        }

        // A quotation mark within a string is escaped, so that text which looks like a field is none.
        line = FinishReason().Replace(line, field => field.Groups["name"].Value + Finish(field.Groups["value"].Value));
        line = EmptyRole().Replace(line, "\"role\":\"assistant\"");
        return EmptyType().Replace(line, "\"type\":\"function\"");
    }

    // What tells of trouble stays as it is, and is refused.
    private static string Finish(string reason) => reason.ToUpperInvariant() switch
    {
        "" => "null",
        "STOP" or "EOS" or "EOS_TOKEN" or "END_TURN" or "STOP_SEQUENCE" or "END" or "DONE" or "COMPLETE" => "\"stop\"",
        "LENGTH" or "MAX_TOKENS" or "MAX_LENGTH" or "MODEL_LENGTH" => "\"length\"",
        "TOOL_CALLS" or "TOOL_CALL" or "TOOL_USE" => "\"tool_calls\"",
        "CONTENT_FILTER" or "SAFETY" or "RECITATION" => "\"content_filter\"",
        _ => $"\"{reason}\"",
    };

    [GeneratedRegex(@"(?<name>""finish_reason""\s*:\s*)""(?<value>[^""\\]*)""")]
    private static partial Regex FinishReason();

    [GeneratedRegex(@"""role""\s*:\s*""""")]
    private static partial Regex EmptyRole();

    [GeneratedRegex(@"""type""\s*:\s*""""")]
    private static partial Regex EmptyType();

    /// <summary>Reads lines, and hands each out when it is whole.</summary>
    private sealed class RepairedReply(Stream inner) : ReplyStream(inner)
    {
        private readonly byte[] _read = new byte[8_192];
        private readonly List<byte> _line = [];
        private byte[] _ready = [];
        private int _at;
        private bool _ended;

        public override async ValueTask<int> ReadAsync(
            Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            while (_at == _ready.Length && !_ended)
            {
                Take(await Inner.ReadAsync(_read, cancellationToken));
            }

            return Hand(buffer.Span);
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            while (_at == _ready.Length && !_ended)
            {
                Take(Inner.Read(_read));
            }

            return Hand(buffer.AsSpan(offset, count));
        }

        private void Take(int count)
        {
            var whole = new List<byte>();
            foreach (var octet in _read.AsSpan(0, count))
            {
                _line.Add(octet);
                if (octet == (byte)'\n')
                {
                    EndLine(whole);
                }
            }

            if (count == 0)
            {
                _ended = true;
                EndLine(whole);
            }

            (_ready, _at) = ([.. whole], 0);
        }

        private void EndLine(List<byte> whole)
        {
            whole.AddRange(Encoding.UTF8.GetBytes(Repair(Encoding.UTF8.GetString([.. _line]))));
            _line.Clear();
        }

        private int Hand(Span<byte> buffer)
        {
            var count = Math.Min(buffer.Length, _ready.Length - _at);
            _ready.AsSpan(_at, count).CopyTo(buffer);
            _at += count;
            return count;
        }
    }
}
