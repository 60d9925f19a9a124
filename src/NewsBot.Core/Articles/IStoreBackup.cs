namespace NewsBot.Core.Articles;

/// <summary>Copies the store to one file, and puts such a file in its place.</summary>
public interface IStoreBackup
{
    /// <summary>
    /// Writes the store's state of this moment to a file, while everybody goes on reading and writing. The file is
    /// there completely or not at all.
    /// </summary>
    /// <param name="overwrite">Replace a file that is there already.</param>
    /// <exception cref="BackupRefusedException">The file is there already, or cannot be written.</exception>
    /// <exception cref="StoreUnusableException">The store cannot be read.</exception>
    Task BackUpAsync(string file, bool overwrite, CancellationToken cancellation);

    /// <summary>
    /// Puts a backup in the store's place, completely or not at all. The store has a new identity afterwards, so that
    /// whatever was derived from the old one is rebuilt. The replaced database is kept beside it until the next
    /// restore.
    /// </summary>
    /// <exception cref="BackupRefusedException">
    /// The file is no intact backup that this program understands, or another process has the store open.
    /// </exception>
    Task RestoreAsync(string file, CancellationToken cancellation);
}
