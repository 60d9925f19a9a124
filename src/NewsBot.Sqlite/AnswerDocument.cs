using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NewsBot.Core.Questions;

namespace NewsBot.Sqlite;

/// <summary>Questions and answers as JSON, for the program itself; scripts get the form of AnswerJson.</summary>
internal static class AnswerDocument
{
    private static readonly JsonSerializerOptions Options = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
        Converters = { new PhraseConverter() },
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameCases } },
    };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>Null where the text is of a program that said it otherwise.</summary>
    public static T? Read<T>(string text)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(text, Options);
        }
        catch (Exception exception) when (exception is JsonException or NotSupportedException)
        {
            return null;
        }
    }

    private static void NameCases(JsonTypeInfo type)
    {
        if (type.Type == typeof(Answer))
        {
            type.PolymorphismOptions = new JsonPolymorphismOptions
            {
                DerivedTypes =
                {
                    new JsonDerivedType(typeof(Answer.Found), nameof(Answer.Found)),
                    new JsonDerivedType(typeof(Answer.Related), nameof(Answer.Related)),
                    new JsonDerivedType(typeof(Answer.NotFound), nameof(Answer.NotFound)),
                    new JsonDerivedType(typeof(Answer.Overview), nameof(Answer.Overview)),
                    new JsonDerivedType(typeof(Answer.SmallTalk), nameof(Answer.SmallTalk)),
                    new JsonDerivedType(typeof(Answer.Unavailable), nameof(Answer.Unavailable)),
                },
            };
        }
    }
}
