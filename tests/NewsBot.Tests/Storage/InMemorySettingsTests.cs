using NewsBot.Core.Settings;
using NewsBot.Tests.Questions.Answering.Llm;

namespace NewsBot.Tests.Storage;

public sealed class InMemorySettingsTests : SettingsStoreContract
{
    protected override ISettingsStore Settings { get; } = new SettingsInMemory();
}
