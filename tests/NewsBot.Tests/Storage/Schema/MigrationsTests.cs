using System.Security.Cryptography;
using System.Text;
using NewsBot.Sqlite.Schema;

namespace NewsBot.Tests.Storage.Schema;

public sealed class MigrationsTests
{
    // One line for each script, in order. A change of a released line would leave existing databases behind: add a
    // script instead.
    private static readonly string[] Released =
    [
        "71bcb303a9a3c29de713af3032f3d5c746b11ed8fe97e7f1834ce4ebad800654",
        "4fa6924d61d4b9e642f4170809e601bfbf0b736350e04e568547d27bed617460",
        "c865f5c69159ee9d488ec38cbc79e8c3026dd96ef886dcb1271cbb1ceedfefbd",
        "df3409831f95bd160adfe613532e7960d9fcefd1dbefa7c3ae2e21a06b384f36",
        "404fd212de0a53afda701d9b09e4e50a5d449ea21f7e435b744ef5375f4c1106",
        "8a5eb7872ba5c1c33a80825a469c27cc9e06d5088780a795b48d414ee1fa34eb",
        "a5259ac9446367ed8c45b1593612f82aa2380a80e182aeee5706cac0364ad9fd",
    ];

    [Fact]
    public void A_released_script_never_changes() =>
        Migrations.Of("Sqlite").Select(Hash).ShouldBe(Released);

    private static string Hash(string script) => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes(script.ReplaceLineEndings("\n"))));
}
