using System.Reflection;
using NewsBot.Core.Articles;

namespace NewsBot.Tests.Support;

/// <summary>A store of which every call fails, as on a disk that is gone.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Performance", "CA1852", Justification = "DispatchProxy derives from it at run time.")]
internal class FailingStore : DispatchProxy
{
    public static IArticleStore Create() => Create<IArticleStore, FailingStore>();

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => throw new IOException("The disk is gone.");
}
