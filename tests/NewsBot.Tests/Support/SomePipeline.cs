using NewsBot.Core.Articles;
using NewsBot.Core.Articles.Identity;
using NewsBot.Core.Questions.Answering;
using NewsBot.Core.Questions.Answering.Extractive;
using NewsBot.Core.Questions.Asking;
using NewsBot.Core.Questions.Evidence;
using NewsBot.Core.Questions.Retrieval;
using NewsBot.Core.Questions.Understanding;
using NewsBot.Language.Words;
using NewsBot.Search;

namespace NewsBot.Tests.Support;

/// <summary>The program's own steps of answering, over what a test brings.</summary>
internal static class SomePipeline
{
    /// <param name="vocabulary">The shipped one unless given.</param>
    /// <param name="rewriter">None unless given.</param>
    /// <param name="answerer">The extractive one unless given.</param>
    public static EvidencePipeline Over(
        IArticleStore store,
        Func<IPassageSearch> search,
        IStoryGroups stories,
        Vocabulary? vocabulary = null,
        IQuestionRewriter? rewriter = null,
        IAnswerer? answerer = null)
    {
        vocabulary ??= Vocabularies.Shipped;
        return new EvidencePipeline(
            new QuestionReader(vocabulary),
            rewriter ?? new NoRewriter(),
            new NamedSourceReader(store, vocabulary.Languages),
            store,
            search,
            new Retriever(store, vocabulary.Languages),
            new EvidenceFinder(vocabulary, EvidenceWeights.Bundled),
            new QuotedArticles(vocabulary.Languages),
            EvidenceWeights.Bundled,
            answerer ?? new ExtractiveAnswerer(vocabulary),
            new QuoteSubjects(vocabulary),
            new CitationCheck(store),
            new SourceMarks(store, stories));
    }
}
