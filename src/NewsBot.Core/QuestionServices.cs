using Microsoft.Extensions.DependencyInjection;
using NewsBot.Core.Questions;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Asking;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Overviews;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Tools;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Search;
using NewsBot.Search.Index;

namespace NewsBot.Core;

/// <summary>Registers the answering of questions.</summary>
public static class QuestionServices
{
    /// <summary>
    /// Answers from the registered store, index, lexicon and languages, with the extractive answerer.
    /// </summary>
    public static IServiceCollection AddQuestions(this IServiceCollection services) =>
        services
            .AddSingleton<QuestionReader>()
            .AddSingleton<EvidenceFinder>()
            .AddSingleton<QuotedArticles>()
            .AddSingleton<IQuestionRewriter, NoRewriter>()
            .AddSingleton<Func<IPassageSearch>>(provider =>
            {
                var index = provider.GetRequiredService<SearchIndex>();
                return () => index.Snapshot;
            })
            .AddSingleton<NamedSourceReader>()
            .AddSingleton<Retriever>()
            .AddSingleton(_ => EvidenceWeights.Bundled)
            .AddSingleton<NewsTools>()
            .AddSingleton<IAnswerer, ExtractiveAnswerer>()
            .AddSingleton<IGlosser, NoGlosses>()
            .AddSingleton<QuoteSubjects>()
            .AddSingleton<CitationCheck>()
            .AddSingleton<SourceMarks>()
            .AddSingleton<EvidencePipeline>()
            .AddSingleton<IOverviews, OverviewMaker>()
            .AddSingleton<IAskQuestion, AskQuestion>();
}
