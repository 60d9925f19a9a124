using NewsBot.Core.Chat.Commands;
using NewsBot.Core.Chat.Replies;

namespace NewsBot.Core.Chat.Turns;

/// <summary>Which handler deals with which command; rights are checked here, for every platform alike.</summary>
public sealed class TurnRouter
{
    private readonly Dictionary<Type, Func<Turn, CancellationToken, Task<Reply>>> _routes = [];

    public TurnRouter(
        AskHandler ask,
        MoreHandler more,
        ShareHandler share,
        FeedbackHandler feedback,
        ArticlesHandler articles,
        ShowHandler show,
        LoadHandler load,
        CancelHandler cancel,
        RemoveHandler remove,
        RestoreHandler restore,
        UndoHandler undo,
        VersionsHandler versions,
        AuditHandler audit,
        FeedsHandler feeds,
        StatusHandler status,
        HelpHandler help,
        UnknownHandler unknown)
    {
        Route(ask);
        Route(more);
        Route(share);
        Route(feedback);
        Route(articles);
        Route(show);
        Route(load);
        Route(cancel);
        Route(remove);
        Route(restore);
        Route(undo);
        Route(versions);
        Route(audit);
        Route(feeds);
        Route(status);
        Route(help);
        Route(unknown);
        _routes.Add(
            typeof(Command.Native),
            (turn, cancellation) => ((Command.Native)turn.Message.Command).RunAsync(cancellation));
    }

    /// <summary>Deals with a turn's command.</summary>
    /// <returns>What to show; expected trouble is a reply too.</returns>
    public Task<Reply> RouteAsync(Turn turn, CancellationToken cancellation)
    {
        var command = turn.Message.Command;
        return Permissions.Allow(turn.Message.Role, command)
            ? _routes[command.GetType()](turn, cancellation)
            : Task.FromResult<Reply>(new Reply.Refused(Permissions.Required(command)));
    }

    private void Route<TCommand>(ICommandHandler<TCommand> handler)
        where TCommand : Command =>
        _routes.Add(typeof(TCommand), (turn, cancellation) =>
            handler.HandleAsync((TCommand)turn.Message.Command, turn, cancellation));
}
