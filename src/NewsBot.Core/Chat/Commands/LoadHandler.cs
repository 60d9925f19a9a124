using System.Diagnostics;
using NewsBot.Core.Chat.Loads;
using NewsBot.Core.Chat.Replies;
using NewsBot.Core.Texts;

namespace NewsBot.Core.Chat.Commands;

/// <summary>Accepts a load and shows how far it is until it ends.</summary>
public sealed class LoadHandler(LoadIntake intake, LoadWatch watch) : ICommandHandler<Command.Load>
{
    public async Task<Reply> HandleAsync(Command.Load command, Turn turn, CancellationToken cancellation)
    {
        var request = new RequestedLoad(command.Sources, command.Text, turn.Message.Files);
        switch (await intake.AcceptAsync(request, turn.Message.Collection, turn.Message.Author, cancellation))
        {
            case LoadAcceptance.Refused refused:
                return new Reply.Notice(refused.Reason);
            case LoadAcceptance.Accepted { Jobs: [var job] }:
                watch.Follow(job, turn);
                return LoadWatch.Show(job, []);
            case LoadAcceptance.Accepted { Jobs: var several }:
                return new Reply.Notice(new Phrase("Chat.LoadsAccepted", several.Count));
            default:
                throw new UnreachableException();
        }
    }
}
