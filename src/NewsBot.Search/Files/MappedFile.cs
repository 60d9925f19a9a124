using System.IO.MemoryMappedFiles;
using Microsoft.Win32.SafeHandles;

namespace NewsBot.Search.Files;

/// <summary>Maps finished files for reading; others may delete them meanwhile.</summary>
internal static class MappedFile
{
    /// <param name="least">Fewest bytes of a whole file.</param>
    /// <param name="cutOff">What to say of a shorter one.</param>
    /// <returns>The memory, which is released when nobody holds its handle any more, and its length in bytes.</returns>
    /// <exception cref="InvalidDataException">The file is shorter than <paramref name="least"/>.</exception>
    public static (SafeMemoryMappedViewHandle Memory, long Length) Open(string path, int least, string cutOff)
    {
        using var file = new FileStream(
            path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0);
        if (file.Length < least)
        {
            throw new InvalidDataException(cutOff);
        }

        using var mapping = MemoryMappedFile.CreateFromFile(
            file, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        return (mapping.CreateViewAccessor(0, file.Length, MemoryMappedFileAccess.Read).SafeMemoryMappedViewHandle, file.Length);
    }
}
