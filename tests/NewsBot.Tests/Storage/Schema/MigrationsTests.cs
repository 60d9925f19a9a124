using System.Security.Cryptography;
using System.Text;
using NewsBot.Storage.Schema;

namespace NewsBot.Tests.Storage.Schema;

public sealed class MigrationsTests
{
    // One line for each script, in order. A change of a released line would leave existing databases behind: add a
    // script instead.
    private static readonly string[] Released =
    [
        "71bcb303a9a3c29de713af3032f3d5c746b11ed8fe97e7f1834ce4ebad800654",
        "4fa6924d61d4b9e642f4170809e601bfbf0b736350e04e568547d27bed617460",
    ];

    [Fact]
    public void A_released_script_never_changes() =>
        Migrations.Of("Sqlite").Select(Hash).ShouldBe(Released);

    private static string Hash(string script) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n"))));
}
