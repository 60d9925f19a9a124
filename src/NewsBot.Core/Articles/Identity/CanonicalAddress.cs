namespace NewsBot.Core.Articles.Identity;

/// <summary>
/// The one form of an article's address. The same article is linked with ever other marks that tell where its readers
/// came from.
/// </summary>
internal static class CanonicalAddress
{
    private static readonly string[] TrackingPrefixes = ["utm_", "at_", "pk_", "mtm_", "hsa_", "__twitter", "ns_"];

    private static readonly HashSet<string> Tracking = new(StringComparer.OrdinalIgnoreCase)
    {
        "fbclid", "gclid", "dclid", "gbraid", "wbraid", "msclkid", "twclid", "ttclid", "yclid", "igshid", "igsh", "mc_cid",
        "mc_eid", "mkt_tok", "_ga", "_gl", "cmpid", "cmp", "ncid", "ocid", "xtor", "sref", "smid", "smtyp", "wt_mc", "wtmc",
        "wt.mc_id", "wt_zmc", "partner_id", "referrer", "ref_src", "ref_url", "echobox", "guccounter", "guce_referrer",
        "guce_referrer_sig", "cid_source", "spm", "vero_id", "oly_anon_id", "oly_enc_id", "ftag", "taid", "traffic_source",
    };

    /// <summary>
    /// Without user names, fragments (save those that name a page), default ports and tracking parameters.
    /// </summary>
    public static Uri Of(Uri address)
    {
        var built = new UriBuilder(address)
        {
            UserName = "",
            Password = "",
            Fragment = address.Fragment.StartsWith("#!", StringComparison.Ordinal) ? address.Fragment : "",
            Query = Query(address.Query),
        };
        return built.Uri;
    }

    private static string Query(string query) =>
        query.Length < 2
            ? ""
            : string.Join('&', query[1..].Split('&').Where(part => part.Length > 0 && !IsTracking(part.Split('=', 2)[0])));

    private static bool IsTracking(string name) =>
        Tracking.Contains(name)
        || Array.Exists(TrackingPrefixes, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
