using NewsBot.Cli;

return await CommandLine.RunAsync(
    args,
    StartCommand.RunAsync,
    AskCommand.Create,
    LoadCommand.Create,
    ArticlesCommand.Create,
    FeedsCommand.Create,
    ExtractCommand.Create,
    StatusCommand.Create,
    AuditCommand.Create,
    UndoCommand.Create,
    ImportCommand.Create,
    ExportCommand.Create,
    ReindexCommand.Create,
    EmbedCommand.Create,
    BackupCommand.Create,
    RestoreCommand.Create,
    DoctorCommand.Create,
    EvalCommand.Create,
    LexiconCommand.Create,
    TeamsCommand.Create,
    DiscordCommand.Create);
