using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Core.Search;
using NewsBot.Core.Search.Index;
using NewsBot.Core.Search.Lexicon;

namespace NewsBot.Core.Questions;
using NewsBot.Core.Language.Shipped;

/// <summary>Registers the answering of questions.</summary>
public static class QuestionServices
{
    /// <summary>Answers from the registered store and index, with the extractive answerer, and the shipped lexicon if there is no other.</summary>
    public static IServiceCollection AddQuestions(this IServiceCollection services)
    {
        return services
            .AddLanguages()
            .AddSingleton<QuestionReader>()
            .AddSingleton<IQuestionRewriter, AsRead>()
            .AddSingleton<Func<IPassageSearch>>(provider =>
            {
                var index = provider.GetRequiredService<SearchIndex>();
                return () => index.Snapshot;
            })
            .AddSingleton<SourceReader>()
            .AddSingleton<Retriever>()
            .AddSingleton<IAnswerer, ExtractiveAnswerer>()
            .AddSingleton<CitationCheck>()
            .AddSingleton<SourceMarks>()
            .AddSingleton<IAskQuestion, AskQuestion>();
    }
}
