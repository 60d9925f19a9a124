namespace NewsBot.Core.Articles.Reading;

/// <summary>How much there is to read, for who watches a load.</summary>
public static class SourceSize
{
    /// <summary>Bytes of the files of all sources; null where one is no file, or cannot be looked at.</summary>
    public static long? Of(IEnumerable<LoadSource> sources)
    {
        var size = 0L;
        try
        {
            foreach (var source in sources)
            {
                if (source is not LoadSource.Location location)
                {
                    return null;
                }

                size += Directory.Exists(location.Path)
                    ? FolderReader.Files(location.Path).Sum(file => new FileInfo(file).Length)
                    : new FileInfo(location.Path).Length;
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // Reading will say what is wrong with it.
            return null;
        }

        return size;
    }
}
